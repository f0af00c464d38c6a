// @ts-check
/** What surrounds the results: order, script, filters with counts, pages, citation, alternatives. */
import { el, label, plainLabel } from '../common/elements.mjs';
import { readable } from '../common/readable.mjs';
import { Combobox } from './combobox.mjs';
import { condition, facets, holds, toggled } from './facets.mjs';
import { aids, others } from './help.mjs';
import { keepHits } from './hits.mjs';
import { read, SIZE, written } from './page.mjs';
import { suggest } from './suggest.mjs';
import { moveFocus } from './focus.mjs';

/** @import { Facet, Found, State, Suggestion } from './types.d.ts' */
/** @import { Page } from './page.mjs' */

/** @type {[State['order'], string, string][]} */
const ORDERS = [
  ['best', '相关', 'Best'],
  ['newest', '新到旧', 'Newest'],
  ['oldest', '旧到新', 'Oldest'],
];

/** @type {Record<Facet['field'], [string, string]>} */
const FIELDS = { year: ['年份', 'Year'], publication: ['报刊', 'Publication'], place: ['地点', 'Place'], term: ['术语', 'Term'] };

/** Values of a field shown at first. */
const VALUES = 8;

export class Controls {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    page.options.append(this.orders(), this.script());
    page.root.addEventListener('keydown', (event) => moveFocus(event, this.links(), page.input));
    // Suggestions wait for the results, so that they never delay them.
    const box = new Combobox(page.input, async (text) => (await page.drawn.catch(() => null), suggest(page.store, text)), (suggestion) => this.choose(suggestion));
    box.start();
    page.form.addEventListener('submit', () => box.close());
    page.list.addEventListener('click', (event) => this.keep(event));
    this.check(read());
  }

  /** Stores the hits of an article that is opened, for the keys that lead from hit to hit there. @param {Event} event */
  keep(event) {
    const item = /** @type {Element} */ (event.target).closest('.na-search-result');
    const result = this.page.results[[...this.page.list.children].indexOf(/** @type {Element} */ (item))];
    if (result) keepHits(new URL(result.article.url, this.page.base).pathname, read().q, result.hits.map((hit) => hit.anchor));
  }

  /** @returns {HTMLElement[]} */
  links() {
    return [...this.page.root.querySelectorAll('.na-search-title a')].map((link) => /** @type {HTMLElement} */ (link));
  }

  /** @param {Suggestion} suggestion */
  choose({ text, url }) {
    if (url) return location.assign(new URL(url, this.page.base));
    this.page.input.value = text;
    this.page.go({ q: text, page: 1 }, true);
  }

  orders() {
    const radios = ORDERS.map(([name, zh, en]) => {
      const radio = el('input', { type: 'radio', name: 'na-search-order', value: name });
      radio.addEventListener('change', () => this.page.go({ order: name, page: 1 }, true));
      return el('label', {}, radio, ' ', label(zh, en));
    });
    return el('fieldset', { class: 'na-search-order' }, el('legend', {}, label('排序', 'Order')), ...radios);
  }

  script() {
    this.exact = el('input', { type: 'checkbox', name: 'na-search-script' });
    const { exact, page } = this;
    exact.addEventListener('change', () => page.go({ exact: exact.checked, page: 1 }, true));
    return el('label', { class: 'na-search-script' }, exact, ' ', label('区分简繁（按原刊字形）', 'Tell scripts apart (as printed)'));
  }

  /** @param {State} state */
  check(state) {
    for (const radio of this.page.options.querySelectorAll('input')) radio.checked = radio === this.exact ? state.exact : radio.value === state.order;
  }

  /** Adds what can wait until the results are shown. @param {State} state @param {Found[]} found @param {() => boolean} current */
  async complete(state, found, current) {
    this.check(state);
    if (!state.q.trim()) return;
    if (found.length) this.page.foot.append(this.paging(state, found.length), await this.citation());
    const [hints, counts, ways] = await Promise.all([aids(this.page, state.q), facets(this.page.store, found), found.length ? [] : others(this.page, state.q)]);
    if (!current()) return;
    this.page.hints.replaceChildren(...hints, ...this.chosen(state));
    if (found.length > 1) this.page.aside.replaceChildren(this.counts(state, counts));
    this.page.foot.append(...ways);
  }

  /** The query's filters, as links that remove them. @param {State} state */
  chosen(state) {
    const conditions = state.q.match(/(?<=^|\s)[年报地词]:(?:"[^"]*"|\S+)/gu) ?? [];
    const chips = conditions.map((text) => el('li', {}, el('a', { href: written({ ...state, q: toggled(state.q, text), page: 1 }), 'aria-label': plainLabel(`取消 ${text}`, `Remove ${text}`) }, `${text} ×`)));
    return chips.length ? [el('ul', { class: 'na-search-chips' }, ...chips)] : [];
  }

  /** @param {State} state @param {Facet[]} counts */
  counts(state, counts) {
    const wide = window.matchMedia('(min-width: 60em)').matches;
    const groups = counts.filter(({ values }) => values.length).map((facet) => this.facet(state, facet));
    return el('details', { class: 'na-search-facets', ...(wide && { open: '' }) }, el('summary', {}, label('按项筛选', 'Filter')), ...groups);
  }

  /** @param {State} state @param {Facet} facet */
  facet(state, { field, values }) {
    const items = values.map(({ value, count }) => {
      const text = condition(field, value);
      const address = written({ ...state, q: toggled(state.q, text), page: 1 });
      return el('li', {}, el('a', { href: address, lang: 'zh-Hans', ...(holds(state.q, text) && { 'aria-current': 'true' }) }, value), ' ', el('span', { class: 'na-search-count' }, String(count)));
    });
    const list = el('ul', {}, ...items.slice(0, VALUES));
    const section = el('section', {}, el('h2', {}, label(...FIELDS[field])), list);
    if (items.length > VALUES) section.append(more(list, items.slice(VALUES)));
    return section;
  }

  /** @param {State} state @param {number} total */
  paging(state, total) {
    const last = Math.ceil(total / SIZE);
    const link = (/** @type {number} */ page, /** @type {string} */ zh, /** @type {string} */ en) => {
      const made = el('a', { href: written({ ...state, page }) }, label(zh, en));
      made.addEventListener('click', () => this.page.status.scrollIntoView());
      return made;
    };
    const nav = el('nav', { class: 'na-search-pages', 'aria-label': plainLabel('结果页', 'Pages of results') });
    if (last < 2) return nav;
    if (state.page > 1) nav.append(link(state.page - 1, '上一页', 'Previous'), ' ');
    nav.append(el('span', {}, `${state.page} / ${last}`));
    if (state.page < last) nav.append(' ', link(state.page + 1, '下一页', 'Next'));
    return nav;
  }

  /** The citation of a search: with the archive's version and the address it can be repeated. */
  async citation() {
    const { version } = await this.page.store.manifest();
    const name = document.querySelector('.na-brand__zh')?.textContent ?? document.title;
    const text = `${name}，检索 “${read().q}”，版本 ${version}，${readable(location.href)}`;
    return el('details', { class: 'na-search-cite' }, el('summary', {}, label('引用此次检索', 'Cite this search')), el('p', {}, text));
  }
}

/** @param {HTMLElement} list @param {HTMLElement[]} rest */
function more(list, rest) {
  const button = el('button', { type: 'button', class: 'na-search-more' }, label(`另有 ${rest.length} 项`, `${rest.length} more`));
  button.addEventListener('click', () => {
    list.append(...rest);
    rest[0]?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}
