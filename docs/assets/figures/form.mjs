// @ts-check
/** The form above the table: what a reader may ask. */
import { el, label } from '../common/elements.mjs';
import { MEASURES } from './rows.mjs';

/** @import { Wish } from './types.d.ts' */

/** Fields that a reader types, with suggestions. @type {[keyof Wish, string, string][]} */
const TYPED = [
  ['text', '文字', 'Text'],
  ['unit', '单位', 'Unit'],
  ['publication', '报刊', 'Publication'],
  ['place', '地点', 'Place'],
  ['claimant', '谁说的', 'Claimed by'],
  ['article', '文章编号', 'Article id'],
];

/** Fields whose values are suggested from the data. @type {readonly ('unit'|'publication'|'place'|'claimant')[]} */
export const SUGGESTED = ['unit', 'publication', 'place', 'claimant'];

/** @param {readonly string[]} years @returns {HTMLFormElement} */
export function makeForm(years) {
  const typed = TYPED.map(([name, zh, en]) => field(name, zh, en, input(name)));
  const year = field('year', '年份', 'Year', select('year', years.map((value) => [value, value])));
  const measures = Object.entries(MEASURES).map(([value, words]) => /** @type {[string, string]} */ ([value, words.join(' ')]));
  const measure = field('measure', '类别', 'Measure', select('measure', measures));
  const lists = SUGGESTED.map((name) => el('datalist', { id: `na-figures-${name}-list` }));
  const clear = el('button', { type: 'reset' }, label('清除', 'Clear'));
  const save = el('button', { type: 'button', 'data-save': '' }, label('下载所列 CSV', 'Download these as CSV'));
  const said = el('output', { 'aria-live': 'polite' });
  const fields = [...typed.slice(0, 1), year, measure, ...typed.slice(1)];
  return el('form', { class: 'na-figures-form', 'aria-label': '筛选 Filter' }, ...fields, ...lists, el('p', {}, clear, save, said));
}

/** @param {string} name @param {string} zh @param {string} en @param {HTMLElement} control */
function field(name, zh, en, control) {
  control.id = `na-figures-${name}`;
  return el('div', {}, el('label', { for: control.id }, label(zh, en)), control);
}

/** @param {string} name */
function input(name) {
  const type = name === 'text' ? 'search' : 'text';
  return el('input', { name, type, autocomplete: 'off', ...(name === 'text' ? {} : { list: `na-figures-${name}-list` }) });
}

/** @param {string} name @param {[string, string][]} options */
function select(name, options) {
  const all = el('option', { value: '' }, '—');
  return el('select', { name }, all, ...options.map(([value, words]) => el('option', { value }, words)));
}

/** Puts values under a field as suggestions. @param {HTMLFormElement} form @param {string} name @param {readonly string[]} values */
export function suggest(form, name, values) {
  form.querySelector(`#na-figures-${name}-list`)?.replaceChildren(...values.slice(0, 300).map((value) => el('option', { value })));
}
