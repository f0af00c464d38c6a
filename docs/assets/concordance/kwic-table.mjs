// @ts-check
/** A few lines of a query as a plain table. */
import { dateOf } from '../common/certainty.mjs';
import { el, label } from '../common/elements.mjs';

/** @import { Page } from './page.mjs' */
/** @import { Line, State } from './types.d.ts' */

const LINES = 8;
/** Characters shown on either side of the keyword. */
const SIDE = 16;

const ending = (/** @type {string} */ text) => (Array.from(text).length > SIDE ? `…${Array.from(text).slice(-SIDE).join('')}` : text);
const beginning = (/** @type {string} */ text) => (Array.from(text).length > SIDE ? `${Array.from(text).slice(0, SIDE).join('')}…` : text);

/** A random sample of a query's lines, under a link to all of them. @param {Page} page @param {State} state @param {string} q */
export async function glimpse(page, state, q) {
  const lines = /** @type {Line[]} */ (await page.asking('rows', { ...state, q, sample: LINES, sort: 'date' }, { from: 0, to: LINES }));
  if (!lines.length) return [];
  const all = el('a', { href: page.address({ view: 'lines', q }) }, label('全部语境行', 'All lines'));
  const heading = el('h2', {}, el('span', { lang: 'zh-Hans' }, q));
  const sample = lines.length < LINES ? [] : [label(`随机 ${LINES} 行（种子 ${state.seed}）。`, `${LINES} lines at random (seed ${state.seed}).`), ' '];
  const said = el('p', { class: 'na-fine' }, ...sample, all);
  const table = el('table', { class: 'na-table na-conc-kwic', lang: 'zh-Hans' }, el('tbody', {}, ...lines.map((line) => row(line, page.base))));
  return [heading, said, el('div', { class: 'na-scroll', tabindex: 0, role: 'region', 'aria-label': `语境行 Lines: ${q}` }, table)];
}

/** @param {Line} line @param {URL} base */
function row({ left, key, right, date, inferred, publication, title, address }, base) {
  const day = date ? [dateOf(date, inferred), ' '] : [];
  const source = el('a', { href: new URL(address, base).href, title }, ...day, publication ?? title);
  return el('tr', {}, el('td', {}, ending(left)), el('th', { scope: 'row' }, key), el('td', {}, beginning(right)), el('td', {}, source));
}
