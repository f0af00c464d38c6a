// @ts-check
/** The modules for what surrounds the results, and for suggestions: served as one file, loaded after a first answer. */
export * from './names.mjs';
export * from './words.mjs';
export * from './slips.mjs';
export * from './relaxed.mjs';
export * from './suggest.mjs';
export * from './combobox.mjs';
export * from './facets.mjs';
export * from './help.mjs';
export * from './controls.mjs';
