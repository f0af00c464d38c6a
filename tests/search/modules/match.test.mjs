import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byArticle, cover, intersect, shardsOf, union, withoutCopies } from '../../../docs/assets/search/match.mjs';

const ints = (...values) => Int32Array.from(values);

test('grams cover every neighbouring pair or its characters', () => {
  assert.deepEqual([2, 3, 4, 5, 6].map(cover), [[0], [0, 1], [0, 2], [0, 2, 3], [0, 2, 4]]);
});

test('starts are where all grams stand at their places', () => {
  assert.deepEqual([...intersect([ints(1, 5, 9, 30), ints(3, 6, 11, 31)], [0, 2])], [1, 9]);
  assert.deepEqual([...intersect([ints(), ints(3)], [0, 2])], []);
});

test('intersection agrees with a plain one', () => {
  let seed = 1;
  const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const set = (share) => Int32Array.from({ length: 400 }, (_, i) => i).filter(() => chance() < share);
  for (let round = 0; round < 200; round++) {
    const [a, b, c] = [set(chance()), set(chance()), set(chance())];
    const plain = [...a].filter((x) => b.includes(x + 2) && c.includes(x + 3));
    assert.deepEqual([...intersect([a, b, c], [0, 2, 3])], plain);
  }
});

test('a union is sorted', () => assert.deepEqual([...union([ints(4, 9), ints(1, 7)])], [1, 4, 7, 9]));

test('a gram lies in the shard that begins at or before it', () => {
  const shards = [{ first: 1, second: 0 }, { first: 3, second: 0 }, { first: 3, second: 5 }, { first: 3, second: 9 }, { first: 8, second: 0 }];
  assert.deepEqual(shardsOf(shards, 3, 5), [2]);
  assert.deepEqual(shardsOf(shards, 3, 6), [2]);
  assert.deepEqual(shardsOf(shards, 2, 6), [0]);
  assert.deepEqual(shardsOf(shards, 9, 1), [4]);
  assert.deepEqual(shardsOf(shards, 3), [1, 2, 3]);
  assert.deepEqual(shardsOf([{ first: 1, second: 0 }, { first: 3, second: 5 }], 3), [0, 1]);
});

test('matches fall into articles', () => {
  assert.deepEqual([...byArticle(ints(3, 64, 70, 300), ints(0, 64, 128, 256, 320))], [[0, [0, 1]], [1, [1, 3]], [3, [3, 4]]]);
});

test('a printed block counts only where it differs', () => {
  const printed = [{ start: 100, end: 120, differs: [[105, 107], [110, 110]] }];
  assert.deepEqual([...withoutCopies(ints(50, 100, 103, 104, 106, 107, 109, 110), 2, printed)], [50, 104, 106, 109]);
});
