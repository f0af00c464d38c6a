// @ts-check
/** The user interface of a first answer, on the search page and below the header's field: served as one file. */
export * from './focus.mjs';
export * from './view.mjs';
export * from './page.mjs';
export * from './panel.mjs';
