// @ts-check
/** The modules of the page, without the worker, served as one file. */
export * from './dom.mjs';
export * from './state.mjs';
export * from './download.mjs';
export * from './table.mjs';
export * from './controls.mjs';
export * from './lines.mjs';
export * from './row.mjs';
export * from './grid.mjs';
export * from './paper.mjs';
export * from './lines-view.mjs';
export * from './spread-view.mjs';
export * from './collocates-view.mjs';
export * from './words-view.mjs';
export * from './kwic-table.mjs';
export * from './compare-view.mjs';
export * from './page.mjs';
