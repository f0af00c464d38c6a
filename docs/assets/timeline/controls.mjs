// @ts-check
/** The filters with their counts, the buttons that move and zoom, and the legend. */
import { CERTAINTY } from '../common/certainty.mjs';
import { button, el, label, plainLabel } from '../common/elements.mjs';
import { categoryTheme, counts } from './filter.mjs';
import { CERTAINTIES } from './store.mjs';

/** @import { State } from './types.d.ts' */
/** @import { Index } from './store.mjs' */
/** @import { Wanted } from './gestures.mjs' */

/** @typedef {'place' | 'publication' | 'theme' | 'certainty'} Field */

/** @type {[Field, string, string][]} */
const FIELDS = [['place', '地点', 'Place'], ['publication', '报刊', 'Publication'], ['theme', '主题', 'Theme'], ['certainty', '可靠程度', 'Certainty']];

/** @typedef {[value: string, text: string]} Option */

/** The options of a field, in groups with a heading or none. @param {Index} index @param {Field} field @returns {[string, Option[]][]} */
function options(index, field) {
  if (field === 'place') return [['', index.places.map(([id, zh, en]) => [id, plainLabel(zh, en)])]];
  if (field === 'publication') return [['', index.publications.map((name) => [name, name])]];
  if (field === 'certainty') return [['', CERTAINTIES.map((name) => [name, plainLabel(...(CERTAINTY[name] ?? [name, name]))])]];
  /** @type {Option[]} */
  const categories = index.categories.map(([id, zh, en]) => [categoryTheme(id), plainLabel(zh, en)]);
  return [[plainLabel('类别', 'Categories'), categories], [plainLabel('术语', 'Terms'), index.terms.map(([slug, headword]) => [slug, headword])]];
}

export class Filters {
  /** @param {Index} index @param {(field: Field, value: string) => void} changed */
  constructor(index, changed) {
    this.index = index;
    /** @type {Map<Field, HTMLSelectElement>} */
    this.selects = new Map();
    this.element = el('div', { class: 'na-tl-filters' });
    for (const [field, zh, en] of FIELDS) {
      const select = el('select', { id: `na-tl-${field}` });
      select.addEventListener('change', () => changed(field, select.value));
      this.selects.set(field, select);
      this.element.append(el('div', {}, el('label', { for: `na-tl-${field}` }, label(zh, en)), select));
    }
  }

  /** Shows the options with the number of entries that match them and the other filters. @param {State} state */
  show(state) {
    for (const [field, select] of this.selects) {
      const totals = counts(this.index, state, field);
      const groups = options(this.index, field).map(([name, found]) => group(name, found, totals, state[field]));
      select.replaceChildren(el('option', { value: '' }, plainLabel('不限', 'All')), ...groups.flat());
      select.value = state[field];
    }
  }
}

/** @param {string} name @param {Option[]} found @param {Map<string, number>} totals @param {string} chosen */
function group(name, found, totals, chosen) {
  const made = found.filter(([value]) => totals.get(value) || value === chosen).map(([value, text]) => el('option', { value }, `${text} (${totals.get(value) ?? 0})`));
  if (!name) return made;
  return made.length ? [el('optgroup', { label: name }, ...made)] : [];
}

/** @param {Wanted} wanted @param {() => void} clear */
export function buttons(wanted, clear) {
  /** @type {[string, string, string, () => void][]} */
  const all = [
    ['←', '往前', 'Earlier', () => wanted.move(-0.5)],
    ['→', '往后', 'Later', () => wanted.move(0.5)],
    ['+', '放大', 'Zoom in', () => wanted.zoom(0.5, 0.5)],
    ['−', '缩小', 'Zoom out', () => wanted.zoom(2, 0.5)],
    ['', '全部时间', 'All of time', () => wanted.whole()],
    ['', '清除筛选', 'Clear all', clear],
  ];
  const made = all.map(([sign, zh, en, act]) => button(sign || label(zh, en), act, sign ? { 'aria-label': plainLabel(zh, en), title: plainLabel(zh, en) } : {}));
  return el('div', { class: 'na-tl-buttons' }, ...made);
}

/** The legend of the chart. */
export function legend() {
  /** @type {[string, string, string][]} */
  const shapes = [['publication', '刊出', 'published'], ['date', '日期', 'date'], ['vague', '其间某日', 'some day within'], ['range', '时段', 'period'], ['since', '自此以来', 'since'], ['unsure', '推断或存疑', 'inferred or ambiguous']];
  return el('ul', { class: 'na-tl-legend' }, ...shapes.map(([name, zh, en]) => el('li', { class: `na-tl-key--${name}` }, label(zh, en))));
}
