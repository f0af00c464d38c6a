// @ts-check
/** Forms in the archive that differ from the query by one slip. */
import { load, occurrences, search } from './engine.mjs';
import { beginningWith } from './words.mjs';

/** @import { Store } from './store.mjs' */

/** The most candidates that are looked up. */
const TRIED = 12;
const SHOWN = 4;

/**
 * Whether two words differ by one insertion, deletion, substitution or transposition of neighbours (Damerau 1964: these
 * are four fifths of all misspellings).
 * @param {string[]} a @param {string[]} b
 */
function isSlip(a, b) {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  return Math.max(left.length, right.length) === 1;
}

/** @param {Store} store @param {string} text @returns {Promise<string[]>} forms that occur in the archive, those in most articles first */
export async function slips(store, text) {
  const points = Array.from(text);
  if (points.length < 2 || points.length > 12 || /[\s"|*]/u.test(text)) return [];
  const candidates = [...new Set([...(await terms(store, points)), ...(await words(store, points)), ...(await inText(store, points)), ...(await inPart(store, points))])];
  const counted = await Promise.all(candidates.slice(0, TRIED).map(async (form) => ({ form, found: (await search(store, quoted(form))).length })));
  return counted.filter(({ found }) => found).sort((a, b) => b.found - a.found).slice(0, SHOWN).map(({ form }) => form);
}

/** @param {string} text */
export const quoted = (text) => `"${text.replace(/[*"]/gu, '\\$&')}"`;

/** @param {Store} store @param {string[]} points */
async function terms(store, points) {
  return (await store.terms()).flatMap((term) => [term.headword, ...term.forms]).filter((form) => isSlip(points, Array.from(form)));
}

/** Words of the archive one slip away that begin with the first or the second character of the text. @param {Store} store @param {string[]} points */
async function words(store, points) {
  const groups = await Promise.all([...new Set(points.slice(0, 2))].map((first) => beginningWith(store, first)));
  const fitting = groups.flatMap((group) => [...group]).filter(([word]) => isSlip(points, Array.from(word)));
  return fitting.sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** Forms in which another character replaces the first or the last, taken from the archive. @param {Store} store @param {string[]} points */
async function inText(store, points) {
  if (points.length < 3) return [];
  const [first, last] = await Promise.all([beside(store, points.slice(1), -1), beside(store, points.slice(0, -1), 1)]);
  return [...first.map((char) => char + points.slice(1).join('')), ...last.map((char) => points.slice(0, -1).join('') + char)];
}

/** The most frequent characters before (-1) or after (1) a text, in the first articles that contain it. @param {Store} store @param {string[]} part @param {-1 | 1} side */
async function beside(store, part, side) {
  const found = await search(store, quoted(part.join('')));
  const results = await Promise.all(found.slice(0, 5).map((one) => load(store, one)));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { article, hits } of results) {
    for (const { block, from, to } of hits) {
      const char = article.blocks[block]?.points[side < 0 ? from - 1 : to];
      if (char && /[\p{L}\p{N}]/u.test(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([char]) => char);
}

/** The text with its beginning or its end replaced by a word one slip away from it. @param {Store} store @param {string[]} points */
async function inPart(store, points) {
  const made = [];
  for (let cut = 2; cut <= points.length - 2; cut++) {
    const [head, tail] = [points.slice(0, cut), points.slice(cut)];
    for (const form of (await words(store, tail)).slice(0, 6)) made.push(head.join('') + form);
    for (const form of (await words(store, head)).slice(0, 6)) made.push(form + tail.join(''));
  }
  const stand = await Promise.all(made.map(async (form) => (await occurrences(store, { field: 'text', parts: [form], exact: false })).starts.length));
  return made.filter((_, i) => stand[i]);
}
