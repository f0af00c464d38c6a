// @ts-check
/** Where a string stands on the line of positions, from the positions of its grams. Pure. */
import { item } from './bits.mjs';

/** @import { PrintedBlock } from './types.d.ts' */

/** Places of the grams that cover a string of two characters or more. @param {number} length */
export function cover(length) {
  const places = [];
  for (let at = 0; at + 1 < length; at += 2) places.push(at);
  if (length % 2) places.push(length - 2);
  return places;
}

/** Shards that hold a gram, or with `second` left out all grams of a character.
 * @param {{first: number, second: number}[]} shards @param {number} first @param {number} [second] */
export function shardsOf(shards, first, second) {
  const after = (/** @type {number} */ a, /** @type {number} */ b) => bisect(shards, (s) => s.first > a || (s.first === a && s.second > b));
  const end = after(first, second ?? Infinity);
  const own = bisect(shards, (s) => s.first >= first);
  const whole = shards[own]?.first === first && shards[own]?.second === 0;
  const start = Math.max(0, second !== undefined ? end - 1 : whole ? own : own - 1);
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** Index of the first item that holds. @template T @param {ArrayLike<T>} items @param {(item: T) => boolean} holds */
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
 * Starts at which every gram stands at its place.
 * @param {Int32Array[]} lists positions of each gram @param {number[]} places of the grams in the string
 */
export function intersect(lists, places) {
  const grams = lists.map((positions, i) => ({ positions, place: item(places, i) }));
  grams.sort((a, b) => a.positions.length - b.positions.length);
  const { positions, place } = item(grams, 0);
  const starts = positions.map((position) => position - place).filter((start) => start >= 0);
  return grams.slice(1).reduce((kept, gram) => both(kept, gram.positions, gram.place), starts);
}

/** The first place from `at` on with no less than `sought`. @param {Int32Array} items @param {number} at @param {number} sought */
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
 * Without matches in blocks as printed that are the same in the block as read.
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
 * Slices of `starts` by article: for each article with a match its number, then the slice's start and end.
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
