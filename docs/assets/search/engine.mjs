// @ts-check
/** Answers queries: joins the pure parts with the store. Knows no page. */
import { item } from './bits.mjs';
import { byRarity, confirmed, few, LONG } from './confirm.mjs';
import { hits, shown } from './excerpt.mjs';
import { fold } from './fold.mjs';
import { bisect, byArticle, cover, intersect, shardsOf, union, withoutCopies } from './match.mjs';
import { parse } from './query.mjs';
import { rank } from './rank.mjs';

/** @import { Condition, Directory, Found, Occurrences, Result, Slice, Text } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/** What meets a condition: articles, and the occurrences to show. @typedef {{articles: {has(n: number): boolean, keys(): Iterable<number>, size: number}, shown: Occurrences[]}} Met */

/**
 * All articles that hold what the query asks for, ranked.
 * @param {Store} store @param {string} text
 * @param {string} [order] best, newest or oldest
 * @param {boolean} [exact] whether to tell simplified from traditional characters, as sources print them
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

/** Articles in which every group is met. @param {Met[][]} groups */
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

/** How near each other the groups occur: the least sum of distances from an occurrence of the first. @param {Slice[][]} parts */
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
 * Where a text occurs.
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
 * Starts of a long string: by some of its grams, then by the text of the few articles that are left, else by more grams.
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
 * Loads articles that were found, in their order: the first comes alone, as soon as it can, then all others side by
 * side.
 * @param {Store} store @param {Found[]} found @returns {AsyncGenerator<Result, undefined>}
 */
export async function* loaded(store, [first, ...others]) {
  if (!first) return;
  yield await load(store, first);
  const coming = others.map((one) => load(store, one));
  for (const one of coming) one.catch(() => {}); // whoever waits for it meets the failure
  for (const one of coming) yield await one;
}

/**
 * Loads an article that was found, with its hits and passages.
 * @param {Store} store @param {Found} found @returns {Promise<Result>}
 */
export async function load(store, found) {
  const article = await store.article(found.number);
  const matches = found.slices.flatMap(({ starts, length, lengths }) => Array.from(starts, (start, i) => ({ at: start - found.base, length: lengths?.[i] ?? length })));
  const own = hits(article, matches);
  return { article, count: found.count, hits: own, ...shown(article, own) };
}
