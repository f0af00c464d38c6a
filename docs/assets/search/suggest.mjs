// @ts-check
/** Suggestions while typing: glossary entries, then words of the archive by frequency. */
import { beginningWith, named } from './relaxed.mjs';

/** @import { Suggestion } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/**
 * @param {Store} store @param {string} text
 * @returns {Promise<Suggestion[]>} up to eight
 */
export async function suggest(store, text) {
  const sought = text.trim();
  if (!sought) return [];
  const [terms, words] = await Promise.all([entries(store, sought), completions(store, sought)]);
  const made = [
    ...terms.map((term) => ({ text: term.headword, kind: /** @type {const} */ ('term'), term })),
    ...words.map((word) => ({ text: word, kind: /** @type {const} */ ('word') })),
  ];
  return made.filter((item, i) => made.findIndex((other) => other.text === item.text) === i).slice(0, 8);
}

/** @param {Store} store @param {string} sought */
export async function entries(store, sought) {
  const starting = (await store.terms()).filter((term) => [term.headword, ...term.forms].some((form) => form.startsWith(sought)));
  return [...new Set([...starting, ...(await named(store, sought))])].slice(0, 4);
}

/** @param {Store} store @param {string} sought */
async function completions(store, sought) {
  const group = await beginningWith(store, String.fromCodePoint(/** @type {number} */ (sought.codePointAt(0))));
  const fitting = [...group].filter(([word]) => word.startsWith(sought) && word !== sought);
  return fitting.sort((a, b) => b[1] - a[1]).slice(0, 6).map(([word]) => word);
}
