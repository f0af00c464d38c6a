// @ts-check
/** Starts search on a page: the header's form, and the search page. Loads the rest when a reader turns to it. */

/** All modules that an answer needs, asked for at once so that none waits for another. */
export const MODULES = ['bits', 'wire', 'fold', 'query', 'match', 'rank', 'excerpt', 'engine', 'store', 'relaxed', 'suggest', 'view', 'panel', 'page'].map(
  (name) => `${name}.mjs`,
);
