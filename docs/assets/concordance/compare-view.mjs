// @ts-check
/** Two queries side by side. */
import { el, label } from '../common/elements.mjs';
import { FIELD_NAMES } from './controls.mjs';
import { glimpse } from './kwic-table.mjs';
import { sorted, strip, value } from './spread-view.mjs';
import { downloads, figures, plainRows, table } from './table.mjs';
import { FIELDS } from './subcorpus.mjs';

/** @import { Scene, Page } from './page.mjs' */
/** @import { Field, Share, State } from './types.d.ts' */

/** @typedef {Share & {hits2: number, found2: number, rate2: number, ll: number, ratio: number}} Pair */
/** @import { Column } from './table.mjs' */

/** @param {Scene} scene */
export async function compare({ page, state, box, current }) {
  if (!state.q.trim() || !state.q2.trim()) return box.append(el('p', {}, label('输入两个检索式。', 'Enter two queries.')));
  const [{ total, fields }, ...lines] = await Promise.all([page.asking('compare', state), glimpse(page, state, state.q), glimpse(page, state, state.q2)]);
  if (!current()) return;
  const all = /** @type {Pair} */ ({ value: '', label: '', found: 0, found2: 0, articles: 0, rate: (total.hits * 1e6) / total.characters, rate2: (total.hits2 * 1e6) / total.characters, ...total });
  /** @type {Column<Pair>} */
  const head = { name: 'value', zh: '', en: '', text: true, value: () => null, cell: () => label('合计', 'Total') };
  box.append(table([head, ...pairs(state)], [all], label('合计', 'Total')), ...FIELDS.flatMap((field) => section(page, state, field, fields[field])));
  const rows = FIELDS.flatMap((field) => fields[field].map((/** @type {Pair} */ pair) => ({ field, ...pair })));
  const columns = [{ name: 'field', value: (/** @type {{field: string}} */ row) => row.field }, { name: 'value', value: (/** @type {Pair} */ row) => row.value }, ...pairs(state)];
  box.append(...lines.flat());
  box.append(downloads(page, state, async () => plainRows(/** @type {any} */ (columns), [{ field: 'total', ...all, value: null }, ...rows])));
}

/** @param {State} state @returns {Column<Pair>[]} */
function pairs({ q, q2 }) {
  return [
    figures('hits', q, '', ({ hits }) => hits),
    figures('hits2', q2, '', ({ hits2 }) => hits2),
    figures('per_million', '每百万字①', 'per million ①', ({ rate }) => rate, 1),
    figures('per_million2', '每百万字②', 'per million ②', ({ rate2 }) => rate2, 1),
    figures('log_ratio', '对数比', 'Log ratio', ({ ratio }) => ratio, 2),
    figures('log_likelihood', '对数似然', 'Log-likelihood', ({ ll }) => ll, 2),
  ];
}

/** @param {Page} page @param {State} state @param {Field} field @param {Pair[]} rows */
function section(page, state, field, rows) {
  const own = /** @type {Pair[]} */ (sorted(field, rows)).filter(({ hits, hits2 }) => hits || hits2);
  if (!own.length) return [];
  const [zh, en] = FIELD_NAMES[field];
  const most = Math.max(...own.flatMap(({ rate, rate2 }) => [rate, rate2]));
  /** @type {Column<Pair>} */
  const bars = { name: 'bar', zh: '每百万字', en: 'Rate', text: true, value: () => null, cell: ({ rate, rate2 }) => el('span', { class: 'na-conc-bars' }, strip(rate, most), strip(rate2, most, 'na-conc-bar--second')) };
  const columns = [/** @type {Column<Pair>} */ (value(page, state, field)), bars, ...pairs(state)];
  return [el('h2', {}, label(`按${zh}`, `By ${en.toLowerCase()}`)), table(columns, own, label(`按${zh}比较`, `Compared by ${en.toLowerCase()}`))];
}
