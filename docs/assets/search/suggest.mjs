// @ts-check
/** Suggestions while typing: glossary entries, titles, then words of the archive by frequency. */
import { load, search } from './engine.mjs';
import { beginning } from './names.mjs';
import { quoted } from './slips.mjs';
import { beginningWith } from './words.mjs';

/** @import { Suggestion } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

const MOST = 8;

/**
 * @param {Store} store @param {string} text
 * @returns {Promise<Suggestion[]>} up to eight
 */
export async function suggest(store, text) {
  const sought = text.trim();
  if (!sought || /["|:：*]/u.test(sought)) return [];
  const [terms, found, words] = await Promise.all([beginning(store, sought), titles(store, sought), completions(store, sought)]);
  /** @type {Suggestion[]} */
  const made = [
    ...terms.slice(0, 4).map((term) => ({ text: term.headword, kind: /** @type {const} */ ('term'), term })),
    ...found,
    ...words.map(([word, articles]) => ({ text: word, kind: /** @type {const} */ ('word'), articles })),
  ];
  return made.filter((one, i) => made.findIndex((other) => other.text === one.text) === i).slice(0, MOST);
}

/** @param {Store} store @param {string} sought @returns {Promise<Suggestion[]>} */
async function titles(store, sought) {
  if (Array.from(sought).length < 2) return [];
  const found = (await search(store, quoted(sought))).filter((one) => one.inTitle).slice(0, 2);
  const results = await Promise.all(found.map((one) => load(store, one)));
  return results.map(({ article }) => ({ text: article.title, kind: 'title', url: article.url }));
}

/** @param {Store} store @param {string} sought */
async function completions(store, sought) {
  const group = await beginningWith(store, String.fromCodePoint(/** @type {number} */ (sought.codePointAt(0))));
  const fitting = [...group].filter(([word]) => word.startsWith(sought) && word !== sought);
  return fitting.sort((a, b) => b[1] - a[1]).slice(0, 6);
}
