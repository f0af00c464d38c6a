// @ts-check
/** Phrases with gaps, `"a*b"`: parts of one block with 0 to 4 characters between them. */
import { item } from './bits.mjs';
import { bisect, byArticle, isCopy } from './match.mjs';

/** @import { Occurrences, Slice } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

const WIDEST = 4;

/**
 * The shortest match at each position where one can begin.
 * @param {Store} store @param {Slice[]} parts occurrences of each part @returns {Promise<Occurrences>}
 */
export async function joined(store, parts) {
  const [directory, ends] = await Promise.all([store.directory(), store.ends()]);
  const matches = shortest(parts, (from, to) => bisect(ends, (end) => end >= from) === bisect(ends, (end) => end >= to));
  const kept = matches.filter(([start, end]) => !isCopy(start, end - start, directory.printed));
  const starts = Int32Array.from(kept, ([start]) => start);
  return { starts, length: 0, lengths: Int32Array.from(kept, ([start, end]) => end - start), articles: byArticle(starts, directory.starts) };
}

/**
 * @param {Slice[]} parts @param {(from: number, to: number) => boolean} together whether no block ends in [from, to)
 * @returns {[number, number][]} start and end of each match, by start
 */
export function shortest([first, ...others], together) {
  if (!first) return [];
  return Array.from(first.starts).flatMap((start) => {
    let ends = [start + first.length];
    for (const { starts, length } of others) ends = [...new Set(ends.flatMap((end) => after(starts, end).filter((at) => together(end, at)).map((at) => at + length)))];
    return ends.length ? [/** @type {[number, number]} */ ([start, Math.min(...ends)])] : [];
  });
}

/** The positions from `end` up to the widest gap after it. @param {Int32Array} starts @param {number} end */
function after(starts, end) {
  const near = [];
  for (let i = bisect(starts, (start) => start >= end); i < starts.length && item(starts, i) <= end + WIDEST; i++) near.push(item(starts, i));
  return near;
}
