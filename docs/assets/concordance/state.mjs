// @ts-check
/** The state of the page, all of it in the fragment; default values are left out. */
import { inFragment } from '../search/main.mjs';

/** @import { State } from './types.d.ts' */

/** @type {State} */
export const DEFAULTS = {
  q: '', q2: '', view: 'lines',
  year: [], publication: [], place: [], term: [], once: false,
  sort: 'date', sample: 0, seed: 1,
  span: 5, side: 'both', least: 3, rank: 'll',
  unit: 'word', n: 1, filter: '', page: 1,
};

/** The allowed values; the bounds of numbers. @type {Partial<Record<keyof State, string[] | [number, number]>>} */
const ALLOWED = {
  view: ['lines', 'spread', 'collocates', 'words', 'compare'],
  sort: ['date', 'newest', 'source', 'left', 'right', 'l1', 'l2', 'l3', 'r1', 'r2', 'r3'],
  sample: [0, 10_000],
  seed: [0, 2 ** 32 - 1],
  span: [1, 10],
  side: ['both', 'left', 'right'],
  least: [1, 1_000_000],
  rank: ['ll', 'dice', 'count'],
  unit: ['word', 'character'],
  n: [1, 5],
  page: [1, 1_000_000],
};

/** @typedef {keyof State} Name */

/** @param {string} fragment with or without its `#` @returns {State} */
export function read(fragment) {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const entries = Object.entries(DEFAULTS).map(([name, usual]) => [name, value(/** @type {Name} */ (name), given, usual)]);
  return Object.fromEntries(entries);
}

/** @param {Name} name @param {URLSearchParams} given @param {State[Name]} usual */
function value(name, given, usual) {
  if (Array.isArray(usual)) return [...new Set(given.getAll(name))].sort();
  const text = given.get(name);
  if (text === null) return usual;
  if (typeof usual === 'boolean') return text === '1';
  const allowed = ALLOWED[name];
  if (typeof usual === 'number') return inBounds(text, /** @type {[number, number]} */ (allowed)) ?? usual;
  return !allowed || /** @type {string[]} */ (allowed).includes(text) ? text : usual;
}

/** @param {string} text @param {[number, number]} bounds */
function inBounds(text, [low, high]) {
  return /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : null;
}

/** @param {State} state @returns {string} the fragment with its `#` */
export function written(state) {
  const parts = Object.entries(DEFAULTS).flatMap(([name, usual]) => {
    const own = state[/** @type {Name} */ (name)];
    if (Array.isArray(own)) return own.map((one) => `${name}=${inFragment(one)}`);
    return own === usual ? [] : [`${name}=${typeof own === 'boolean' ? Number(own) : inFragment(String(own))}`];
  });
  return `#${parts.join('&')}`;
}

/** A changed state; every change but that of the page goes back to the first page. @param {State} state @param {Partial<State>} change @returns {State} */
export function changed(state, change) {
  const keepsPage = Object.keys(change).every((name) => name === 'page');
  return { ...state, ...(keepsPage ? {} : { page: 1 }), ...change };
}
