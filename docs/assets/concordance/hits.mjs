// @ts-check
/** The hits of a query, in typed arrays, because there may be hundreds of thousands. Pure. */
import { sample } from './random.mjs';

/** @import { Found } from '../search/types.d.ts' */
/** @import { Hits, State } from './types.d.ts' */

/** The most lines shown. */
export const LIMIT = 10_000;

/** @param {Found[]} found in any order @param {Uint8Array} mask of the subcorpus @returns {Hits} */
export function collect(found, mask) {
  const own = found.filter(({ number }) => mask[number]).sort((a, b) => a.number - b.number);
  const room = own.reduce((sum, { slices }) => sum + slices.reduce((all, { starts }) => all + starts.length, 0), 0);
  const articles = new Int32Array(room);
  const starts = new Int32Array(room);
  const lengths = new Int32Array(room);
  let count = 0;
  const put = (/** @type {number} */ number, /** @type {number} */ start, /** @type {number} */ length) => {
    articles[count] = number;
    starts[count] = start;
    lengths[count++] = length;
  };
  for (const { number, slices } of own) {
    const [first, ...others] = slices;
    if (first && !others.length) first.starts.forEach((start, i) => put(number, start, first.lengths?.[i] ?? first.length));
    else for (const [start, length] of merged(slices)) put(number, start, length);
  }
  return { count, articles: articles.subarray(0, count), starts: starts.subarray(0, count), lengths: lengths.subarray(0, count) };
}

/** The hits of several strings by position, without duplicates. @param {Found['slices']} slices @returns {[number, number][]} */
function merged(slices) {
  const pairs = slices.flatMap(({ starts, length, lengths }) => Array.from(starts, (start, i) => /** @type {[number, number]} */ ([start, lengths?.[i] ?? length])));
  const all = pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return all.filter(([start, length], i) => start !== all[i - 1]?.[0] || length !== all[i - 1]?.[1]);
}

/** The number of hits of each article. @param {Hits} hits @param {number} size number of articles in the archive */
export function byArticle({ articles }, size) {
  const counts = new Int32Array(size);
  for (const article of articles) counts[article] = /** @type {number} */ (counts[article]) + 1;
  return counts;
}

/**
 * The hits that are shown: a sample if one is asked for, else the first by date, up to the limit.
 * @param {number} count @param {State} state @param {Int32Array} order all hits by date, the first shown first
 */
export function shown(count, { sample: size, seed }, order) {
  if (size) return sample(count, Math.min(size, LIMIT), seed);
  return order.subarray(0, LIMIT);
}
