// @ts-check
/**
 * Suggestions below a field, as a combobox of the ARIA Authoring Practices Guide (list autocomplete with manual
 * selection): the focus stays in the field, the arrow keys move through the list, Enter selects, Escape closes.
 */
import { el, label, plainLabel } from '../common/elements.mjs';
import { onTyped } from '../common/typing.mjs';

/** @import { Suggestion } from './types.d.ts' */

/** @type {Record<Suggestion['kind'], [string, string]>} */
const KINDS = { term: ['术语', 'term'], title: ['标题', 'title'], word: ['词', 'word'] };

export class Combobox {
  /**
   * @param {HTMLInputElement} input with an id @param {(text: string) => Promise<Suggestion[]>} suggest
   * @param {(suggestion: Suggestion) => void} choose
   */
  constructor(input, suggest, choose) {
    this.input = input;
    this.suggest = suggest;
    this.choose = choose;
    this.turn = 0;
    this.active = -1;
    /** @type {Suggestion[]} */
    this.suggestions = [];
    this.list = el('ul', { class: 'na-search-suggestions', id: `${input.id}-suggestions`, role: 'listbox', 'aria-label': plainLabel('建议', 'Suggestions'), hidden: '' });
  }

  /** @param {(list: HTMLElement) => void} [place] puts the list into the page */
  start(place = (list) => this.input.after(list)) {
    const { input, list } = this;
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
    place(list);
    const changed = onTyped(input, () => this.update());
    input.addEventListener('input', () => this.move(-1));
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    list.addEventListener('pointerdown', (event) => event.preventDefault()); // the focus stays in the field
    list.addEventListener('click', (event) => {
      const option = /** @type {Element} */ (event.target).closest('[role=option]');
      if (option) this.take([...list.children].indexOf(option));
    });
    if (input.value && document.activeElement === input) changed(); // typed while this module was loading
  }

  /** Shows suggestions for the current text; late ones are dropped. */
  async update() {
    const turn = ++this.turn;
    const suggestions = await this.suggest(this.input.value).catch(() => []);
    if (turn !== this.turn || document.activeElement !== this.input) return;
    const chosen = this.suggestions[this.active]; // an arrow key may have been quicker than the answer
    this.suggestions = suggestions;
    this.list.replaceChildren(...suggestions.map((suggestion, i) => this.option(suggestion, i)));
    this.move(suggestions.findIndex(({ text, kind }) => text === chosen?.text && kind === chosen.kind));
    this.list.hidden = !suggestions.length;
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
  }

  /** @param {Suggestion} suggestion @param {number} place */
  option({ text, kind, term, articles }, place) {
    const more = term ? [el('span', { class: 'na-search-more-about', lang: 'en' }, [term.pinyin, term.english[0] ?? ''].filter(Boolean).join(' · '))] : articles ? [el('span', { class: 'na-search-more-about' }, String(articles))] : [];
    return el('li', { role: 'option', id: `${this.list.id}-${place}`, 'aria-selected': 'false' }, el('span', { lang: 'zh-Hans' }, text), ' ', ...more, ' ', el('span', { class: 'na-search-kind' }, label(...KINDS[kind])));
  }

  close() {
    this.turn += 1;
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.move(-1);
  }

  /** @param {number} place -1 for the field itself */
  move(place) {
    this.active = place;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
    const option = this.list.children[place];
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {number} place */
  take(place) {
    const suggestion = this.suggestions[place];
    this.close();
    if (suggestion) this.choose(suggestion);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (this.list.hidden || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps = this.suggestions.length + 1;
    if (event.key === 'ArrowDown') this.move(((this.active + 2) % steps) - 1);
    else if (event.key === 'ArrowUp') this.move(((this.active + steps) % steps) - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.active >= 0) this.take(this.active);
    else return;
    event.preventDefault();
  }
}
