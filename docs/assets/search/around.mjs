// @ts-check
/** What stands around the results and in the lists below a field, served as one file: it comes after a first answer. */
export * from './names.mjs';
export * from './words.mjs';
export * from './slips.mjs';
export * from './relaxed.mjs';
export * from './suggest.mjs';
export * from './combobox.mjs';
export * from './facets.mjs';
export * from './help.mjs';
export * from './controls.mjs';
