// @ts-check
/** The form above the table: filters, with the number of figures that each choice would leave. */
import { el, label, plainLabel } from '../common/elements.mjs';
import { counts, LISTED } from './wishes.mjs';
import { MEASURES } from './rows.mjs';

/** @import { Claim, Wish } from './types.d.ts' */

/** Fields with a list to choose from, except the year. @type {Record<typeof LISTED[number], [string, string]>} */
const CHOSEN = {
  measure: ['类别', 'Measure'],
  unit: ['单位', 'Unit'],
  publication: ['报刊', 'Publication'],
  place: ['地点', 'Place'],
  claimant: ['说法出自', 'Claimed by'],
  article: ['文章', 'Article'],
};

/** The most options in a list; other values can be typed into the text field. */
const LONGEST = 300;

/** @param {readonly string[]} years @param {string} example for the text field @returns {HTMLFormElement} */
export function makeForm(years, example) {
  const text = el('input', { name: 'text', type: 'search', autocomplete: 'off', placeholder: example && plainLabel(`如：${example}`, `such as ${example}`) });
  const year = el('select', { name: 'year' }, all(), ...years.map((value) => option(value, value === 'unknown' ? plainLabel('不详', 'Unknown') : value)));
  const chosen = LISTED.map((name) => field(name, ...CHOSEN[name], el('select', { name }, all())));
  const clear = el('button', { type: 'reset' }, label('清除', 'Clear'));
  const save = el('button', { type: 'button', 'data-save': '' }, label('下载所列 CSV', 'Download these as CSV'));
  const said = el('output', { 'aria-live': 'polite' });
  const fields = [field('text', '文字', 'Text', text), field('year', '年份', 'Year', year), ...chosen];
  return el('form', { class: 'na-figures-form', 'aria-label': '筛选 Filter' }, ...fields, el('p', {}, clear, save, said));
}

/** @param {string} name @param {string} zh @param {string} en @param {HTMLElement} control */
function field(name, zh, en, control) {
  control.id = `na-figures-${name}`;
  return el('div', {}, el('label', { for: control.id }, label(zh, en)), control);
}

/** @param {string} value @param {string} text */
const option = (value, text) => el('option', { value }, text);
const all = () => option('', plainLabel('不限', 'All'));

/** Fills the lists with the values of the claims, each with its count among the claims that match the other fields. @param {HTMLFormElement} form @param {readonly Claim[]} claims @param {Wish} wish */
export function fill(form, claims, wish) {
  const titles = new Map(claims.map(({ article, title }) => [article, title]));
  const totals = counts(claims, wish);
  for (const name of LISTED) {
    const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
    const listed = [...totals[name]].sort((one, two) => two[1] - one[1]).slice(0, LONGEST);
    const missing = wish[name] && !listed.some(([value]) => value === wish[name]) ? [/** @type {[string, number]} */ ([wish[name], totals[name].get(wish[name]) ?? 0])] : [];
    select.replaceChildren(all(), ...[...listed, ...missing].map(([value, count]) => option(value, `${named(name, value, titles)} (${count})`)));
    select.value = wish[name];
  }
}

/** @param {typeof LISTED[number]} name @param {string} value @param {Map<string, string>} titles of the articles */
function named(name, value, titles) {
  if (name === 'measure') return plainLabel(...(MEASURES[value] ?? [value, value]));
  return (name === 'article' && titles.get(value)) || value;
}

/** Sets the form to what an address asks for, also before its lists are filled. @param {HTMLFormElement} form @param {Wish} wish */
export function show(form, wish) {
  for (const [name, value] of Object.entries(wish)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement && ![...control.options].some((known) => known.value === value)) control.append(option(value, value));
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}
