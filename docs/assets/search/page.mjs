// @ts-check
/** The search page. Its whole state is in the fragment: `#q=…&order=…&script=source&page=…`. */
import { el, label, plainLabel } from '../common/elements.mjs';
import { failure } from '../common/failure.mjs';
import { onTyped } from '../common/typing.mjs';
import { loaded, search } from './engine.mjs';
import { inFragment } from './main.mjs';
import { resultItem } from './view.mjs';

/** @import { Found, Result, State } from './types.d.ts' */
/** @import { Controls } from './controls.mjs' */
/** @import { Store } from './store.mjs' */

export const SIZE = 20;

/** Reads the fragment. @returns {State} */
export function read() {
  const state = new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B'));
  const order = state.get('order');
  return {
    q: state.get('q') ?? '',
    order: order === 'newest' || order === 'oldest' ? order : 'best',
    exact: state.get('script') === 'source',
    page: Math.max(1, Math.floor(Number(state.get('page'))) || 1),
  };
}

/** @param {State} state */
export function written({ q, order, exact, page }) {
  const parts = [q && `q=${inFragment(q)}`, order !== 'best' && `order=${order}`, exact && 'script=source', page > 1 && `page=${page}`];
  return `#${parts.filter(Boolean).join('&')}`;
}

export class Page {
  /** @param {HTMLElement} root with the form @param {Store} store @param {URL} base of the site */
  constructor(root, store, base) {
    this.root = root;
    this.store = store;
    this.base = base;
    this.turn = 0;
    /** Settled when the last answer is shown. @type {Promise<Found[] | null>} */
    this.drawn = Promise.resolve(null);
    /** @type {Promise<Controls> | undefined} */
    this.around = undefined;
    /** @type {string | undefined} */
    this.shown = undefined;
    /** The results shown. @type {Result[]} */
    this.results = [];
    this.form = /** @type {HTMLFormElement} */ (root.querySelector('form'));
    this.input = /** @type {HTMLInputElement} */ (root.querySelector('input'));
    this.options = el('div', { class: 'na-search-options' });
    this.status = el('p', { class: 'na-search-status', role: 'status' });
    this.hints = el('div', { class: 'na-search-hints' });
    this.list = el('ol', { class: 'na-search-results', 'aria-label': plainLabel('结果', 'Results') });
    this.aside = el('div', { class: 'na-search-aside' });
    this.foot = el('div', { class: 'na-search-foot' });
  }

  start() {
    this.root.append(this.options, this.status, this.hints, this.list, this.aside, this.foot);
    this.form.addEventListener('submit', (event) => (event.preventDefault(), this.go({ q: this.input.value, page: 1 }, true)));
    onTyped(this.input, () => this.input.value !== read().q && this.go({ q: this.input.value, page: 1 }, false));
    window.addEventListener('popstate', () => this.show());
    window.addEventListener('hashchange', () => this.show());
    // Text typed before this script was loaded counts as typed.
    if (this.input.value && !read().q) this.go({ q: this.input.value }, false);
    else this.show();
    if (read().q) return;
    this.input.focus();
    // Suggestions wait for the page and for an answer in progress, so that they do not delay them.
    const begin = () => this.drawn.then(() => this.controls()).catch(() => {}); // a failure is reported to whoever needs them
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  }

  /** Loads what surrounds the results, after the first of them. */
  controls() {
    this.around ??= import('./around.mjs').then(({ Controls }) => new Controls(this));
    this.around.catch(() => (this.around = undefined));
    return this.around;
  }

  /** @param {Partial<State>} change @param {boolean} push whether going back undoes it */
  go(change, push) {
    const address = written({ ...read(), ...change });
    if (push && address !== location.hash) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.show();
  }

  /** Shows what the fragment asks for; late answers are dropped. */
  async show() {
    const state = read();
    if (written(state) === this.shown) return;
    this.shown = written(state);
    const turn = ++this.turn;
    const current = () => turn === this.turn;
    if (document.activeElement !== this.input || !this.input.value) this.input.value = state.q;
    this.root.setAttribute('aria-busy', 'true');
    try {
      this.drawn = this.answer(state, current);
      const found = await this.drawn;
      if (found && (state.q.trim() || this.around)) await (await this.controls()).complete(state, found, current);
    } catch (error) {
      if (current()) this.fail(error);
    }
    if (current()) this.root.removeAttribute('aria-busy');
  }

  /** @param {State} state @param {() => boolean} current @returns {Promise<Found[] | null>} null if it is late */
  async answer(state, current) {
    const found = state.q.trim() ? await search(this.store, state.q, state.order, state.exact) : [];
    return (await this.draw(state, found, current)) ? found : null;
  }

  /** Shows the results one by one as they arrive. @param {State} state @param {Found[]} found @param {() => boolean} current */
  async draw(state, found, current) {
    const start = (state.page - 1) * SIZE;
    const results = loaded(this.store, found.slice(start, start + SIZE));
    const first = await results.next();
    if (!current()) return false;
    this.clear();
    this.status.append(summary(state, found));
    this.list.setAttribute('start', String(start + 1));
    if (first.value) this.append(first.value);
    for await (const result of results) {
      if (!current()) return false;
      this.append(result);
    }
    return true;
  }

  /** @param {Result} result */
  append(result) {
    this.results.push(result);
    this.list.append(resultItem(result, this.base, 'h2', 3));
  }

  clear() {
    this.results = [];
    for (const part of [this.status, this.hints, this.list, this.aside, this.foot]) part.replaceChildren();
  }

  /** @param {unknown} error */
  fail(error) {
    this.clear();
    this.status.append(failure(error, () => ((this.shown = undefined), this.show())));
  }
}

/** @param {State} state @param {Found[]} found */
function summary({ q }, found) {
  if (!q.trim()) return label('输入任何字词，简体、繁体均可。', 'Type any string, in either script.');
  if (!found.length) return label('没有逐字相符的文字。', 'Nothing matches word for word.');
  const hits = found.reduce((sum, one) => sum + one.count, 0);
  return label(`${found.length} 篇，${hits} 处`, `${found.length} ${found.length === 1 ? 'article' : 'articles'}, ${hits} ${hits === 1 ? 'hit' : 'hits'}`);
}
