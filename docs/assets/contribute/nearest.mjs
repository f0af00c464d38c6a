// @ts-check
/**
 * Finds the known word nearest to another, like `newsarchive.problems.near_miss`: by the ratio of Ratcliff and Obershelp,
 * as Python's difflib computes it for words of fewer than 200 characters.
 */

const CUTOFF = 0.6;

/**
 * @param {string} word
 * @param {Iterable<string>} known
 * @returns {string} a question with the nearest word; empty if none is near
 */
export function nearMiss(word, known) {
  let best = { score: -1, word: "" };
  for (const other of known) {
    const score = ratio([...other], [...word]);
    if (score >= CUTOFF && (score > best.score || (score === best.score && other > best.word))) best = { score, word: other };
  }
  return best.score < 0 ? "" : `did you mean “${best.word}”?`;
}

/**
 * @param {string[]} a
 * @param {string[]} b
 * @returns {number} twice the characters that match over all characters
 */
export function ratio(a, b) {
  return a.length + b.length ? (2 * matches(a, b)) / (a.length + b.length) : 1;
}

/**
 * Characters in the longest common stretch, and on either side of it.
 *
 * @param {string[]} a
 * @param {string[]} b
 * @returns {number}
 */
function matches(a, b) {
  const { i, j, size } = longest(a, b);
  if (!size) return 0;
  return matches(a.slice(0, i), b.slice(0, j)) + size + matches(a.slice(i + size), b.slice(j + size));
}

/**
 * The longest common stretch; of several the first in `a`, then in `b`.
 *
 * @param {string[]} a
 * @param {string[]} b
 */
function longest(a, b) {
  let best = { i: 0, j: 0, size: 0 };
  /** @type {number[]} */
  let before = [];
  for (let i = 0; i < a.length; i++) {
    /** @type {number[]} */
    const here = [];
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      const size = (before[j - 1] ?? 0) + 1;
      here[j] = size;
      if (size > best.size) best = { i: i - size + 1, j: j - size + 1, size };
    }
    before = here;
  }
  return best;
}
