// @ts-check
/** The search engine without a page, served as one file. */
export * from './bits.mjs';
export * from './match.mjs';
export * from './packed.mjs';
export * from './texts.mjs';
export * from './wire.mjs';
export * from './fold.mjs';
export * from './query.mjs';
export * from './rank.mjs';
export * from './cuts.mjs';
export * from './excerpt.mjs';
export * from './confirm.mjs';
export * from './store.mjs';
export * from './engine.mjs';
