// @ts-check
/**
 * Long strings: the rarest of their grams leave few candidates, and the text of these says which are right. It is
 * read anyway, to be shown, so this spares the reader the other grams, however long a passage was pasted.
 */
import { item } from './bits.mjs';
import { fold } from './fold.mjs';
import { bisect } from './match.mjs';

/** @import { Directory } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/** From this length on. */
export const LONG = 5;
/** So many articles may be read to tell. */
const FEW = 8;

/** Places of a cover, those of the rarest characters first. @param {number[]} places @param {number[]} points @param {Directory} directory */
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

/** The starts at which the text has these points. @param {Store} store @param {Int32Array} starts @param {number[]} points folded */
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
