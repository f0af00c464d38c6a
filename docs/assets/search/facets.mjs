// @ts-check
/** Counts of the results by year, publication, place and term, and filters in the query. */

/** @import { Facet, Found } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

/**
 * The number of results for each value of each field; years in order of time, other values by frequency.
 * @param {Store} store @param {Found[]} found @returns {Promise<Facet[]>}
 */
export async function facets(store, found) {
  const held = new Set(found.map((one) => one.number));
  const names = new Map((await store.terms()).map((term) => [term.slug, term.headword]));
  return Promise.all(
    /** @type {const} */ (['year', 'publication', 'place', 'term']).map(async (field) => {
      const values = (await store.facet(field)).map(([value, numbers]) => ({
        value: field === 'term' ? (names.get(value) ?? value) : value,
        count: numbers.reduce((sum, number) => sum + Number(held.has(number)), 0),
      }));
      const fitting = values.filter(({ count }) => count);
      return { field, values: field === 'year' ? fitting : fitting.sort((a, b) => b.count - a.count) };
    }),
  );
}

const NAMES = { year: '年', publication: '报', place: '地', term: '词' };

/** The condition for a value of a field, in the query language. @param {Facet['field']} field @param {string} value */
export const condition = (field, value) => `${NAMES[field]}:${/[\s|"]/u.test(value) ? `"${value.replaceAll('"', '\\"')}"` : value}`;

/** A query with a condition added, or removed if the query has it. @param {string} query @param {string} condition */
export function toggled(query, condition) {
  const padded = ` ${query.trim()} `;
  return (holds(query, condition) ? padded.replace(` ${condition} `, ' ') : `${padded}${condition}`).trim();
}

/** @param {string} query @param {string} condition */
export const holds = (query, condition) => ` ${query.trim()} `.includes(` ${condition} `);
