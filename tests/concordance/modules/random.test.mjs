import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pcg32, sample } from '../../../docs/assets/concordance/random.mjs';

test('the generator gives the numbers that its author prints for seed 42 and stream 54', () => {
  const next = pcg32(42, 54);
  const given = Array.from({ length: 6 }, () => next().toString(16));
  assert.deepEqual(given, ['a15c02b7', '7b47f409', 'ba1d3330', '83d2f293', 'bfa4784b', 'cbed606e']);
});

test('a sample has the size asked for, without repetition, ascending, and within bounds', () => {
  for (const [total, size] of [[100, 1], [100, 50], [100, 99], [100_000, 10_000]]) {
    const drawn = [...sample(total, size, 7)];
    assert.equal(new Set(drawn).size, size);
    assert.ok(drawn.every((one, i) => one >= 0 && one < total && (!i || one > drawn[i - 1])));
  }
});

test('more than there is gives all', () => assert.deepEqual([...sample(3, 10, 1)], [0, 1, 2]));

test('every number is drawn about as often', () => {
  const counts = new Array(20).fill(0);
  for (let seed = 0; seed < 2000; seed++) for (const one of sample(20, 5, seed)) counts[one] += 1;
  assert.ok(Math.min(...counts) > 420 && Math.max(...counts) < 580, String(counts));
});
