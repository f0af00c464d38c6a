// @ts-check
/** Answers the form's questions about the archive from the search index. */

import { load, search } from "../search/engine.mjs";
import { fold } from "../search/fold.mjs";

/** @import { Archive } from './types.d.ts' */
/** @import { Result } from '../search/types.d.ts' */
/** @import { Store } from '../search/store.mjs' */

/** Articles loaded in parallel when one of them is sought. */
const AT_ONCE = 20;

/**
 * @param {Store} store
 * @returns {Archive & { passages(quote: string, many: number): Promise<{ all: number, shown: Result[] }> }}
 */
export function archiveOf(store) {
  const folded = async (/** @type {string} */ text) =>
    String.fromCodePoint(...(await fold(text, await store.directory(), () => store.folds())));
  const passages = async (/** @type {string} */ quote, /** @type {number} */ many) => {
    const found = await standing(store, quote);
    return { all: found.length, shown: await Promise.all(found.slice(0, many).map((one) => load(store, one))) };
  };
  return {
    fold: folded,
    passages,
    holds: (article, quote) => holds(store, article, quote),
    home: async (quote) => (await passages(quote, 1)).shown[0]?.article.id,
  };
}

/** The articles that contain a passage, as quoted or without its blanks. @param {Store} store @param {string} quote */
async function standing(store, quote) {
  const phrases = new Set([quote.replace(/\s/gu, ""), quote.trim()].map((phrase) => phrase.replaceAll('"', "“")));
  const found = await Promise.all([...phrases].filter(Boolean).map((phrase) => search(store, `"${phrase}"`)));
  return [...new Map(found.flat().map((one) => [one.number, one])).values()];
}

/** Whether one of the articles that contain a passage is `article`. @param {Store} store @param {string} article @param {string} quote */
async function holds(store, article, quote) {
  const found = await standing(store, quote);
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const some = await Promise.all(found.slice(from, from + AT_ONCE).map(({ number }) => store.article(number)));
    if (some.some(({ id }) => id === article)) return true;
  }
  return false;
}
