// @ts-check
/** The view of collocates: words that occur near the query more often than expected by chance. */
import { el, label, plainLabel } from '../common/elements.mjs';
import { choice, number } from './dom.mjs';
import { SIZE, downloads, figures, pager, plainRows, table } from './table.mjs';

/** @import { Scene, Page } from './page.mjs' */
/** @import { Collocate, State } from './types.d.ts' */

/** @param {Page} page @returns {import('./table.mjs').Column<Collocate>[]} */
function columns(page) {
  return [
    { name: 'word', zh: '词', en: 'Word', text: true, value: ({ word }) => word, cell: ({ word }) => el('a', { lang: 'zh-Hans', href: page.address({ q: `"${word}"`, view: 'lines' }) }, word) },
    figures('near', '共现', 'Near', ({ near }) => near),
    figures('left', '左', 'Left', ({ left }) => left),
    figures('right', '右', 'Right', ({ right }) => right),
    figures('frequency', '总频', 'Frequency', ({ frequency }) => frequency),
    figures('expected', '期望', 'Expected', ({ expected }) => expected, 1),
    figures('log_likelihood', '对数似然', 'Log-likelihood', ({ ll }) => ll, 2),
    figures('log_dice', 'log Dice', 'log Dice', ({ dice }) => dice, 2),
  ];
}

/** @param {Scene} scene */
export async function collocates({ page, state, box, current }) {
  box.append(options(page, state));
  page.draw(box);
  if (!state.q.trim()) return box.append(el('p', {}, label('请先输入检索式。', 'Enter a query first.')));
  const { rows, words, near, hits } = await page.asking('collocates', state);
  if (!current()) return;
  const said = label(
    `窗口内 ${number(near)} 词，子库共 ${number(words)} 词，${number(hits)} 处命中。只列共现不少于 ${state.least} 次、多于期望且对数似然不低于 15.13（p < 0.0001）者：${number(rows.length)} 词。`,
    `${number(near)} words within the window of ${number(hits)} hits, ${number(words)} in all. Shown: near ${state.least} times or more, more often than expected, log-likelihood at least 15.13 (p < 0.0001): ${number(rows.length)} words.`,
  );
  const start = (state.page - 1) * SIZE;
  const caption = label('搭配词', 'Collocates');
  box.append(el('p', { class: 'na-fine' }, said), table(columns(page), rows.slice(start, start + SIZE), caption), pager(page, state, rows.length), downloads(page, state, async () => plainRows(columns(page), rows)));
}

/** @param {Page} page @param {State} state */
function options(page, state) {
  const spans = Array.from({ length: 10 }, (_, i) => /** @type {[string, string]} */ ([String(i + 1), String(i + 1)]));
  const leasts = [1, 2, 3, 5, 10, 20, 50].map((least) => /** @type {[string, string]} */ ([String(least), String(least)]));
  return el('div', { class: 'na-conc-options' },
    choice('span', label('窗口（词）', 'Window (words)'), spans, String(state.span), (span) => page.go({ span: Number(span) })),
    choice('side', label('方向', 'Side'), [['both', plainLabel('左右', 'Both')], ['left', plainLabel('左', 'Left')], ['right', plainLabel('右', 'Right')]], state.side, (side) => page.go({ side: /** @type {State['side']} */ (side) })),
    choice('least', label('最少共现次数', 'At least'), leasts, String(state.least), (least) => page.go({ least: Number(least) })),
    choice('rank', label('排序', 'Order'), [['ll', plainLabel('对数似然', 'Log-likelihood')], ['dice', 'log Dice'], ['count', plainLabel('共现', 'Near')]], state.rank, (rank) => page.go({ rank: /** @type {State['rank']} */ (rank) })),
  );
}
