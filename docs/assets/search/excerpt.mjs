// @ts-check
/** The hits in an article: their source addresses, and the passages around them. Pure. */
import { item } from './bits.mjs';
import { cut } from './cuts.mjs';
import { bisect } from './match.mjs';

/** @import { Article, Hit, Part, Passage, Run } from './types.d.ts' */

/** Code points shown on either side of a hit, or a few more so that no amount is cut. */
const AROUND = 28;

/**
 * The source range of `[start, end)` of a text: from the start of its first code point to the end of its last.
 * @param {Run[]} runs @param {number} start @param {number} end
 */
export function sourceOf(runs, start, end) {
  return { start: edge(runs, start).start, end: edge(runs, end - 1).end };
}

/** @param {Run[]} runs @param {number} place */
function edge(runs, place) {
  const run = item(runs, bisect(runs, (other) => other.at > place) - 1);
  if (run.length !== run.end - run.start) return run;
  const start = run.start + place - run.at;
  return { start, end: start + 1 };
}

/**
 * The hits of an article, in the order of the source.
 * @param {Article} article @param {{at: number, length: number}[]} matches by position in the article
 * @returns {Hit[]}
 */
export function hits(article, matches) {
  const found = matches.map(({ at, length }) => {
    const number = bisect(article.blocks, (block) => block.at > at) - 1;
    const block = item(article.blocks, number);
    const from = at - block.at;
    const { start, end } = sourceOf(block.runs, from, from + length);
    return { start, end, anchor: `c${start}-${end}`, block: number, from, to: from + length };
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The contents of a result: the title with its hits marked, and passages for the other hits.
 * @param {Article} article @param {Hit[]} found
 */
export function shown(article, found) {
  const number = article.blocks.findIndex((block) => block.kind === 'title' && block.points.join('') === article.title);
  if (number < 0) return { title: [{ text: article.title, mark: false }], passages: passages(article, found) };
  const { points, length } = item(article.blocks, number);
  const inTitle = found.filter((hit) => hit.block === number);
  return { title: marked(points, inTitle, 0, length), passages: passages(article, found.filter((hit) => hit.block !== number)) };
}

/**
 * Passages that show all hits; neighbouring hits share one.
 * @param {Article} article @param {Hit[]} found
 * @returns {Passage[]} those with most hits first, then in the order of the text
 */
export function passages(article, found) {
  /** @type {Hit[][]} */
  const groups = [];
  for (const hit of [...found].sort((a, b) => a.block - b.block || a.from - b.from)) {
    const last = groups.at(-1);
    if (last && near(item(last, 0), item(last, last.length - 1), hit)) last.push(hit);
    else groups.push([hit]);
  }
  const made = groups.map((group) => passage(article, group));
  return made.sort((a, b) => b.hits - a.hits);
}

/** Whether a hit joins the passage from `first` to `last`. @param {Hit} first @param {Hit} last @param {Hit} hit */
function near(first, last, hit) {
  return first.block === hit.block && hit.from - last.to < AROUND && hit.to - first.from < 4 * AROUND;
}

/** @param {Article} article @param {Hit[]} group @returns {Passage} */
function passage(article, group) {
  const { block, from, anchor } = item(group, 0);
  const { points, length, kind, printed } = item(article.blocks, block);
  const last = Math.max(...group.map((hit) => hit.to));
  const start = cut(points, from - AROUND, from, 0);
  const end = cut(points, last + AROUND, last, length);
  const parts = marked(points, group, start, end);
  if (start) parts.unshift({ text: '…', mark: false });
  if (end < length) parts.push({ text: '…', mark: false });
  return { parts, anchor, kind, printed, hits: group.length };
}

/**
 * `[start, end)` of a text in parts, with hits marked.
 * @param {string[]} points @param {{from: number, to: number}[]} group in order @param {number} start @param {number} end
 */
export function marked(points, group, start, end) {
  /** @type {Part[]} */
  const parts = [];
  let at = start;
  const add = (/** @type {number} */ to, /** @type {boolean} */ mark) => {
    if (to > at) parts.push({ text: points.slice(at, to).join(''), mark });
    at = Math.max(at, to);
  };
  for (const { from, to } of group) add(from, false), add(to, true);
  add(end, false);
  return parts;
}
