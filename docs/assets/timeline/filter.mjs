// @ts-check
/** The reader's filters, and the entries that match them. Pure. */
import { CERTAINTIES } from './store.mjs';
import { dayOf, isoOf } from './scale.mjs';

/** @import { State, Window } from './types.d.ts' */
/** @import { Index } from './store.mjs' */

/** Fields of the state by their short names in the fragment. @type {[string, 'place' | 'publication' | 'theme' | 'certainty'][]} */
const FIELDS = [['pl', 'place'], ['p', 'publication'], ['t', 'theme'], ['c', 'certainty']];

/** The theme of a category, which cannot be confused with a slug, since slugs have no colon. @param {string} id */
export const categoryTheme = (id) => `category:${id}`;

/** @type {State} */
export const NOTHING = { window: null, place: '', publication: '', theme: '', certainty: '' };

/** @param {string} fragment @returns {State} */
export function readState(fragment) {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const from = dayOf(given.get('from') ?? '');
  const to = dayOf(given.get('to') ?? '');
  const window = from !== null && to !== null && to >= from ? { from, to: to + 1 } : null;
  return { ...NOTHING, window, ...Object.fromEntries(FIELDS.map(([short, name]) => [name, given.get(short) ?? ''])) };
}

/** @param {State} state @returns {string} with `#` */
export function writeState(state) {
  const parts = FIELDS.flatMap(([short, name]) => (state[name] ? [`${short}=${encodeURIComponent(state[name])}`] : []));
  if (state.window) parts.unshift(`from=${isoOf(state.window.from)}`, `to=${isoOf(Math.max(state.window.from, state.window.to - 1))}`);
  return `#${parts.join('&')}`;
}

/** A function that says whether an entry matches all filters, except the one named `without`. @param {Index} index @param {State} state @param {string} [without] @returns {(entry: number) => boolean} */
function matcher(index, state, without = '') {
  const place = without === 'place' || !state.place ? -1 : index.places.findIndex(([id]) => id === state.place);
  const paper = index.publications.indexOf(state.publication);
  const certainty = CERTAINTIES.indexOf(/** @type {any} */ (state.certainty));
  const themes = without === 'theme' ? null : themesOf(index, state.theme);
  const byPlace = Boolean(state.place) && without !== 'place';
  const byPaper = Boolean(state.publication) && without !== 'publication';
  const byCertainty = Boolean(state.certainty) && without !== 'certainty';
  return (entry) => {
    const article = index.articles[index.article[entry] ?? 0];
    if (byCertainty && index.certainty[entry] !== certainty) return false;
    if (byPaper && (paper < 0 || article?.[2] !== paper)) return false; // an article without a publication has -1 too
    if (byPlace && !article?.[3].includes(place)) return false;
    return !themes || (index.term[entry] ?? []).some((term) => themes.has(term));
  };
}

/** The numbers of the terms of a theme; null if no theme is chosen. @param {Index} index @param {string} theme */
function themesOf(index, theme) {
  if (!theme) return null;
  const category = index.categories.findIndex(([id]) => theme === categoryTheme(id));
  return new Set(index.terms.flatMap(([slug, , of], number) => (slug === theme || of === category ? [number] : [])));
}

/** The entries that match, in order of time. @param {Index} index @param {State} state */
export function matching(index, state) {
  const matches = matcher(index, state);
  const found = [];
  for (let entry = 0; entry < index.size; entry += 1) if (matches(entry)) found.push(entry);
  return Int32Array.from(found);
}

/** The entries that overlap the window. @param {Index} index @param {Int32Array} entries @param {Window} window */
export function within(index, entries, { from, to }) {
  return entries.filter((entry) => (index.first[entry] ?? 0) < to && (index.last[entry] ?? 0) + 1 > from);
}

/** The number of entries with each value of a field, among those that match the other filters. @param {Index} index @param {State} state @param {'place' | 'publication' | 'theme' | 'certainty'} field @returns {Map<string, number>} */
export function counts(index, state, field) {
  const matches = matcher(index, state, field);
  /** @type {Map<string, number>} */
  const totals = new Map();
  for (let entry = 0; entry < index.size; entry += 1) if (matches(entry)) for (const value of valuesOf(index, entry, field)) totals.set(value, (totals.get(value) ?? 0) + 1);
  return totals;
}

/** @param {Index} index @param {number} entry @param {'place' | 'publication' | 'theme' | 'certainty'} field @returns {Iterable<string>} */
function valuesOf(index, entry, field) {
  const article = index.articles[index.article[entry] ?? 0];
  if (field === 'certainty') return [CERTAINTIES[index.certainty[entry] ?? 0] ?? ''];
  if (field === 'publication') return article && article[2] >= 0 ? [index.publications[article[2]] ?? ''] : [];
  if (field === 'place') return (article?.[3] ?? []).map((place) => index.places[place]?.[0] ?? '');
  const terms = (index.term[entry] ?? []).map((term) => index.terms[term]);
  return new Set(terms.flatMap((term) => (term ? [term[0], categoryTheme(index.categories[term[2]]?.[0] ?? '')] : [])));
}

/** The number of entries that begin in each of `many` equal parts of a window; the second array counts those that are inferred or ambiguous. @param {Index} index @param {Int32Array} entries @param {Window} window @param {number} many */
export function density(index, entries, { from, to }, many) {
  const all = new Float64Array(many);
  const unsure = new Float64Array(many);
  const share = many / (to - from);
  for (const entry of entries) {
    const part = Math.floor(((index.first[entry] ?? 0) + 0.5 - from) * share);
    if (part < 0 || part >= many) continue;
    all[part] = (all[part] ?? 0) + 1;
    if ((index.certainty[entry] ?? 0) > 2) unsure[part] = (unsure[part] ?? 0) + 1;
  }
  return { all, unsure };
}

/** The best entries, in order of time: by points, with dates before publications. @param {Index} index @param {Int32Array} entries @param {number} many */
export function best(index, entries, many) {
  if (entries.length <= many) return [...entries];
  const worth = (/** @type {number} */ entry) => (index.score[entry] ?? 0) * 2 + Number((index.kind[entry] ?? 0) > 0);
  return [...entries].sort((one, other) => worth(other) - worth(one) || one - other).slice(0, many).sort((one, other) => one - other);
}
