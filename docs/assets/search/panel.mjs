// @ts-check
/** The panel below the header's form: suggestions and first results while typing. */
import { el, label, plainLabel } from '../common/elements.mjs';
import { failure } from '../common/failure.mjs';
import { onTyped } from '../common/typing.mjs';
import { loaded, search } from './engine.mjs';
import { inFragment } from './main.mjs';
import { moveFocus } from './focus.mjs';
import { resultItem } from './view.mjs';

/** @import { Found, Result, Suggestion } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

const SHOWN = 5;

export class Panel {
  /** @param {HTMLFormElement} form @param {HTMLInputElement} input @param {Store} store @param {URL} base */
  constructor(form, input, store, base) {
    this.form = form;
    this.input = input;
    this.store = store;
    this.base = base;
    this.turn = 0;
    /** Settled when the last answer is shown. @type {Promise<void>} */
    this.drawn = Promise.resolve();
    this.suggesting = false;
    this.page = new URL('search/', base);
    this.ahead = el('link', { rel: 'prefetch', href: this.page.href });
    this.status = el('p', { class: 'na-search-status', role: 'status' });
    this.list = el('ol', { class: 'na-search-results' });
    this.panel = el('div', { class: 'na-search-panel', role: 'region', 'aria-label': plainLabel('检索结果', 'Search results'), hidden: '' }, this.status, this.list);
  }

  start() {
    this.form.append(this.panel);
    onTyped(this.input, () => (this.drawn = this.show()));
    this.input.addEventListener('focus', () => this.list.children.length && (this.panel.hidden = false));
    this.form.addEventListener('keydown', (event) => this.onKey(event));
    document.addEventListener('pointerdown', (event) => this.form.contains(/** @type {Node} */ (event.target)) || this.close());
    this.form.addEventListener('focusout', (event) => event.relatedTarget && !this.form.contains(/** @type {Node} */ (event.relatedTarget)) && this.close());
    if (this.input.value) this.drawn = this.show();
  }

  /** Starts suggestions, after a first answer so that they do not delay it. */
  async suggest() {
    if (this.suggesting) return;
    this.suggesting = true;
    const { Combobox, suggest } = await import('./around.mjs');
    this.input.id ||= `na-search-field-${[...document.forms].indexOf(this.form)}`;
    const box = new Combobox(this.input, async (text) => (await this.drawn, suggest(this.store, text)), (suggestion) => this.choose(suggestion));
    box.start((list) => this.panel.prepend(list));
    this.form.addEventListener('submit', () => box.close());
  }

  /** @param {Suggestion} suggestion */
  choose({ text, url }) {
    if (url) return location.assign(new URL(url, this.base));
    this.input.value = text;
    this.drawn = this.show();
  }

  close() {
    this.panel.hidden = true;
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key === 'Escape' && !this.panel.hidden) return event.preventDefault(), this.input.focus(), this.close();
    const links = /** @type {HTMLElement[]} */ ([...this.panel.querySelectorAll('a')]);
    moveFocus(event, this.panel.hidden ? [] : links, this.input);
  }

  /** Shows the first results; late answers are dropped. */
  async show() {
    const q = this.input.value.trim();
    const turn = ++this.turn;
    if (!q) return this.list.replaceChildren(), this.close();
    try {
      const found = await search(this.store, q);
      const results = loaded(this.store, found.slice(0, SHOWN));
      const first = await results.next();
      if (turn !== this.turn) return;
      this.draw(q, found, first.value ?? null);
      for await (const result of results) {
        if (turn !== this.turn) return;
        this.append(result);
      }
    } catch (error) {
      if (turn !== this.turn) return;
      this.list.replaceChildren();
      this.status.replaceChildren(failure(error, () => this.show()));
      this.panel.hidden = false;
    }
  }

  /** @param {Result} result */
  append(result) {
    this.list.append(resultItem(result, this.base, 'p', 1));
  }

  /** @param {string} q @param {Found[]} found @param {Result | null} first */
  draw(q, found, first) {
    const all = el('a', { href: `${this.page}#q=${inFragment(q)}` }, found.length ? label(`全部 ${found.length} 篇`, `All ${found.length} articles`) : label('没有逐字相符的文字；更多办法', 'Nothing word for word; other ways'));
    this.list.replaceChildren();
    if (first) this.append(first);
    this.status.replaceChildren(all);
    this.panel.hidden = false;
    this.follow();
  }

  /** Loads what can wait until after a first answer: suggestions, and the page that the form leads to. */
  follow() {
    this.suggest().catch(() => (this.suggesting = false)); // the next answer tries again
    if (!this.ahead.isConnected) document.head.append(this.ahead);
  }
}
