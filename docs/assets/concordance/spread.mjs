// @ts-check
/** The distribution of a query over years, publications, places and terms, with the totals it is counted against. Pure. */

/** @import { Share, Subcorpus } from './types.d.ts' */

const MILLION = 1_000_000;

/**
 * @param {[string, number[]][]} facet values with their articles
 * @param {Int32Array} counts hits of each article @param {Int32Array} sizes characters of each article
 * @param {Subcorpus} part
 * @returns {Share[]} one for each value in the subcorpus, one for articles without a value last
 */
export function spread(facet, counts, sizes, { mask }) {
  const without = Uint8Array.from(mask);
  for (const [, numbers] of facet) for (const number of numbers) without[number] = 0;
  const rest = Array.from(without.keys()).filter((number) => without[number]);
  const shares = facet.map(([value, numbers]) => share(value, numbers.filter((number) => mask[number]), counts, sizes));
  return [...shares, share(null, rest, counts, sizes)].filter(({ articles }) => articles);
}

/** @param {string | null} value @param {number[]} numbers @param {Int32Array} counts @param {Int32Array} sizes @returns {Share} */
function share(value, numbers, counts, sizes) {
  let [hits, found, characters] = [0, 0, 0];
  for (const number of numbers) {
    const count = /** @type {number} */ (counts[number]);
    hits += count;
    found += count ? 1 : 0;
    characters += /** @type {number} */ (sizes[number]);
  }
  return { value, label: value ?? '', hits, found, articles: numbers.length, characters, rate: perMillion(hits, characters) };
}

/** @param {number} hits @param {number} characters */
export function perMillion(hits, characters) {
  return characters ? (hits * MILLION) / characters : 0;
}
