// @ts-check
/** What the code of every page stands on: served as one file. */
export * from './elements.mjs';
export * from './certainty.mjs';
export * from './typing.mjs';
export * from './failure.mjs';
export * from './keys.mjs';
