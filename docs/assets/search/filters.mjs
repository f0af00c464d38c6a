// @ts-check
/** Filters by year, publication, place and glossary term; loaded only for queries that use them. */
import { occurrences } from './engine.mjs';
import { fold } from './fold.mjs';

/** @import { Filter, Term } from './types.d.ts' */
/** @import { Met } from './engine.mjs' */
/** @import { Store } from './store.mjs' */

/** @param {Store} store @param {Filter} filter @returns {Promise<Met>} */
export async function filtered(store, { field, value }) {
  if (field === 'year') return { articles: await under(store, field, between(value)), shown: [] };
  const terms = field === 'term' ? await termsNamed(store, value) : [];
  const names = await foldAll(store, [value, ...terms.map((term) => term.slug)]);
  const forms = [...new Set(terms.flatMap((term) => [term.headword, ...term.forms]))];
  const shown = await Promise.all(forms.map((form) => occurrences(store, { field: 'text', parts: [form], exact: false })));
  return { articles: await under(store, field, async (name) => [...(await foldAll(store, [name]))].some((folded) => names.has(folded))), shown };
}

/** @param {string} value one year, or two with a dash */
function between(value) {
  const [from = '', to = from] = value.split('-');
  return (/** @type {string} */ year) => from <= year && year <= to;
}

/** @param {Store} store @param {string} field @param {(name: string) => boolean | Promise<boolean>} fits */
async function under(store, field, fits) {
  const values = await Promise.all((await store.facet(field)).map(async ([name, numbers]) => ((await fits(name)) ? numbers : [])));
  return new Set(values.flat());
}

/** The glossary entries with a form that folds to the same text. @param {Store} store @param {string} name @returns {Promise<Term[]>} */
export async function termsNamed(store, name) {
  const [sought] = await foldAll(store, [name]);
  const terms = await store.terms();
  const fits = await Promise.all(terms.map(async (term) => (await foldAll(store, [term.headword, ...term.forms])).has(sought ?? '')));
  return terms.filter((_, i) => fits[i]);
}

/** @param {Store} store @param {string[]} texts @returns {Promise<Set<string>>} */
async function foldAll(store, texts) {
  const directory = await store.directory();
  const folded = await Promise.all(texts.map((text) => fold(text.trim(), directory, () => store.folds())));
  return new Set(folded.map((points) => String.fromCodePoint(...points)));
}
