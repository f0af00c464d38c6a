// @ts-check
/** The controls above every view: query, tabs, and the limits of the subcorpus. */
import { button, el, label, plainLabel } from '../common/elements.mjs';
import { onTyped } from '../common/typing.mjs';
import { FIELDS } from './subcorpus.mjs';

/** @import { Page } from './page.mjs' */
/** @import { Field, State, View } from './types.d.ts' */

/** @type {[View, string, string][]} */
const TABS = [
  ['lines', '语境', 'Lines'],
  ['spread', '分布', 'Distribution'],
  ['collocates', '搭配', 'Collocates'],
  ['words', '词表', 'Words'],
  ['compare', '比较', 'Compare'],
];

/** @type {Record<Field, [string, string]>} */
export const FIELD_NAMES = { year: ['年份', 'Year'], publication: ['报刊', 'Publication'], place: ['地点', 'Place'], term: ['术语', 'Term'] };

/** Pause after single keys; longer than in search, because counting takes longer than finding. */
export const PAUSE_MS = 250;

export class Controls {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.q = this.input('q');
    this.q2 = this.input('q2');
    this.second = el('div', { class: 'na-conc-second' }, el('label', { for: 'na-conc-q2' }, label('与之比较', 'Compare with')), this.q2);
    this.tabs = el('nav', { class: 'na-conc-tabs', 'aria-label': plainLabel('视图', 'Views') });
    this.limits = el('div', { class: 'na-conc-limits' });
    const go = el('button', { type: 'submit', class: 'na-button na-button--main' }, label('检索', 'Search'));
    const form = el('form', { class: 'na-conc-form', role: 'search', 'aria-label': plainLabel('语境检索', 'Concordance') }, el('div', {}, el('label', { for: 'na-conc-q' }, label('检索式', 'Query')), this.q), this.second, go);
    form.addEventListener('submit', (event) => (event.preventDefault(), this.typed(true)));
    this.node = el('div', { class: 'na-conc-controls' }, form, this.limits, this.tabs);
  }

  /** @param {'q' | 'q2'} name */
  input(name) {
    const made = el('input', { type: 'search', id: `na-conc-${name}`, lang: 'zh-Hans', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search' });
    onTyped(made, () => this.typed(false), PAUSE_MS);
    made.addEventListener('keydown', (event) => event.key === 'Enter' && event.isComposing && event.preventDefault());
    return made;
  }

  focus() {
    this.q.focus();
  }

  /** @param {boolean} push */
  typed(push) {
    const { q, q2 } = this.page.state;
    if (push || this.q.value !== q || this.q2.value !== q2) this.page.go({ q: this.q.value, q2: this.q2.value }, push);
  }

  /** @param {State} state */
  show(state) {
    for (const [input, value] of /** @type {const} */ ([[this.q, state.q], [this.q2, state.q2]])) if (document.activeElement !== input) input.value = value;
    this.second.hidden = state.view !== 'compare';
    this.tabs.replaceChildren(el('ul', {}, ...TABS.map(([view, zh, en]) => el('li', {}, el('a', { href: this.page.address({ view }), ...(view === state.view ? { 'aria-current': 'page' } : {}) }, label(zh, en))))));
    this.limits.replaceChildren(...this.chips(state), this.once(state));
  }

  /** The limits of the subcorpus, as buttons that remove them. @param {State} state */
  chips(state) {
    return FIELDS.flatMap((field) => state[field].map((value) => {
      const [zh, en] = FIELD_NAMES[field];
      const lift = () => this.page.go({ [field]: state[field].filter((one) => one !== value) });
      const said = el('span', {}, label(zh, en), ' ', value || label('不详', 'unknown'), ' ×');
      return button(said, lift, { 'aria-label': plainLabel(`不再限定 ${zh} ${value}`, `No longer only ${en.toLowerCase()} ${value}`) });
    }));
  }

  /** @param {State} state */
  once({ once }) {
    const box = el('input', { type: 'checkbox', id: 'na-conc-once', ...(once ? { checked: '' } : {}) });
    box.addEventListener('change', () => this.page.go({ once: box.checked }));
    return el('span', { class: 'na-conc-field' }, box, el('label', { for: 'na-conc-once' }, label('转载只计一次', 'Count reprints once')));
  }
}
