// @ts-check
/** Tables of numbers with headers, pages and downloads. */
import { button, el, label } from '../common/elements.mjs';
import { readable } from '../common/readable.mjs';
import { number } from './dom.mjs';
import { origin, save } from './download.mjs';

/** @import { Page } from './page.mjs' */
/** @import { State } from './types.d.ts' */

/**
 * A column: its name in downloads, its head, and its cell.
 * @template T @typedef {{name: string, zh: string, en: string, cell: (row: T) => Node | string, value: (row: T) => string | number | boolean | null, text?: boolean}} Column
 */

/** A column of numbers. @template T @param {string} name @param {string} zh @param {string} en @param {(row: T) => number} value @param {number} [digits] @returns {Column<T>} */
export function figures(name, zh, en, value, digits = 0) {
  return { name, zh, en, value, cell: (row) => number(value(row), digits) };
}

/** @template T @param {Column<T>[]} columns @param {T[]} rows @param {Node} caption */
export function table(columns, rows, caption) {
  const head = el('tr', {}, ...columns.map(({ zh, en, text }) => el(zh ? 'th' : 'td', { scope: zh ? 'col' : null, class: text ? null : 'na-num' }, label(zh, en))));
  const body = rows.map((row) => el('tr', {}, ...columns.map(({ cell, text }, i) => (i ? el('td', { class: text ? null : 'na-num' }, cell(row)) : el('th', { scope: 'row' }, cell(row))))));
  const made = el('table', { class: 'na-table na-conc-table' }, el('caption', {}, caption), el('thead', {}, head), el('tbody', {}, ...body));
  return el('div', { class: 'na-scroll', tabindex: 0, role: 'region', 'aria-label': caption.textContent ?? '' }, made);
}

/** @template T @param {Column<T>[]} columns @param {T[]} rows */
export function plainRows(columns, rows) {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row)])));
}

/**
 * Buttons that save and print rows, and the citation of the table.
 * @param {Page} page @param {State} state @param {() => Promise<Record<string, unknown>[]>} rows
 * @param {() => void | Promise<void>} [print]
 */
export function downloads(page, state, rows, print = () => window.print()) {
  const saver = (/** @type {'csv' | 'json'} */ form) => button(label(`下载 ${form.toUpperCase()}`, `Download ${form.toUpperCase()}`), () => page.trying(async () => save(page, state, await rows(), form)));
  const buttons = el('div', { class: 'na-conc-downloads' }, saver('csv'), saver('json'), button(label('打印', 'Print'), () => page.trying(async () => void (await print()))));
  return el('div', {}, buttons, citation(page, state));
}

/** @param {Page} page @param {State} state */
function citation(page, state) {
  const { archive, version, table } = origin(page, state);
  return el('p', { class: 'na-fine na-conc-cite' }, label('引用', 'Cite'), ` ${archive}, `, label('版本', 'version'), ` ${version}, `, el('a', { href: table }, readable(table)));
}

/** Rows on a page of a list. */
export const SIZE = 50;

/** Links to the pages of a list. @param {Page} page @param {State} state @param {number} all rows */
export function pager(page, state, all) {
  const last = Math.max(1, Math.ceil(all / SIZE));
  const to = (/** @type {number} */ target, /** @type {string} */ zh, /** @type {string} */ en) => (target < 1 || target > last ? '' : el('a', { href: page.address({ page: target }) }, label(zh, en)));
  return el('nav', { class: 'na-conc-pager', 'aria-label': '分页 Pages' }, to(state.page - 1, '上一页', 'Previous'), el('span', {}, `${number(state.page)} / ${number(last)}`), to(state.page + 1, '下一页', 'Next'));
}
