// @ts-check
/** The view that compares two queries. */
import { el, label } from '../common/elements.mjs';
import { FIELD_NAMES } from './controls.mjs';
import { number, several } from './dom.mjs';
import { glimpse } from './kwic-table.mjs';
import { sorted, strip, value } from './spread-view.mjs';
import { downloads, figures, plainRows, table } from './table.mjs';
import { FIELDS } from './subcorpus.mjs';

/** @import { Scene, Page } from './page.mjs' */
/** @import { Field, Share, State } from './types.d.ts' */

/** @typedef {Share & {hits2: number, found2: number, rate2: number, ll: number, p: number | null, ratio: number}} Pair */
/** @import { Column } from './table.mjs' */

/** @param {Scene} scene */
export async function compare({ page, state, box, current }) {
  if (!state.q.trim() || !state.q2.trim()) return box.append(el('p', {}, label('请输入两个检索式。', 'Enter two queries.')));
  const [{ total, fields }, ...lines] = await Promise.all([page.asking('compare', state), glimpse(page, state, state.q), glimpse(page, state, state.q2)]);
  if (!current()) return;
  const all = /** @type {Pair} */ ({ value: '', label: '', articles: 0, rate: (total.hits * 1e6) / total.characters, rate2: (total.hits2 * 1e6) / total.characters, ...total });
  /** @type {Column<Pair>} */
  const head = { name: 'value', zh: '', en: '', text: true, value: () => null, cell: () => label('合计', 'Total') };
  const columns = pairs();
  box.append(counted(state, all), ...lines.flat(), el('h2', {}, label('比较', 'Comparison')), difference(all), table([head, ...columns], [all], label('合计', 'Total')));
  box.append(...FIELDS.flatMap((field) => (field === 'term' ? terms(page, state, fields[field], all) : section(page, state, field, fields[field]))));
  const rows = FIELDS.flatMap((field) => fields[field].map((/** @type {Pair} */ pair) => ({ field, ...pair })));
  const written = [{ name: 'field', value: (/** @type {{field: string}} */ row) => row.field }, { name: 'value', value: (/** @type {Pair} */ row) => row.value }, ...columns];
  box.append(downloads(page, state, async () => plainRows(/** @type {any} */ (written), [{ field: 'total', ...all, value: null }, ...rows])));
}

/** The two queries with their signs, hits and articles. @param {State} state @param {Pair} total */
function counted({ q, q2 }, { hits, found, hits2, found2 }) {
  const one = (/** @type {string} */ sign, /** @type {string} */ query, /** @type {number} */ many, /** @type {number} */ articles) => el('li', {}, `${sign} `, el('b', { lang: 'zh-Hans' }, query), ' ', label(`${number(many)} 处，见于 ${number(articles)} 篇`, `${several(many, 'hit')} in ${several(articles, 'article')}`));
  return el('ul', { class: 'na-conc-pair' }, one('①', q, hits, found), one('②', q2, hits2, found2));
}

/** The overall difference in words. @param {Pair} total */
function difference({ p, ratio }) {
  const more = ratio > 0 ? '①' : '②';
  const times = number(2 ** Math.abs(ratio), 1);
  const said = p
    ? label(`${more} 更多，约为另一者的 ${times} 倍；差异显著（p < ${p}）。`, `${more} is more frequent, about ${times} times as often as the other; the difference is significant (p < ${p}).`)
    : label('差异不显著（p > 0.05）：这样的差别可出于偶然。', 'The difference is not significant (p > 0.05): it may well be chance.');
  const how = label('对数比 0 即同样多，每加 1 即 ① 多一倍；对数似然 3.84 以上方为显著。', 'A log ratio of 0 is equally often, each 1 more twice as often for ①; a difference is significant from a log-likelihood of 3.84.');
  return el('p', {}, said, ' ', el('span', { class: 'na-fine' }, how));
}

/** @returns {Column<Pair>[]} */
function pairs() {
  return [
    figures('hits', '①', '', ({ hits }) => hits),
    figures('hits2', '②', '', ({ hits2 }) => hits2),
    figures('per_million', '每百万字①', 'per million ①', ({ rate }) => rate, 1),
    figures('per_million2', '每百万字②', 'per million ②', ({ rate2 }) => rate2, 1),
    figures('log_ratio', '对数比', 'Log ratio', ({ ratio }) => ratio, 2),
    figures('log_likelihood', '对数似然', 'Log-likelihood', ({ ll }) => ll, 2),
  ];
}

/** Terms, folded; those that occur in every article with a hit are only counted, because their figures equal the total. @param {Page} page @param {State} state @param {Pair[]} rows @param {Pair} total */
function terms(page, state, rows, total) {
  const own = rows.filter(({ hits, hits2 }) => hits || hits2);
  const apart = own.filter(({ hits, hits2 }) => hits !== total.hits || hits2 !== total.hits2);
  const [heading, ...tables] = section(page, state, 'term', apart);
  const same = own.length - apart.length;
  const said = same ? [el('p', { class: 'na-fine' }, label(`另有 ${number(same)} 条术语见于所有命中的文章，数字与合计相同。`, `${several(same, 'more term')} of the glossary ${same === 1 ? 'stands' : 'stand'} in every article with a hit: their figures are those of the total.`))] : [];
  return heading ? [el('details', {}, el('summary', {}, ...heading.childNodes), ...tables), ...said] : said;
}

/** @param {Page} page @param {State} state @param {Field} field @param {Pair[]} rows */
function section(page, state, field, rows) {
  const own = /** @type {Pair[]} */ (sorted(field, rows)).filter(({ hits, hits2 }) => hits || hits2);
  if (!own.length) return [];
  const [zh, en] = FIELD_NAMES[field];
  const most = Math.max(...own.flatMap(({ rate, rate2 }) => [rate, rate2]));
  /** @type {Column<Pair>} */
  const bars = { name: 'bar', zh: '每百万字', en: 'Rate', text: true, value: () => null, cell: ({ rate, rate2 }) => el('span', { class: 'na-conc-bars' }, strip(rate, most), strip(rate2, most, 'na-conc-bar--second')) };
  const columns = [/** @type {Column<Pair>} */ (value(page, state, field)), bars, ...pairs()];
  return [el('h2', {}, label(`按${zh}`, `By ${en.toLowerCase()}`)), table(columns, own, label(`按${zh}比较`, `Compared by ${en.toLowerCase()}`))];
}
