import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asPrinted, chosen, counts, fragmentOf, valueWords, wishOf } from '../../../docs/assets/figures/wishes.mjs';

const NOTHING = wishOf('');
const claim = (given) => ({ text: '', relation: '=', value: 1, upper: null, unit: '起', counted: null, measure: 'number', publication: '甲报', date: '2021-03', place: null, claimant: null, article: 'bridge', title: '', sentence: '', ...given });
const CLAIMS = [claim({ value: 5 }), claim({ value: null, unit: '名' }), claim({ value: -3, sentence: '老桥重开', date: null }), claim({ value: 40, measure: 'change', claimant: '县公安局' })];

test('a wish survives its way through the address', () => {
  const wish = { ...NOTHING, text: '枫桥 经验&', unit: '%', sort: '-value' };
  assert.deepEqual(wishOf(`#${fragmentOf(wish)}`), wish);
  assert.equal(fragmentOf(NOTHING), '');
});

test('each field narrows the claims', () => {
  const values = (given) => chosen(CLAIMS, { ...NOTHING, ...given }).map((item) => item.value);
  assert.deepEqual(values({ unit: '名' }), [null]);
  assert.deepEqual(values({ text: '老桥' }), [-3]);
  assert.deepEqual(values({ year: '2021' }), [5, null, 40]);
  assert.deepEqual(values({ year: 'unknown' }), [-3]);
  assert.deepEqual(values({ measure: 'change', claimant: '公安' }), [40]);
  assert.deepEqual(values({ article: 'bridge' }).length, CLAIMS.length);
  assert.deepEqual(values({ article: 'brid' }), []);
});

test('a column sorts by value either way, and what is missing comes last', () => {
  assert.deepEqual(chosen(CLAIMS, { ...NOTHING, sort: 'value' }).map((item) => item.value), [-3, 5, 40, null]);
  assert.deepEqual(chosen(CLAIMS, { ...NOTHING, sort: '-value' }).map((item) => item.value), [40, 5, -3, null]);
});

test('a list counts what the other fields leave', () => {
  assert.deepEqual([...counts(CLAIMS, NOTHING).unit], [['起', 3], ['名', 1]]);
  assert.deepEqual([...counts(CLAIMS, { ...NOTHING, unit: '名' }).unit], [['起', 3], ['名', 1]]);
  assert.deepEqual([...counts(CLAIMS, { ...NOTHING, unit: '名' }).measure], [['number', 1]]);
  assert.deepEqual([...counts(CLAIMS, { ...NOTHING, unit: '名', measure: 'change' }).unit], [['起', 1]]);
  assert.deepEqual([...counts(CLAIMS, { ...NOTHING, unit: '名', measure: 'change' }).place], []);
});

test('a value that says no more than the print is told from one that does', () => {
  assert.ok(asPrinted(claim({ text: '59710起', value: 59710 })));
  assert.ok(!asPrinted(claim({ text: '3.1万余起', value: 31000, relation: '≥' })));
  assert.ok(!asPrinted(claim({ text: '40%', value: -40, unit: '%', measure: 'change' })));
});

test('values are worded as the page words them', () => {
  assert.equal(valueWords(claim({ value: 31000, relation: '≥' })), '≥ 31,000 起');
  assert.equal(valueWords(claim({ value: -21.3, unit: '%', measure: 'change' })), '−21.3%');
  assert.equal(valueWords(claim({ value: 3, upper: 4, relation: 'range' })), '3 … 4 起');
  assert.equal(valueWords(claim({ value: null })), '?');
});
