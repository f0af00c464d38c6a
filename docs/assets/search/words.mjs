// @ts-check
/** The archive's words by their first character, and the segmentation of queries into them. */
import { item } from './bits.mjs';
import { bisect } from './match.mjs';

/** @import { Store } from './store.mjs' */

/** The words that begin with a character, with the number of articles that contain each. @param {Store} store @param {string} first @returns {Promise<Map<string, number>>} */
export async function beginningWith(store, first) {
  const { words, ranks } = await store.directory();
  const rank = ranks.get(/** @type {number} */ (first.codePointAt(0)));
  const shard = rank === undefined ? -1 : bisect(words, (start) => start > rank) - 1;
  return (shard < 0 ? null : (await store.words(shard)).get(first)) ?? new Map();
}

/**
 * The likeliest segmentation of a text into words of the archive, weighted by the number of articles that contain them.
 * @param {Store} store @param {string} text
 */
export async function wordsOf(store, text) {
  const points = Array.from(text);
  const known = await vocabulary(store, points);
  const best = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= points.length; end++) {
    best.push({ cost: Infinity, from: end - 1 });
    for (let from = Math.max(0, end - 8); from < end; from++) {
      const number = end - from === 1 ? 0.5 : known.get(points.slice(from, end).join(''));
      const cost = number === undefined ? Infinity : item(best, from).cost + 12 - Math.log(number);
      if (cost < item(best, end).cost) best[end] = { cost, from };
    }
  }
  const words = [];
  for (let end = points.length, from; end > 0; end = from) {
    ({ from } = item(best, end));
    words.unshift(points.slice(from, end).join(''));
  }
  return words.filter((word) => known.has(word));
}

/** @param {Store} store @param {string[]} points @returns {Promise<Map<string, number>>} */
async function vocabulary(store, points) {
  const groups = await Promise.all([...new Set(points)].map((point) => beginningWith(store, point)));
  return new Map(groups.flatMap((group) => [...group]));
}
