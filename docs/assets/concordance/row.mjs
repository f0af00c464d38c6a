// @ts-check
/** A line of the list as elements. */
import { dateOf } from '../common/certainty.mjs';
import { el, label } from '../common/elements.mjs';

/** @import { Line } from './types.d.ts' */

/** @param {Line | undefined} line undefined until its text has arrived @param {number} at @param {URL} base @param {boolean} active */
export function rowNode(line, at, base, active) {
  const attributes = { class: `na-conc-row${active ? ' na-conc-active' : ''}`, role: 'row', id: `na-conc-row-${at}`, 'data-at': at, 'aria-rowindex': at + 2, ...(line ? {} : { 'data-waits': '' }) };
  return el('div', attributes, ...cells(line, at, base));
}

/** @param {Line | undefined} line @param {number} at @param {URL} base */
function cells(line, at, base) {
  const cell = (/** @type {string} */ name, /** @type {(Node | string)[]} */ ...content) => el('div', { class: `na-conc-${name}`, role: 'gridcell', ...(name === 'n' ? {} : { lang: 'zh-Hans' }) }, ...content);
  const context = (/** @type {string} */ text) => el('span', {}, text);
  return [
    cell('n', String(at + 1)),
    cell('left', context(line?.left ?? '…')),
    cell('key', el('b', {}, line?.key ?? '')),
    cell('right', context(line?.right ?? '…')),
    cell('where', ...(line ? [where(line, base)] : [])),
  ];
}

/** @param {Line} line @param {URL} base */
function where(line, base) {
  const { date, inferred, publication, title, address } = line;
  const day = date ? [dateOf(date, inferred), ' '] : [];
  return el('a', { href: new URL(address, base).href, tabindex: -1, title }, ...day, publication ?? title);
}

/** The wide context of a line, shown below it. @param {Line} line @param {{left: string, key: string, right: string}} wide @param {URL} base */
export function widePart(line, wide, base) {
  const text = el('p', { lang: 'zh-Hans' }, wide.left, el('mark', {}, wide.key), wide.right);
  const printed = line.printed ? [' ', label('原刊如此', 'as printed')] : [];
  const facts = el('p', { class: 'na-fine' }, el('a', { href: new URL(line.address, base).href, lang: 'zh-Hans' }, line.title), ' ', dateOf(line.date, line.inferred), ` ${line.publication ?? ''}`, ...printed);
  return el('div', { class: 'na-conc-wide', role: 'gridcell', 'aria-colspan': 5 }, text, facts);
}
