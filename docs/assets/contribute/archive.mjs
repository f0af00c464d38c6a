// @ts-check
/** What the form asks of the archive, answered by the files of its search. */

import { load, search } from "../search/engine.mjs";
import { fold } from "../search/fold.mjs";

/** @import { Archive } from './types.d.ts' */
/** @import { Result } from '../search/types.d.ts' */
/** @import { Store } from '../search/store.mjs' */

/** Articles that are looked into for a passage. */
const MOST = 20;

/**
 * @param {Store} store
 * @returns {Archive & { passages(quote: string): Promise<Result[]> }}
 */
export function archiveOf(store) {
  const folded = async (/** @type {string} */ text) =>
    String.fromCodePoint(...(await fold(text, await store.directory(), () => store.folds())));
  const passages = async (/** @type {string} */ quote) => {
    const phrase = quote.replace(/\s/gu, "").replaceAll('"', "“");
    if (!phrase) return [];
    const found = await search(store, `"${phrase}"`);
    return Promise.all(found.slice(0, MOST).map((one) => load(store, one)));
  };
  return {
    fold: folded,
    passages,
    articlesWith: async (quote) => (await passages(quote)).map(({ article }) => article.id),
  };
}
