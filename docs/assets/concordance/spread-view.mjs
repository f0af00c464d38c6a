// @ts-check
/** The view of distributions: tables with bars, whose values limit the subcorpus. */
import { el, label, plainLabel } from '../common/elements.mjs';
import { number } from './dom.mjs';
import { FIELD_NAMES } from './controls.mjs';
import { downloads, figures, plainRows, table } from './table.mjs';
import { FIELDS } from './subcorpus.mjs';

/** @import { Scene, Page } from './page.mjs' */
/** @import { Field, Share, State } from './types.d.ts' */
/** @import { Column } from './table.mjs' */

/** Rows of a field shown at first; there may be hundreds of places and terms. */
const SHOWN = 40;

/** @param {Scene} scene */
export async function spread({ page, state, box, current }) {
  const spreads = await page.asking('spreads', state);
  if (!current()) return;
  const rows = FIELDS.flatMap((field) => spreads[field].map((/** @type {Share} */ share) => ({ field, ...share })));
  const columns = [{ name: 'field', value: (/** @type {{field: string}} */ row) => row.field }, { name: 'value', value: (/** @type {Share} */ row) => row.value }, ...counts()];
  box.append(...FIELDS.flatMap((field) => section(page, state, field, spreads[field])), downloads(page, state, async () => plainRows(/** @type {any} */ (columns), rows)));
}

/** @returns {Column<Share>[]} */
export function counts() {
  return [
    figures('hits', '次数', 'Hits', ({ hits }) => hits),
    figures('per_million_characters', '每百万字', 'Per million characters', ({ rate }) => rate, 1),
    figures('articles_with_hits', '出现篇数', 'Articles with it', ({ found }) => found),
    figures('articles', '总篇数', 'Articles', ({ articles }) => articles),
    figures('characters', '总字数', 'Characters', ({ characters }) => characters),
  ];
}

/** @param {Page} page @param {State} state @param {Field} field @param {Share[]} shares */
function section(page, state, field, shares) {
  const [zh, en] = FIELD_NAMES[field];
  const rows = sorted(field, shares);
  if (!rows.length) return [];
  const most = Math.max(...rows.map(({ rate }) => rate));
  /** @type {Column<Share>[]} */
  const columns = [value(page, state, field), bar(page, state, field, most), ...counts()];
  const heading = el('h2', {}, label(`按${zh}`, `By ${en.toLowerCase()}`));
  const caption = label(`按${zh}的分布`, `Distribution by ${en.toLowerCase()}`);
  const parts = [heading, table(columns, rows.slice(0, SHOWN), caption)];
  return rows.length > SHOWN ? [...parts, more(columns, rows.slice(SHOWN), caption)] : parts;
}

/** @param {Column<Share>[]} columns @param {Share[]} rows @param {Node} caption */
function more(columns, rows, caption) {
  return el('details', {}, el('summary', {}, label(`其余 ${number(rows.length)} 项`, `${number(rows.length)} more`)), table(columns, rows, caption.cloneNode(true)));
}

/** Years in their order, other values by hits. @param {Field} field @param {Share[]} shares */
export function sorted(field, shares) {
  if (field === 'year') return shares;
  return [...shares].sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.hits - a.hits || b.articles - a.articles);
}

/** @param {Page} page @param {State} state @param {Field} field @returns {Column<Share>} */
export function value(page, state, field) {
  const [zh, en] = FIELD_NAMES[field];
  return { name: 'value', zh, en, text: true, value: ({ value }) => value, cell: (share) => limit(page, state, field, share) };
}

/** A toggle that limits the subcorpus to a value. @param {Page} page @param {State} state @param {Field} field @param {Share} share */
function limit(page, state, field, { value, label: said }) {
  const own = value ?? '';
  const on = state[field].includes(own);
  const name = said || label('不详', 'Unknown');
  const made = el('button', { type: 'button', id: `na-conc-${field}-${own}`, class: 'na-conc-limit', 'aria-pressed': String(on), title: plainLabel('只看这一项', 'Only this one') }, name);
  made.addEventListener('click', () => turn(page, state, field, own));
  return made;
}

/** Toggles the choice of a value. @param {Page} page @param {State} state @param {Field} field @param {string} own */
function turn(page, state, field, own) {
  const others = state[field].filter((one) => one !== own);
  page.go({ [field]: others.length < state[field].length ? others : [...others, own].sort() });
}

/** A column of bars that can be clicked; for the keyboard, the value beside a bar is the same toggle.
 * @param {Page} page @param {State} state @param {Field} field @param {number} most @returns {Column<Share>} */
function bar(page, state, field, most) {
  const cell = (/** @type {Share} */ { value, rate }) => {
    const made = strip(rate, most, 'na-conc-bar--switch');
    made.addEventListener('click', () => turn(page, state, field, value ?? ''));
    return made;
  };
  return { name: 'bar', zh: '每百万字', en: 'Rate', text: true, value: () => null, cell };
}

/** A bar as long as a rate; its number stands beside it. @param {number} rate @param {number} most @param {string} [kind] */
export function strip(rate, most, kind = '') {
  const made = el('span', { class: `na-conc-bar ${kind}`.trim(), 'aria-hidden': 'true' });
  made.style.inlineSize = `${most ? (100 * rate) / most : 0}%`;
  return made;
}
