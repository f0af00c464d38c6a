// @ts-check
/**
 * Long strings: their rarest grams leave few candidates, and the texts of these decide which match. The texts are loaded
 * anyway to be shown, so this saves loading the other grams, however long the passage.
 */
import { item } from './bits.mjs';
import { fold } from './fold.mjs';
import { bisect } from './match.mjs';

/** @import { Directory } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/** The least length of a long string. */
export const LONG = 5;
/** The most articles that may be loaded to confirm candidates. */
const FEW = 8;

/** The positions of a cover's grams, those of the rarest characters first. @param {number[]} places @param {number[]} points @param {Directory} directory */
export function byRarity(places, points, { order }) {
  const rarity = (/** @type {number} */ place) => (order.get(item(points, place)) ?? 0) * (order.get(item(points, place + 1)) ?? 0);
  return [...places].sort((a, b) => rarity(b) - rarity(a));
}

/** @param {Int32Array} starts @param {Directory} directory @returns {boolean} whether they lie in few articles */
export function few(starts, directory) {
  return starts.length < 200 && new Set(Array.from(starts, (start) => articleAt(start, directory))).size <= FEW;
}

/** @param {number} start @param {Directory} directory */
const articleAt = (start, directory) => bisect(directory.starts, (bound) => bound > start) - 1;

/** The starts at which the text has these code points. @param {Store} store @param {Int32Array} starts @param {number[]} points folded */
export async function confirmed(store, starts, points) {
  const directory = await store.directory();
  const kept = await Promise.all(
    Array.from(starts, async (start) => {
      const number = articleAt(start, directory);
      const article = await store.article(number);
      const at = start - item(directory.starts, number);
      const block = article.blocks.find((other) => other.at <= at && at + points.length <= other.at + other.length);
      const text = block ? block.points.slice(at - block.at, at - block.at + points.length) : [];
      const folded = await fold(text.join(''), directory, () => store.folds());
      return folded.length === points.length && folded.every((point, i) => point === points[i]);
    }),
  );
  return starts.filter((_, i) => kept[i]);
}
