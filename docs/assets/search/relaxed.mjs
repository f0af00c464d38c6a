// @ts-check
/** Approximate answers for queries without exact ones; they are always labelled as approximate. */
import { search } from './engine.mjs';
import { near } from './names.mjs';
import { quoted, slips } from './slips.mjs';
import { wordsOf } from './words.mjs';

/** @import { Relaxed, Term } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/** Only so many characters of a text are divided into words. */
const LONGEST = 60;

/**
 * The glossary entries that the query names, forms that differ from it by one slip, and the query's words: all, then most.
 * @param {Store} store @param {string} text
 * @returns {Promise<Relaxed[]>}
 */
export async function relaxed(store, text) {
  const plain = text.trim().slice(0, 200);
  const terms = (await near(store, plain)).map((term) => ({ reason: /** @type {const} */ ('term'), query: alternatives(term), term }));
  const forms = (await slips(store, plain)).map((form) => ({ reason: /** @type {const} */ ('slip'), query: quoted(form), form }));
  const asked = [...terms, ...forms, ...(await byWords(store, plain))];
  const answers = await Promise.all(asked.map(async (answer) => ({ ...answer, found: await search(store, answer.query) })));
  const firstWords = answers.findIndex((answer) => answer.reason === 'words' && answer.found.length);
  return answers.filter((answer, i) => (answer.reason === 'words' ? i === firstWords : answer.reason === 'term' || answer.found.length));
}

/** @param {Term} term */
const alternatives = (term) => [...new Set([term.headword, ...term.forms])].map(quoted).join(' | ');

/** Queries of the text's words: all of them, then all but one, then each pair of neighbours. @param {Store} store @param {string} text */
async function byWords(store, text) {
  const words = [...new Set(await wordsOf(store, text.slice(0, LONGEST)))];
  if (!words.length || words[0] === text) return [];
  const fewer = words.length > 2 ? words.map((_, i) => words.filter((_, j) => j !== i)) : [];
  const pairs = words.length > 3 ? words.slice(1).map((word, i) => [words[i] ?? '', word]) : [];
  return [words, ...fewer, ...pairs].map((kept) => ({ reason: /** @type {const} */ ('words'), query: kept.map(quoted).join(' ') }));
}
