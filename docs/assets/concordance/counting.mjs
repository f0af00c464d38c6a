// @ts-check
/** The modules of the worker, served as one file. */
export * from './wire.mjs';
export * from './holdings.mjs';
export * from './texts.mjs';
export * from './folding.mjs';
export * from './random.mjs';
export * from './hits.mjs';
export * from './measures.mjs';
export * from './near.mjs';
export * from './order.mjs';
export * from './stream.mjs';
export * from './grams.mjs';
export * from './spread.mjs';
export * from './concordance.mjs';
export * from './session.mjs';
