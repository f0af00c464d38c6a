import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyness, level, logDice, logLikelihood, logRatio } from '../../../docs/assets/concordance/measures.mjs';

const near = (/** @type {number} */ actual, /** @type {number} */ expected) => assert.ok(Math.abs(actual - expected) < 0.01, `${actual} is not ${expected}`);

// Dunning 1993, table 2: bigrams of 31,777 words; k(AB), k(A ~B), k(~A B), k(~A ~B), -2 log λ.
const DUNNING = [
  [270.72, 110, 2442, 111, 29114],
  [263.9, 29, 13, 123, 31612],
  [256.84, 31, 23, 139, 31584],
  [167.23, 10, 0, 3, 31764],
];

test('log-likelihood gives the values that Dunning printed', () => {
  for (const [value = 0, both = 0, first = 0, second = 0, neither = 0] of DUNNING) near(logLikelihood(both, both + first, both + second, both + first + second + neither), value);
});

test('log-likelihood is nothing where a word is as frequent near as elsewhere', () => {
  near(logLikelihood(10, 100, 100, 1000), 0);
});

test('keyness is the sum of both terms of Rayson and Garside', () => {
  // By hand: 10 in 1,000 and 20 in 1,000 expect 15 each: 2 (10 ln (10/15) + 20 ln (20/15)) = 3.398.
  near(keyness(10, 20, 1000, 1000), 3.398);
  near(keyness(10, 0, 1000, 3000), 2 * 10 * Math.log(4));
  near(keyness(5, 10, 1000, 2000), 0);
});

test('log Dice is 14 for words that are always together, 0 once in 16,384 of each', () => {
  near(logDice(7, 7, 7), 14);
  near(logDice(1, 16384, 16384), 0);
  near(logDice(50, 100, 100), 13);
});

test('log ratio is 1 for twice as often, and half a hit stands for none', () => {
  near(logRatio(20, 10, 1000, 1000), 1);
  near(logRatio(10, 10, 500, 1000), 1);
  near(logRatio(4, 0, 1000, 1000), 3);
});

test('a difference is given at the strictest level that it reaches', () => {
  assert.deepEqual([3.83, 3.84, 10, 10.83, 200].map(level), [null, 0.05, 0.01, 0.001, 0.0001]);
});
