// @ts-check
/** Measures of association and of difference, with their sources. Pure. */

/** A term of the sum, 0 if nothing was observed. @param {number} observed @param {number} expected */
const part = (observed, expected) => (observed > 0 ? observed * Math.log(observed / expected) : 0);

/**
 * Log-likelihood of a 2 × 2 table, -2 log λ (Dunning 1993, "Accurate methods for the statistics of
 * surprise and coincidence", Computational Linguistics 19:1): 2 Σ O ln (O / E) over its four cells.
 * @param {number} both the word within the window
 * @param {number} near all words within the window
 * @param {number} word the word anywhere
 * @param {number} all words
 */
export function logLikelihood(both, near, word, all) {
  const cells = [
    [both, near, word],
    [near - both, near, all - word],
    [word - both, all - near, word],
    [all - near - word + both, all - near, all - word],
  ];
  return 2 * cells.reduce((sum, [observed = 0, row = 0, column = 0]) => sum + part(observed, (row * column) / all), 0);
}

/**
 * Log-likelihood of a difference between two corpora (Rayson and Garside 2000, "Comparing corpora using
 * frequency profiling", Proceedings of the Workshop on Comparing Corpora): a and b times in c and d words.
 * @param {number} a @param {number} b @param {number} c @param {number} d
 */
export function keyness(a, b, c, d) {
  const share = (a + b) / (c + d);
  return 2 * (part(a, c * share) + part(b, d * share));
}

/**
 * log Dice (Rychlý 2008, "A lexicographer-friendly association score", RASLAN): 14 + log2 of the Dice
 * coefficient 2 f(x, y) / (f(x) + f(y)); at most 14, and one less means half the strength.
 * @param {number} both @param {number} x @param {number} y
 */
export function logDice(both, x, y) {
  return 14 + Math.log2((2 * both) / (x + y));
}

/**
 * Log ratio (Hardie 2014, CASS): the binary logarithm of the ratio of frequencies; no occurrence counts as half of one,
 * as Hardie proposes.
 * @param {number} a @param {number} b @param {number} c @param {number} d as in `keyness`
 */
export function logRatio(a, b, c, d) {
  return Math.log2((a || 0.5) / c / ((b || 0.5) / d));
}

/** Critical values of χ² with one degree of freedom, by p. */
export const CRITICAL = { 0.05: 3.84, 0.01: 6.63, 0.001: 10.83, 0.0001: 15.13 };

/** The smallest p of `CRITICAL` at which a log-likelihood is significant; null if it is not. @param {number} likelihood */
export function level(likelihood) {
  const levels = Object.entries(CRITICAL).filter(([, critical]) => likelihood >= critical).map(([p]) => Number(p));
  return levels.length ? Math.min(...levels) : null;
}
