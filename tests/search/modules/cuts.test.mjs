import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut } from '../../../docs/assets/search/cuts.mjs';

/** Texts whose amounts stand in ⟨⟩, which the module does not see. */
const TEXTS = [
  '长沙公安在全市原有⟨41个⟩快警平台基础上，新增固定执勤点⟨152个⟩，新增“鹰眼铁骑”⟨389台⟩，巡防面积达⟨1,020.5平方公里⟩，覆盖率⟨98.6%⟩。',
  '⟨2021年11月24日⟩，全区⟨第三⟩次会议召开，到会⟨一百二十余人⟩；𠮷村投入⟨3.1万余元⟩',
  '⟨100个⟩',
];

/** @param {string} text @returns {{points: string[], amounts: [number, number][]}} */
function read(text) {
  const points = [];
  const amounts = [];
  for (const point of text) {
    if (point === '⟨') amounts.push([points.length, 0]);
    else if (point === '⟩') amounts.at(-1)[1] = points.length;
    else points.push(point);
  }
  return { points, amounts };
}

/** Each place of a text with each hit of one character, cut on either side. */
function* everyCut() {
  for (const { points, amounts } of TEXTS.map(read)) {
    for (let kept = 0; kept < points.length; kept++) {
      for (let wished = -3; wished < kept; wished++) yield { points, amounts, wished, kept, edge: 0 };
      for (let wished = kept + 2; wished < points.length + 3; wished++) yield { points, amounts, wished, kept: kept + 1, edge: points.length };
    }
  }
}

test('no cut lies within an amount, wherever the hit is', () => {
  for (const { points, amounts, wished, kept, edge } of everyCut()) {
    const place = cut(points, wished, kept, edge);
    const broken = amounts.filter(([start, end]) => start < place && place < end);
    assert.deepEqual(broken, [], `${points.slice(0, place).join('')}|${points.slice(place).join('')}`);
  }
});

test('what is kept stays whole, and only an amount makes a passage longer', () => {
  for (const { points, wished, kept, edge } of everyCut()) {
    const place = cut(points, wished, kept, edge);
    const [near, far] = edge ? [place - kept, wished - place] : [kept - place, place - wished];
    assert.ok(near >= 0 && place >= 0 && place <= points.length);
    assert.ok(far >= -12 || place === edge);
  }
});

test('the end of a clause is taken where it is near, on either side', () => {
  const points = Array.from('第一句在此。甲乙丙丁戊己庚辛。末句还在后头');
  const at = points.indexOf('戊');
  assert.equal(points.slice(cut(points, 2, at, 0), at).join(''), '甲乙丙丁');
  assert.equal(points.slice(at, cut(points, points.length - 2, at, points.length)).join(''), '戊己庚辛。');
});

test('a text that ends before the wished place is shown to its end', () => {
  assert.equal(cut(Array.from('甲乙丙'), -5, 1, 0), 0);
  assert.equal(cut(Array.from('甲乙丙'), 9, 2, 3), 3);
});
