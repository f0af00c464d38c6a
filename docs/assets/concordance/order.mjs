// @ts-check
/**
 * Orders of lines. Contexts are sorted by the code points of their folded characters, from the keyword outwards, which is
 * the same in every browser and program, unlike pinyin order. Words beside the keyword are sorted by the number of
 * lines that have them there. Ties are ordered by date. Pure.
 */

/** @import { Hits, Sort } from './types.d.ts' */

/** Orders that need the texts of the lines; those of words also need word boundaries. */
export const NEEDS_TEXT = /** @type {Set<Sort>} */ (new Set(['left', 'right', 'l1', 'l2', 'l3', 'r1', 'r2', 'r3']));
export const NEEDS_WORDS = /** @type {Set<Sort>} */ (new Set(['l1', 'l2', 'l3', 'r1', 'r2', 'r3']));

/**
 * All hits by date, those of articles without one last.
 * @param {Hits} hits @param {ArrayLike<number>} dates each article's place in the order of dates
 * @param {(article: number) => boolean} dated @param {boolean} newest whether the newest come first
 */
export function byDate(hits, dates, dated, newest) {
  const runs = runsByArticle(hits).sort((a, b) => (dates[a.article] ?? 0) - (dates[b.article] ?? 0));
  const first = runs.filter(({ article }) => dated(article));
  if (newest) first.reverse();
  const order = new Int32Array(hits.count);
  let at = 0;
  for (const { start, end } of [...first, ...runs.filter(({ article }) => !dated(article))]) {
    for (let i = start; i < end; i++) order[at++] = i;
  }
  return order;
}

/** The hits of each article, which are consecutive. @param {Hits} hits */
function runsByArticle({ articles, count }) {
  const runs = [];
  for (let start = 0, end = 0; start < count; start = end) {
    const article = /** @type {number} */ (articles[start]);
    while (end < count && articles[end] === article) end += 1;
    runs.push({ article, start, end });
  }
  return runs;
}

/** Lines in the order of their names, those without one last. @param {Int32Array} lines @param {(line: number) => string | null} name */
export function byName(lines, name) {
  const names = new Map(Array.from(lines, (line) => [line, name(line)]));
  const compare = (/** @type {string} */ a, /** @type {string} */ b) => (a < b ? -1 : a > b ? 1 : 0);
  const order = (/** @type {number} */ a, /** @type {number} */ b) => {
    const [one, other] = [names.get(a), names.get(b)];
    return one && other ? compare(one, other) : Number(!one) - Number(!other);
  };
  return stable(lines, order);
}

/** Lines in the order of their keys. @param {Int32Array} lines @param {string[]} keys of each line, in the order of `lines` */
export function byKey(lines, keys) {
  const places = Array.from(keys.keys());
  places.sort((a, b) => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
  return Int32Array.from(places, (place) => /** @type {number} */ (lines[place]));
}

/** Lines in the order of their words, most frequent first, lines without one last. @param {Int32Array} lines @param {string[]} words */
export function byFrequency(lines, words) {
  /** Lines of each word. @type {Map<string, number[]>} */
  const groups = new Map();
  lines.forEach((line, place) => {
    const word = words[place] ?? '';
    const group = groups.get(word);
    if (group) group.push(line);
    else groups.set(word, [line]);
  });
  /** @type {(a: [string, number[]], b: [string, number[]]) => number} */
  const compare = ([a, own], [b, other]) => Number(!a) - Number(!b) || other.length - own.length || (a < b ? -1 : 1);
  return Int32Array.from([...groups].sort(compare).flatMap(([, group]) => group));
}

/** @param {Int32Array} lines @param {(a: number, b: number) => number} order */
function stable(lines, order) {
  return Int32Array.from(Array.from(lines).sort(order));
}
