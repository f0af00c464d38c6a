import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from '../../../docs/assets/search/rank.mjs';

const DIRECTORY = { starts: Int32Array.of(0, 640, 1280, 5120, 5760) };
const found = (number, counts, inTitle = 0, inHeadings = 0) => ({ number, counts, inTitle, inHeadings, apart: Infinity, count: counts.reduce((a, b) => a + b, 0), score: 0 });
const order = (items, by) => rank(items, DIRECTORY, by).map((item) => item.number);

test('title, then headings, then frequency', () => {
  assert.deepEqual(order([found(0, [9]), found(1, [1], 0, 1), found(3, [1], 1)]), [3, 1, 0]);
});

test('the same number of hits weighs more in a shorter article', () => {
  assert.deepEqual(order([found(2, [3]), found(1, [3])]), [1, 2]);
});

test('the later on the line of two alike comes first', () => assert.deepEqual(order([found(0, [1]), found(1, [1])]), [1, 0]));

test('a rarer word weighs more', () => {
  assert.deepEqual(order([found(0, [2, 1]), found(1, [1, 2]), found(3, [1, 0])]), [1, 0, 3]);
});

test('parts that stand near each other come before parts that stand apart', () => {
  assert.deepEqual(order([{ ...found(0, [1, 1]), apart: 2 }, { ...found(1, [1, 1]), apart: 300 }]), [0, 1]);
});

test('by date either way', () => {
  const dates = Int32Array.of(2, 0, 1, 3);
  const by = (name) => rank([found(1, [1]), found(0, [5]), found(3, [1])], DIRECTORY, name, dates).map((item) => item.number);
  assert.deepEqual(by('newest'), [3, 0, 1]);
  assert.deepEqual(by('oldest'), [1, 0, 3]);
});
