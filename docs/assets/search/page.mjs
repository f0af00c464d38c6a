// @ts-check
/** The search page. Its whole state is in the fragment: `#q=…&order=…&page=…`. */
import { load, search } from './engine.mjs';
import { el, failure, label, moveFocus, onTyped, plainLabel, resultItem } from './view.mjs';

/** @import { Found, Result } from './types.d.ts' */
/** @import { Store } from './store.mjs' */

const SIZE = 20;
/** @type {[string, string, string][]} */
const ORDERS = [
  ['best', '相关', 'Best'],
  ['newest', '新到旧', 'Newest'],
  ['oldest', '旧到新', 'Oldest'],
];

/** Reads the fragment. */
export function read() {
  const state = new URLSearchParams(location.hash.slice(1));
  const order = state.get('order') ?? 'best';
  return { q: state.get('q') ?? '', order: ORDERS.some(([name]) => name === order) ? order : 'best', page: Math.max(1, Number(state.get('page')) || 1) };
}

/** @param {{q: string, order: string, page: number}} state */
export function written({ q, order, page }) {
  const parts = [q && `q=${encodeURIComponent(q)}`, order !== 'best' && `order=${order}`, page > 1 && `page=${page}`];
  return `#${parts.filter(Boolean).join('&')}`;
}

export class Page {
  /** @param {HTMLElement} root @param {Store} store @param {URL} base of the site */
  constructor(root, store, base) {
    this.root = root;
    this.store = store;
    this.base = base;
    this.turn = 0;
    /** @type {string | undefined} */
    this.shown = undefined;
    this.input = el('input', { type: 'search', id: 'na-search-q', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search' });
    this.status = el('p', { class: 'na-search-status', role: 'status' });
    this.hints = el('div', { class: 'na-search-hints' });
    this.list = el('ol', { class: 'na-search-results' });
    this.pages = el('nav', { class: 'na-search-pages', 'aria-label': plainLabel('结果页', 'Pages of results') });
    this.others = el('div', { class: 'na-search-others' });
  }

  start() {
    const bar = el('form', { class: 'na-search-bar', role: 'search', 'aria-label': plainLabel('全文检索', 'Full-text search') }, el('label', { for: 'na-search-q' }, label('检索全文', 'Search the full text')), this.input, this.orders());
    this.root.replaceChildren(bar, this.hints, this.status, this.list, this.pages, this.others);
    bar.addEventListener('submit', (event) => (event.preventDefault(), this.go({ q: this.input.value, page: 1 }, true)));
    onTyped(this.input, () => this.input.value !== read().q && this.go({ q: this.input.value, page: 1 }, false));
    this.root.addEventListener('keydown', (event) => moveFocus(event, this.links(), this.input));
    window.addEventListener('popstate', () => this.show());
    window.addEventListener('hashchange', () => this.show());
    this.show();
    if (!read().q) this.input.focus();
  }

  /** @returns {HTMLElement[]} */
  links() {
    return [...this.root.querySelectorAll('.na-search-title a')].map((link) => /** @type {HTMLElement} */ (link));
  }

  orders() {
    const radios = ORDERS.map(([name, zh, en]) => {
      const radio = el('input', { type: 'radio', name: 'na-search-order', value: name });
      radio.addEventListener('change', () => this.go({ order: name, page: 1 }, true));
      return el('label', {}, radio, ' ', label(zh, en));
    });
    return el('fieldset', { class: 'na-search-order' }, el('legend', {}, label('排序', 'Order')), ...radios);
  }

  /** @param {Partial<{q: string, order: string, page: number}>} change @param {boolean} push whether going back undoes it */
  go(change, push) {
    const address = written({ ...read(), ...change });
    if (push && address !== location.hash) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.show();
  }

  /** Shows what the fragment asks for; an answer that comes too late is dropped. */
  async show() {
    const state = read();
    const key = written(state);
    if (key === this.shown) return;
    this.shown = key;
    const turn = ++this.turn;
    if (document.activeElement !== this.input) this.input.value = state.q;
    for (const radio of this.root.querySelectorAll('input[type=radio]')) /** @type {HTMLInputElement} */ (radio).checked = /** @type {HTMLInputElement} */ (radio).value === state.order;
    if (!state.q.trim()) return this.empty();
    this.root.setAttribute('aria-busy', 'true');
    try {
      const found = await search(this.store, state.q, state.order);
      const results = await Promise.all(found.slice((state.page - 1) * SIZE, state.page * SIZE).map((item) => load(this.store, item)));
      if (turn === this.turn) this.draw(state, found, results);
      const { help } = await import('./help.mjs');
      await help(this, state.q, found.length, () => turn === this.turn);
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    } finally {
      if (turn === this.turn) this.root.removeAttribute('aria-busy');
    }
  }

  clear() {
    for (const part of [this.status, this.hints, this.list, this.pages, this.others]) part.replaceChildren();
  }

  empty() {
    this.clear();
    this.root.removeAttribute('aria-busy');
    this.status.append(label('输入任何字词，简体、繁体均可；空格表示同时出现，"…" 为整句，- 排除，| 或者，年:2021、报:… 限定。', 'Any string, in either script. Blanks: all must occur; "…": a phrase; -: without; |: or; year:2021, publication:…: only these.'));
  }

  /** @param {{q: string, order: string, page: number}} state @param {Found[]} found @param {Result[]} results */
  draw(state, found, results) {
    this.clear();
    const hits = found.reduce((sum, item) => sum + item.count, 0);
    this.status.append(
      found.length ? label(`${found.length} 篇，${hits} 处`, `${found.length} ${found.length === 1 ? 'article' : 'articles'}, ${hits} ${hits === 1 ? 'hit' : 'hits'}`) : label('没有逐字相符的文字。', 'Nothing matches word for word.'),
    );
    this.list.setAttribute('start', String((state.page - 1) * SIZE + 1));
    this.list.append(...results.map((result) => resultItem(result, this.base, 'h2', 3)));
    this.paging(state, found.length);
  }

  /** @param {{q: string, order: string, page: number}} state @param {number} total */
  paging(state, total) {
    const last = Math.ceil(total / SIZE);
    const link = (/** @type {number} */ page, /** @type {string} */ zh, /** @type {string} */ en) => {
      const made = el('a', { href: written({ ...state, page }) }, label(zh, en));
      made.addEventListener('click', () => this.status.scrollIntoView?.());
      return made;
    };
    this.pages.hidden = last < 2;
    if (last < 2) return;
    if (state.page > 1) this.pages.append(link(state.page - 1, '上一页', 'Previous'), ' ');
    this.pages.append(el('span', {}, `${state.page} / ${last}`));
    if (state.page < last) this.pages.append(' ', link(state.page + 1, '下一页', 'Next'));
  }

  /** @param {unknown} error */
  fail(error) {
    this.clear();
    this.status.append(failure(error, () => ((this.shown = undefined), this.show())));
  }
}
