// @ts-check
/** The code that every page needs, served as one file. */
export * from './elements.mjs';
export * from './certainty.mjs';
export * from './typing.mjs';
export * from './failure.mjs';
export * from './keys.mjs';
