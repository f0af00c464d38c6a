// @ts-check
/** The view of words: words or n-grams of the subcorpus by frequency. */
import { el, label, plainLabel } from '../common/elements.mjs';
import { onTyped } from '../common/typing.mjs';
import { PAUSE_MS } from './controls.mjs';
import { choice, number, several } from './dom.mjs';
import { SIZE, downloads, figures, pager, plainRows, table } from './table.mjs';

/** @import { Scene, Page } from './page.mjs' */
/** @import { Gram, State } from './types.d.ts' */

/** Rows in a download at most. */
const ALL = 100_000;

/** @param {Page} page @param {State} state @param {number} total @returns {import('./table.mjs').Column<Gram>[]} */
function columns(page, state, total) {
  const query = (/** @type {string} */ text) => (state.unit === 'word' ? text.replaceAll(/(?<![\x21-\x7e]) | (?![\x21-\x7e])/g, '') : text);
  return [
    { name: 'text', zh: state.n === 1 ? '词' : '词串', en: state.n === 1 ? 'Word' : 'Sequence', text: true, value: ({ text }) => text, cell: ({ text }) => el('a', { lang: 'zh-Hans', href: page.address({ q: `"${query(text)}"`, view: 'lines' }) }, text) },
    figures('frequency', '次数', 'Frequency', ({ frequency }) => frequency),
    figures('per_million', '每百万', 'Per million', ({ frequency }) => (frequency * 1_000_000) / total, 1),
    figures('articles', '篇数', 'Articles', ({ articles }) => articles),
  ];
}

/** @param {Scene} scene */
export async function words({ page, state, box, current }) {
  box.append(options(page, state));
  const start = (state.page - 1) * SIZE;
  const { rows, all, listed, total, articles } = await page.asking('words', state, { from: start, to: start + SIZE });
  if (!current()) return;
  const kinds = [`${number(all)} 项，${number(listed)} 次，取自 ${number(articles)} 篇；只列不少于 ${state.least} 次者。`, `${several(all, 'kind')}, ${number(listed)} in all, from ${several(articles, 'article')}; those with at least ${state.least}.`];
  const least = label(`${kinds[0]}每百万按全部 ${number(total)} 次计。`, `${kinds[1]} Rates are per million of all ${number(total)}, listed or not.`);
  const caption = label('频率表', 'Frequency list');
  const everything = async () => plainRows(columns(page, state, total), (await page.asking('words', state, { from: 0, to: ALL })).rows);
  box.append(el('p', { class: 'na-fine' }, least), table(columns(page, state, total), rows, caption), pager(page, state, all), downloads(page, state, everything));
}

/** @param {Page} page @param {State} state */
function options(page, state) {
  const rows = [1, 2, 3, 4, 5].map((n) => /** @type {[string, string]} */ ([String(n), String(n)]));
  const leasts = [1, 2, 3, 5, 10, 20, 50, 100].map((least) => /** @type {[string, string]} */ ([String(least), String(least)]));
  return el('div', { class: 'na-conc-options' },
    choice('unit', label('单位', 'Units'), [['word', plainLabel('词', 'Words')], ['character', plainLabel('字', 'Characters')]], state.unit, (unit) => page.go({ unit: /** @type {State['unit']} */ (unit) })),
    choice('n', label('词串长度', 'Sequence length'), rows, String(state.n), (n) => page.go({ n: Number(n) })),
    choice('least', label('最少次数', 'At least'), leasts, String(state.least), (least) => page.go({ least: Number(least) })),
    filter(page, state),
  );
}

/** @param {Page} page @param {State} state */
function filter(page, state) {
  const input = el('input', { type: 'search', id: 'na-conc-filter', value: state.filter, lang: 'zh-Hans', autocomplete: 'off', spellcheck: 'false' });
  onTyped(input, () => input.value !== page.state.filter && page.go({ filter: input.value }, false), PAUSE_MS);
  return el('span', { class: 'na-conc-field' }, el('label', { for: 'na-conc-filter' }, label('含有', 'Containing')), input);
}
