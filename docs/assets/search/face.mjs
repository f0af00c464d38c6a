// @ts-check
/** What a page needs to show answers and to hear the keys: served as one file. */
export * from './typing.mjs';
export * from './view.mjs';
