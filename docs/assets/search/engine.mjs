// @ts-check
/** Answers queries: combines the pure modules with the store. Independent of the page. */
import { item } from './bits.mjs';
import { byRarity, confirmed, few, LONG } from './confirm.mjs';
import { hits, shown } from './excerpt.mjs';
import { fold } from './fold.mjs';
import { bisect, byArticle, cover, intersect, shardsOf, union, withoutCopies } from './match.mjs';
import { parse } from './query.mjs';
import { rank } from './rank.mjs';

/** @import { Condition, Directory, Found, Occurrences, Result, Slice, Text } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/** What a condition matches: articles, and the occurrences to show. @typedef {{articles: {has(n: number): boolean, keys(): Iterable<number>, size: number}, shown: Occurrences[]}} Met */

/**
 * All articles that match the query, ranked.
 * @param {Store} store @param {string} text
 * @param {string} [order] best, newest or oldest
 * @param {boolean} [exact] whether to distinguish simplified and traditional characters, as printed
 * @returns {Promise<Found[]>}
 */
export async function search(store, text, order = 'best', exact = false) {
  const query = parse(text, exact);
  const met = (/** @type {Condition[]} */ conditions) => Promise.all(conditions.map((condition) => meet(store, condition)));
  const [directory, dates, excluded, ...groups] = await Promise.all([
    store.directory(),
    order === 'best' ? null : store.dates(),
    met(query.not),
    ...query.groups.map(met),
  ]);
  const shown = groups.map((group) => group.flatMap((one) => one.shown)).filter((group) => group.length);
  const found = candidates(groups)
    .filter((article) => !excluded.some(({ articles }) => articles.has(article)))
    .map((article) => describe(article, shown, directory));
  return rank(found, directory, order, dates);
}

/** The articles that match every group. @param {Met[][]} groups */
function candidates(groups) {
  const size = (/** @type {Met[]} */ group) => group.reduce((sum, { articles }) => sum + articles.size, 0);
  const [first, ...others] = [...groups].sort((a, b) => size(a) - size(b));
  const articles = new Set((first ?? []).flatMap((one) => [...one.articles.keys()]));
  return [...articles].filter((article) => others.every((group) => group.some((one) => one.articles.has(article))));
}

/** @param {Store} store @param {Condition} condition @returns {Promise<Met>} */
async function meet(store, condition) {
  if (condition.field !== 'text') return (await import('./filters.mjs')).filtered(store, condition);
  const found = await occurrences(store, condition);
  return { articles: found.articles, shown: [found] };
}

/** @param {number} number @param {Occurrences[][]} groups @param {Directory} directory @returns {Found} */
function describe(number, groups, { starts, titles, bodies }) {
  const parts = groups.map((group) => group.flatMap((part) => slice(part, number)));
  const before = (/** @type {number} */ bound) => parts.filter((part) => part.some((own) => item(own.starts, 0) < bound)).length;
  const counts = parts.map((part) => part.reduce((sum, own) => sum + own.starts.length, 0));
  const inTitle = before(item(titles, number));
  const body = item(bodies, number);
  return {
    number,
    base: item(starts, number),
    slices: parts.flat(),
    counts,
    count: counts.reduce((a, b) => a + b, 0),
    inTitle,
    inHeadings: body > item(titles, number) ? before(body) - inTitle : 0,
    apart: parts.length > 1 && parts.every((part) => part.length) ? apart(parts) : Infinity,
    score: 0,
  };
}

/** The occurrences in an article. @param {Occurrences} part @param {number} number @returns {Slice[]} */
function slice({ starts, length, lengths, articles }, number) {
  const own = articles.get(number);
  return own ? [{ starts: starts.subarray(...own), length, ...(lengths && { lengths: lengths.subarray(...own) }) }] : [];
}

/** The proximity of the groups: the least sum of distances from an occurrence of the first group to the others. @param {Slice[][]} parts */
function apart([first = [], ...others]) {
  const nearest = (/** @type {Slice[]} */ part, /** @type {number} */ at) =>
    Math.min(...part.map(({ starts }) => {
      const next = bisect(starts, (start) => start >= at);
      return Math.min((starts[next] ?? Infinity) - at, at - (starts[next - 1] ?? -Infinity));
    }));
  const sums = first.flatMap(({ starts }) => Array.from(starts, (at) => others.reduce((sum, part) => sum + nearest(part, at), 0)));
  return sums.reduce((a, b) => Math.min(a, b), Infinity);
}

/**
 * The occurrences of a text.
 * @param {Store} store @param {Text} text @returns {Promise<Occurrences>}
 */
export async function occurrences(store, { parts, exact }) {
  const directory = await store.directory();
  const lists = await Promise.all(parts.map((part) => literal(store, directory, part, exact)));
  if (lists.length > 1) return (await import('./gaps.mjs')).joined(store, lists);
  const { starts, length } = item(lists, 0);
  const kept = withoutCopies(starts, length, directory.printed);
  return { starts: kept, length, articles: byArticle(kept, directory.starts) };
}

/** @param {Store} store @param {Directory} directory @param {string} text @param {boolean} exact @returns {Promise<Slice>} */
async function literal(store, directory, text, exact) {
  const points = await fold(text, directory, () => store.folds());
  const ranks = points.map((point) => directory.ranks.get(point) ?? 0);
  const all = ranks.length && ranks.every(Boolean) ? await places(store, directory, points, ranks) : new Int32Array(0);
  const starts = exact ? await (await import('./forms.mjs')).asPrinted(store, text, ranks, all) : all;
  return { starts, length: ranks.length };
}

/** @param {Store} store @param {Directory} directory @param {number[]} points @param {number[]} ranks */
async function places(store, directory, points, ranks) {
  if (ranks.length === 1) {
    const rank = item(ranks, 0);
    const shards = await Promise.all(shardsOf(directory.grams, rank).map((number) => store.grams(number, rank)));
    return union(shards.flatMap((grams) => [...grams.values()]));
  }
  const cut = cover(ranks.length);
  const lists = (/** @type {number[]} */ at) => Promise.all(at.map((place) => gram(store, directory, item(ranks, place), item(ranks, place + 1))));
  if (ranks.length < LONG) return intersect(await lists(cut), cut);
  const [first, second, ...others] = byRarity(cut, points, directory);
  return narrowed(store, directory, points, lists, /** @type {number[]} */ ([first, second]), others);
}

/**
 * The starts of a long string: first by two of its grams; then by the texts if few articles are left, else by more grams.
 * @param {Store} store @param {Directory} directory @param {number[]} points
 * @param {(at: number[]) => Promise<Int32Array[]>} lists @param {number[]} at @param {number[]} others
 * @returns {Promise<Int32Array>}
 */
async function narrowed(store, directory, points, lists, at, others) {
  const starts = intersect(await lists(at), at);
  if (!others.length || !starts.length) return starts;
  if (few(starts, directory)) return confirmed(store, starts, points);
  return narrowed(store, directory, points, lists, [...at, ...others.slice(0, at.length)], others.slice(at.length));
}

/** @param {Store} store @param {Directory} directory @param {number} first @param {number} second */
async function gram(store, directory, first, second) {
  const [shard] = shardsOf(directory.grams, first, second);
  return (shard === undefined ? null : (await store.grams(shard, first, second)).get(second)) ?? new Int32Array(0);
}

/**
 * Loads the articles that were found, in order: first the first alone, so that it arrives early, then all others in
 * parallel.
 * @param {Store} store @param {Found[]} found @returns {AsyncGenerator<Result, undefined>}
 */
export async function* loaded(store, [first, ...others]) {
  if (!first) return;
  yield await load(store, first);
  const coming = others.map((one) => load(store, one));
  for (const one of coming) one.catch(() => {}); // failures are reported when they are awaited
  for (const one of coming) yield await one;
}

/**
 * Loads an article that was found, and computes its hits and passages.
 * @param {Store} store @param {Found} found @returns {Promise<Result>}
 */
export async function load(store, found) {
  const article = await store.article(found.number);
  const matches = found.slices.flatMap(({ starts, length, lengths }) => Array.from(starts, (start, i) => ({ at: start - found.base, length: lengths?.[i] ?? length })));
  const own = hits(article, matches);
  return { article, count: found.count, hits: own, ...shown(article, own) };
}
