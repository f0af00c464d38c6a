// @ts-check
/** Answers that are not word for word, where there is none that is: always labelled as such. */
import { item } from './bits.mjs';
import { search } from './engine.mjs';
import { bisect } from './match.mjs';

/** @import { Relaxed, Term } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/**
 * Glossary entries that the query names in pinyin, in English or in Chinese, then the query's words.
 * @param {Store} store @param {string} text
 * @returns {Promise<Relaxed[]>}
 */
export async function relaxed(store, text) {
  const terms = (await named(store, text)).map((term) => ({ reason: /** @type {const} */ ('term'), query: alternatives(term), term }));
  const answers = [...terms, ...(await byWords(store, text))];
  const found = await Promise.all(answers.map(async (answer) => ({ ...answer, found: await search(store, answer.query) })));
  const useful = found.filter((answer) => answer.found.length || answer.reason === 'term');
  const firstWords = useful.findIndex((answer) => answer.reason === 'words');
  return useful.filter((answer, i) => answer.reason === 'term' || i === firstWords);
}

/** @param {Term} term */
const alternatives = (term) => [...new Set([term.headword, ...term.forms])].map((form) => `"${form.replaceAll('"', '')}"`).join(' | ');

/** Entries whose name in pinyin or English the query is. @param {Store} store @param {string} text */
export async function named(store, text) {
  const sought = typed(text);
  if (!sought) return [];
  return (await store.terms()).filter(
    (term) => term.typed.includes(sought) || (sought.length > 2 && term.english.some((name) => typed(name).includes(sought))),
  );
}

/** What of a text is typed on a keyboard: its Latin letters and digits. @param {string} text */
function typed(text) {
  return text.normalize('NFD').toLowerCase().replaceAll('u\u0308', 'v').replace(/[^a-z0-9]/g, '');
}

/** The query's words all together, then with one left out, and so on. @param {Store} store @param {string} text */
async function byWords(store, text) {
  const words = await wordsOf(store, text.replace(/["|]/g, ' '));
  if (words.length < 2) return [];
  const queries = [words, ...(words.length > 2 ? words.map((_, i) => words.filter((_, j) => j !== i)) : [])];
  return queries.map((kept) => ({ reason: /** @type {const} */ ('words'), query: kept.map((word) => `"${word}"`).join(' ') }));
}

/**
 * The likeliest words of a text: those of the archive, by the numbers of articles they stand in.
 * @param {Store} store @param {string} text
 */
export async function wordsOf(store, text) {
  const points = Array.from(text);
  const known = await vocabulary(store, points);
  const best = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= points.length; end++) {
    best.push({ cost: Infinity, from: end - 1 });
    for (let from = Math.max(0, end - 8); from < end; from++) {
      const number = end - from === 1 ? 0.5 : known.get(points.slice(from, end).join(''));
      const cost = number === undefined ? Infinity : item(best, from).cost + 12 - Math.log(number);
      if (cost < item(best, end).cost) best[end] = { cost, from };
    }
  }
  const words = [];
  for (let end = points.length, from; end > 0; end = from) {
    ({ from } = item(best, end));
    words.unshift(points.slice(from, end).join(''));
  }
  return words.filter((word) => known.has(word));
}

/** @param {Store} store @param {string[]} points @returns {Promise<Map<string, number>>} */
async function vocabulary(store, points) {
  const groups = await Promise.all([...new Set(points)].map((point) => beginningWith(store, point)));
  return new Map(groups.flatMap((group) => [...group]));
}

/** Words that begin with a character, and in how many articles each stands. @param {Store} store @param {string} first */
export async function beginningWith(store, first) {
  const { words, ranks } = await store.directory();
  const rank = ranks.get(/** @type {number} */ (first.codePointAt(0)));
  const shard = rank === undefined ? -1 : bisect(words, (start) => start > rank) - 1;
  return (shard < 0 ? null : (await store.words(shard)).get(first)) ?? new Map();
}
