// @ts-check
/** Answers queries: joins the pure parts with the store. Knows no page. */
import { item } from './bits.mjs';
import { hits, shown } from './excerpt.mjs';
import { fold } from './fold.mjs';
import { bisect, byArticle, cover, intersect, shardsOf, union, withoutCopies } from './match.mjs';
import { parse } from './query.mjs';
import { rank } from './rank.mjs';

/** @import { Directory, Filter, Found, Occurrences, Result } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/**
 * All articles that hold what the query asks for, ranked.
 * @param {Store} store @param {string} text @param {string} [order]
 * @returns {Promise<Found[]>}
 */
export async function search(store, text, order) {
  const directory = await store.directory();
  const query = parse(text);
  const [groups, excluded, filters] = await Promise.all([
    Promise.all(query.groups.map((group) => Promise.all(group.map((part) => occurrences(store, part))))),
    Promise.all(query.not.map((part) => occurrences(store, part))),
    Promise.all(query.filters.map(async (filter) => ({ filter, articles: await filtered(store, filter) }))),
  ]);
  const out = new Set(excluded.flatMap((part) => [...part.articles.keys()]));
  const fits = (/** @type {number} */ article) =>
    !out.has(article) && filters.every(({ filter, articles }) => articles.has(article) !== filter.not);
  const found = candidates(groups, filters, directory)
    .filter(fits)
    .map((article) => describe(article, groups, directory));
  return rank(found, directory, order);
}

/**
 * Articles in which every group has a match; those under the first filter where there is no group.
 * @param {Occurrences[][]} groups
 * @param {{filter: Filter, articles: Set<number>}[]} filters
 * @param {Directory} directory
 */
function candidates(groups, filters, directory) {
  if (!groups.length) return filters.length ? Array.from({ length: directory.starts.length - 1 }, (_, i) => i) : [];
  const sets = groups.map((group) => new Set(group.flatMap((part) => [...part.articles.keys()])));
  sets.sort((a, b) => a.size - b.size);
  return [...item(sets, 0)].filter((article) => sets.every((set) => set.has(article)));
}

/** @param {number} number @param {Occurrences[][]} groups @param {Directory} directory @returns {Found} */
function describe(number, groups, { starts, titles, bodies }) {
  const parts = groups.map((group) =>
    group.flatMap((part) => {
      const slice = part.articles.get(number);
      return slice ? [{ starts: part.starts.subarray(...slice), length: part.length }] : [];
    }),
  );
  const before = (/** @type {number} */ bound) => parts.filter((part) => part.some((slice) => item(slice.starts, 0) < bound)).length;
  const counts = parts.map((part) => part.reduce((sum, slice) => sum + slice.starts.length, 0));
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
    score: 0,
  };
}

/**
 * Where a string occurs.
 * @param {Store} store @param {string} text @returns {Promise<Occurrences>}
 */
async function occurrences(store, text) {
  const directory = await store.directory();
  const points = await fold(text, directory, () => store.folds());
  const ranks = points.map((point) => directory.ranks.get(point) ?? 0);
  const length = ranks.length;
  const all = length && ranks.every(Boolean) ? await starts(store, directory, ranks) : new Int32Array(0);
  const kept = withoutCopies(all, length, directory.printed);
  return { starts: kept, length, articles: byArticle(kept, directory.starts) };
}

/** @param {Store} store @param {Directory} directory @param {number[]} ranks */
async function starts(store, directory, ranks) {
  if (ranks.length === 1) {
    const rank = item(ranks, 0);
    const shards = await Promise.all(shardsOf(directory.grams, rank).map((number) => store.grams(number, rank)));
    return union(shards.flatMap((grams) => [...grams.values()]));
  }
  const places = cover(ranks.length);
  const lists = await Promise.all(places.map((place) => gram(store, directory, item(ranks, place), item(ranks, place + 1))));
  return intersect(lists, places);
}

/** @param {Store} store @param {Directory} directory @param {number} first @param {number} second */
async function gram(store, directory, first, second) {
  const [shard] = shardsOf(directory.grams, first, second);
  return (shard === undefined ? null : (await store.grams(shard, first, second)).get(second)) ?? new Int32Array(0);
}

/** @param {Store} store @param {Filter} filter @returns {Promise<Set<number>>} */
async function filtered(store, { field, value }) {
  const directory = await store.directory();
  const folded = async (/** @type {string} */ text) => String(await fold(text, directory, () => store.folds()));
  const sought = new Set([await folded(value)]);
  if (field === 'term') {
    for (const term of await store.terms()) {
      const names = await Promise.all([...term.forms, term.headword].map(folded));
      if (names.some((name) => sought.has(name))) sought.add(await folded(term.slug));
    }
  }
  const articles = new Set();
  for (const [name, numbers] of await store.facet(field)) {
    if (sought.has(await folded(name))) numbers.forEach((number) => articles.add(number));
  }
  return articles;
}

/**
 * Loads an article that was found, with its hits and passages.
 * @param {Store} store @param {Found} found @returns {Promise<Result>}
 */
export async function load(store, found) {
  const { texts } = await store.directory();
  const article = (await store.texts(bisect(texts, (first) => first > found.number) - 1))(found.number);
  const matches = found.slices.flatMap(({ starts, length }) => Array.from(starts, (start) => ({ at: start - found.base, length })));
  const own = hits(article, matches);
  return { article, count: found.count, hits: own, ...shown(article, own) };
}
