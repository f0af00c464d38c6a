// @ts-check
/** The order of results. Pure. */
import { item } from './bits.mjs';

/** @import { Directory, Found } from './types.d.ts' */

/** Parameters of BM25 (Robertson and Zaragoza 2009, p. 360: k1 from 1.2 to 2, b from 0.5 to 0.8). */
const K1 = 1.2;
const B = 0.75;
/** The distance, in characters, at which the score for proximity is half of its maximum. */
const NEAR = 32;

/**
 * Sets the score of articles: BM25, with the query's parts as terms and an article's number of slots as its length, plus
 * a score for the proximity of the parts. `rank` puts parts in titles and headings before this score.
 * @param {Found[]} found
 * @param {Directory} directory
 */
export function score(found, directory) {
  const { starts } = directory;
  const total = starts.length - 1;
  const mean = item(starts, total) / total;
  const parts = found[0]?.counts.length ?? 0;
  const weights = Array.from({ length: parts }, (_, part) => idf(found.filter((one) => one.counts[part]).length, total));
  for (const one of found) {
    const length = (item(starts, one.number + 1) - item(starts, one.number)) / mean;
    one.score = one.counts.reduce((sum, count, part) => sum + item(weights, part) * saturation(count, length), 0) + NEAR / (NEAR + one.apart);
  }
}

/** @param {number} articles @param {number} total */
function idf(articles, total) {
  return Math.log(1 + (total - articles + 0.5) / (articles + 0.5));
}

/** @param {number} count @param {number} length in mean lengths */
function saturation(count, length) {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

/**
 * @param {Found[]} found @param {Directory} directory
 * @param {string} [order] best, newest or oldest @param {Int32Array | null} [dates] each article's place in the order of dates
 */
export function rank(found, directory, order = 'best', dates = null) {
  score(found, directory);
  const date = (/** @type {Found} */ { number }) => dates?.[number] ?? number;
  if (order === 'newest') return found.sort((a, b) => date(b) - date(a));
  if (order === 'oldest') return found.sort((a, b) => date(a) - date(b));
  return found.sort((a, b) => b.inTitle - a.inTitle || b.inHeadings - a.inHeadings || b.score - a.score || b.number - a.number);
}
