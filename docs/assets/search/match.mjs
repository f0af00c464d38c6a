// @ts-check
/** The positions of a string, from the positions of its grams. Pure. */
import { item } from './bits.mjs';

/** @import { PrintedBlock } from './types.d.ts' */

/** The offsets of the grams that cover a string of two or more characters. @param {number} length */
export function cover(length) {
  const places = [];
  for (let at = 0; at + 1 < length; at += 2) places.push(at);
  if (length % 2) places.push(length - 2);
  return places;
}

/** The shards that contain a gram or, without `second`, all grams of a character.
 * @param {{first: number, second: number}[]} shards @param {number} first @param {number} [second] */
export function shardsOf(shards, first, second) {
  const after = (/** @type {number} */ a, /** @type {number} */ b) => bisect(shards, (s) => s.first > a || (s.first === a && s.second > b));
  const end = after(first, second ?? Infinity);
  const own = bisect(shards, (s) => s.first >= first);
  const whole = shards[own]?.first === first && shards[own]?.second === 0;
  const start = Math.max(0, second !== undefined ? end - 1 : whole ? own : own - 1);
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** The index of the first item for which `holds` is true, by binary search. @template T @param {ArrayLike<T>} items @param {(item: T) => boolean} holds */
export function bisect(items, holds) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(item(items, middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The starts at which every gram occurs at its offset.
 * @param {Int32Array[]} lists positions of each gram @param {number[]} places offsets of the grams in the string
 */
export function intersect(lists, places) {
  const grams = lists.map((positions, i) => ({ positions, place: item(places, i) }));
  grams.sort((a, b) => a.positions.length - b.positions.length);
  const { positions, place } = item(grams, 0);
  const starts = positions.map((position) => position - place).filter((start) => start >= 0);
  return grams.slice(1).reduce((kept, gram) => both(kept, gram.positions, gram.place), starts);
}

/** The first index from `at` on whose item is at least `sought`, by galloping search. @param {Int32Array} items @param {number} at @param {number} sought */
function skip(items, at, sought) {
  let step = 1;
  while (at + step < items.length && item(items, at + step) < sought) {
    at += step;
    step *= 2;
  }
  while (at < items.length && item(items, at) < sought) at += 1;
  return at;
}

/** @param {Int32Array} starts @param {Int32Array} others @param {number} place */
function both(starts, others, place) {
  const kept = new Int32Array(starts.length);
  let number = 0;
  let at = 0;
  for (const start of starts) {
    const sought = start + place;
    at = skip(others, at, sought);
    if (others[at] === sought) kept[number++] = start;
  }
  return kept.subarray(0, number);
}

/** All positions of several lists, ascending. @param {Int32Array[]} lists */
export function union(lists) {
  const all = new Int32Array(lists.reduce((sum, positions) => sum + positions.length, 0));
  let at = 0;
  for (const positions of lists) all.set(positions, at), (at += positions.length);
  return lists.length > 1 ? all.sort() : all;
}

/**
 * Removes matches in printed blocks that are equal in the block as read.
 * @param {Int32Array} starts @param {number} length @param {PrintedBlock[]} printed
 */
export function withoutCopies(starts, length, printed) {
  return printed.length ? starts.filter((start) => !isCopy(start, length, printed)) : starts;
}

/** @param {number} start @param {number} length @param {PrintedBlock[]} printed */
export function isCopy(start, length, printed) {
  const block = printed[bisect(printed, (other) => other.end > start)];
  if (!block || start < block.start) return false;
  return !block.differs.some(([from, to]) => (from === to ? start < from && from < start + length : start < to && from < start + length));
}

/**
 * The slices of `starts` by article: start and end of the slice, by the number of the article.
 * @param {Int32Array} starts @param {Int32Array} bounds where articles start, and the end of the last
 * @returns {Map<number, [number, number]>}
 */
export function byArticle(starts, bounds) {
  const found = new Map();
  let article = 0;
  for (let i = 0; i < starts.length; ) {
    article = skip(bounds, article, item(starts, i) + 1) - 1;
    const from = i;
    i = skip(starts, i, item(bounds, article + 1));
    found.set(article, [from, i]);
  }
  return found;
}
