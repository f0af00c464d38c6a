// @ts-check
/** The view of lines: order and sample, the list, and downloads. */
import { button, el, label, plainLabel } from '../common/elements.mjs';
import { choice, number } from './dom.mjs';
import { absolute } from './download.mjs';
import { Grid } from './grid.mjs';
import { Lines } from './lines.mjs';
import { Paper } from './paper.mjs';
import { downloads } from './table.mjs';

/** @import { Page, Scene } from './page.mjs' */
/** @import { Line, State } from './types.d.ts' */

/** @type {[State['sort'], string, string][]} */
const SORTS = [
  ['date', '日期，旧到新', 'Date, oldest first'],
  ['newest', '日期，新到旧', 'Date, newest first'],
  ['source', '报刊', 'Publication'],
  ['left', '上文（由近及远）', 'Left context, outwards'],
  ['right', '下文', 'Right context'],
  ['l1', '左一词，按频率', 'First word left, by frequency'],
  ['l2', '左二词', 'Second word left'],
  ['l3', '左三词', 'Third word left'],
  ['r1', '右一词，按频率', 'First word right, by frequency'],
  ['r2', '右二词', 'Second word right'],
  ['r3', '右三词', 'Third word right'],
];

const SAMPLES = ['0', '50', '100', '200', '500', '1000', '5000'];

/** @param {Scene} scene */
export async function lines({ page, state, box, current }) {
  if (!state.q.trim()) return box.append(invitation());
  box.append(options(page, state));
  const counted = page.asking('lines', state); // first, because the first request reports progress
  const known = new Lines(page.client, state);
  known.want(0, 1).catch(() => {}); // loads while the lines are counted; a failure is reported to whoever needs it
  const { lines: count, hits } = await counted;
  if (!current()) return;
  if (!count) return box.append(el('p', {}, label('没有逐字相符的文字。', 'Nothing matches word for word.')));
  const grid = new Grid(page, state, known, count);
  const paper = new Paper(page, state, box, count);
  box.append(...partly(state, count, hits), grid.node, downloads(page, state, () => rows(page, state), () => paper.printAll()));
  page.draw(box);
  await grid.show();
  paper.start();
  if (current() && !saving()) page.asking('load', state).then(() => (current() ? (grid.later(), paper.ready()) : null)).catch(() => {});
}

function invitation() {
  return el('p', { class: 'na-lede' }, label('输入任何字词，每一处都以关键词对齐列出。检索式同检索页：空格表示同时出现，"…" 为整句，- 排除，| 或者，年:2021、报:… 限定。', 'Type anything: every place where it stands is listed, aligned on the keyword. Queries are those of the search page: blanks for all, "…" for a phrase, - without, | or, year:2021, publication:… only these.'));
}

/** Whether the reader's browser is set to save data. */
function saving() {
  return /** @type {{connection?: {saveData?: boolean}}} */ (navigator).connection?.saveData === true;
}

/** A note if not all hits are listed. @param {State} state @param {number} count @param {number} hits */
function partly({ sample, seed }, count, hits) {
  if (count === hits) return [];
  const said = sample
    ? label(`${number(hits)} 处中随机抽取 ${number(count)} 行（PCG32，种子 ${seed}）。`, `A random sample of ${number(count)} of ${number(hits)} hits (PCG32, seed ${seed}).`)
    : label(`${number(hits)} 处，列出按日期的前 ${number(count)} 行；如需反映全部，请用随机抽样。`, `Of ${number(hits)} hits the first ${number(count)} by date are listed; a sample stands for all.`);
  return [el('p', { class: 'na-fine' }, said)];
}

/** @param {Page} page @param {State} state */
function options(page, state) {
  const sizes = SAMPLES.map((size) => /** @type {[string, string]} */ ([size, size === '0' ? plainLabel('全部', 'All') : size]));
  const custom = state.sample && !SAMPLES.includes(String(state.sample)) ? [/** @type {[string, string]} */ ([String(state.sample), String(state.sample)])] : [];
  const sample = choice('sample', label('随机抽样', 'Random sample'), [...sizes, ...custom], String(state.sample), (size) => page.go({ sample: Number(size) }));
  const sort = choice('sort', label('排序', 'Order'), SORTS.map(([name, zh, en]) => [name, plainLabel(zh, en)]), state.sort, (name) => page.go({ sort: /** @type {State['sort']} */ (name) }));
  return el('div', { class: 'na-conc-options' }, sort, sample, ...(state.sample ? [seed(page, state)] : []));
}

/** @param {Page} page @param {State} state */
function seed(page, state) {
  const input = el('input', { type: 'number', id: 'na-conc-seed', min: 0, max: 2 ** 32 - 1, value: state.seed });
  input.addEventListener('change', () => page.go({ seed: Number(input.value) }));
  const other = button(label('重新抽样', 'Another sample'), () => page.go({ seed: (state.seed + 1) % 2 ** 32 }), { id: 'na-conc-another' });
  return el('span', { class: 'na-conc-field' }, el('label', { for: 'na-conc-seed' }, label('种子', 'Seed')), input, other);
}

/** @typedef {Line & {source: string, sha256: string}} Sourced */

/** @param {Page} page @param {State} state */
async function rows(page, state) {
  const lines = /** @type {Sourced[]} */ (await page.asking('everything', state));
  return lines.map(({ n, left, key, right, printed, article, title, date, inferred, publication, address, source, sha256 }) => ({
    line: n, left, keyword: key, right, misprint: printed, article, title, date, date_inferred: inferred, publication,
    passage: absolute(page, address), source, source_sha256: sha256,
  }));
}
