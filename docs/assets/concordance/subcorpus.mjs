// @ts-check
/** The subcorpus: articles limited by year, publication, place and term, optionally with reprints counted once. */

/** @import { Store } from '../search/store.mjs' */
/** @import { Articles, Field, State, Subcorpus } from './types.d.ts' */

/** @type {Field[]} */
export const FIELDS = ['year', 'publication', 'place', 'term'];

/**
 * The articles that have one of the chosen values in every field with a choice.
 * @param {Store} store @param {Articles} articles @param {State} state @param {Field} [but] a field not to look at
 * @returns {Promise<Subcorpus>}
 */
export async function subcorpus(store, articles, state, but) {
  const mask = new Uint8Array(articles.sizes.length).fill(1);
  for (const field of FIELDS) {
    if (field === but || !state[field].length) continue;
    const chosen = await having(store, field, new Set(state[field]), mask.length);
    chosen.forEach((one, i) => one || (mask[i] = 0));
  }
  if (state.once) countOnce(mask, articles.firsts);
  return measured(mask, articles.sizes);
}

/** @param {Store} store @param {Field} field @param {Set<string>} values the empty string stands for articles without a value @param {number} size */
async function having(store, field, values, size) {
  const mask = new Uint8Array(size);
  const others = new Uint8Array(size).fill(1);
  for (const [value, numbers] of await store.facet(field)) {
    for (const number of numbers) {
      others[number] = 0;
      if (values.has(value)) mask[number] = 1;
    }
  }
  if (values.has('')) others.forEach((other, i) => other && (mask[i] = 1));
  return mask;
}

/** Keeps only the first article of each report. @param {Uint8Array} mask @param {Int32Array} firsts */
function countOnce(mask, firsts) {
  const seen = new Set();
  firsts.forEach((first, number) => {
    if (first < 0 || !mask[number]) return;
    if (seen.has(first)) mask[number] = 0;
    seen.add(first);
  });
}

/** @param {Uint8Array} mask @param {Int32Array} sizes @returns {Subcorpus} */
function measured(mask, sizes) {
  let articles = 0;
  let characters = 0;
  mask.forEach((one, number) => {
    if (!one) return;
    articles += 1;
    characters += /** @type {number} */ (sizes[number]);
  });
  return { mask, articles, characters, whole: articles === mask.length };
}

/** Numbers of the articles in it. @param {Subcorpus} part */
export function numbersOf({ mask }) {
  return Array.from(mask.keys()).filter((number) => mask[number]);
}
