import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hits, passages, shown, sourceOf } from '../../../docs/assets/search/excerpt.mjs';

const RUNS = [
  { at: 0, length: 3, start: 10, end: 13 },
  { at: 3, length: 2, start: 20, end: 26 },
  { at: 5, length: 4, start: 26, end: 30 },
];

function block(kind, text, at, source) {
  const points = Array.from(text);
  return { kind, printed: false, at, length: points.length, points, runs: [{ at: 0, length: points.length, start: source, end: source + points.length }] };
}

test('a verbatim run answers code point by code point, another as a whole', () => {
  assert.deepEqual(sourceOf(RUNS, 1, 3), { start: 11, end: 13 });
  assert.deepEqual(sourceOf(RUNS, 2, 4), { start: 12, end: 26 });
  assert.deepEqual(sourceOf(RUNS, 4, 7), { start: 20, end: 28 });
});

test('hits stand in the order of the source', () => {
  const article = { title: 't', blocks: [block('title', '公安', 0, 50), block('paragraph', '𠮷公安', 64, 5)] };
  assert.deepEqual(hits(article, [{ at: 0, length: 2 }, { at: 65, length: 2 }]).map((hit) => hit.anchor), ['c6-8', 'c50-52']);
});

test('hits near each other share a passage; the fullest passage comes first', () => {
  const text = `甲${'一'.repeat(200)}乙${'二'.repeat(5)}乙${'三'.repeat(200)}`;
  const article = { title: 't', blocks: [block('paragraph', text, 0, 0)] };
  const found = hits(article, [0, 201, 207].map((at) => ({ at, length: 1 })));
  const [first, second] = passages(article, found);
  assert.equal(first.hits, 2);
  assert.equal(first.anchor, 'c201-202');
  assert.deepEqual(first.parts.filter((part) => part.mark).map((part) => part.text), ['乙', '乙']);
  assert.equal(first.parts[0].text, '…');
  assert.equal(second.parts[0].text, '甲');
});

test('overlapping hits are marked once', () => {
  const article = { title: 't', blocks: [block('paragraph', '哈哈哈', 0, 0)] };
  const [passage] = passages(article, hits(article, [0, 1].map((at) => ({ at, length: 2 }))));
  assert.equal(passage.parts.map((part) => part.text).join(''), '哈哈哈');
  assert.ok(passage.parts.every((part) => part.mark));
});

test('hits of the title are marked in it and not shown again', () => {
  const article = { title: '公安机关', blocks: [block('title', '公安机关', 0, 0), block('paragraph', '公安', 64, 6)] };
  const { title, passages: rest } = shown(article, hits(article, [{ at: 0, length: 2 }, { at: 64, length: 2 }]));
  assert.deepEqual(title, [{ text: '公安', mark: true }, { text: '机关', mark: false }]);
  assert.equal(rest.length, 1);
});
