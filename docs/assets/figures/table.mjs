// @ts-check
/** The table of figures, which the reader can filter, sort and download; the fragment holds the state. */
import { csv } from '../common/csv.mjs';
import { button, el, label } from '../common/elements.mjs';
import { trying } from '../common/failure.mjs';
import { fill, makeForm, show } from './form.mjs';
import { bodies } from './rows.mjs';
import { overNetwork, Store } from './store.mjs';
import { chosen, FIELDS, fragmentOf, wishOf } from './wishes.mjs';

/** @import { Claim, Wish } from './types.d.ts' */

/** Rows shown at once, as many as on a built page. */
const SHOWN = 200;
const PAUSE_MS = 150;

export class Table {
  /** @param {HTMLElement} place */
  constructor(place) {
    const { years = '', columns = '', base = '../', example = '' } = place.dataset;
    this.place = place;
    this.base = new URL(base, location.href);
    this.columns = columns.split(' ');
    this.years = years.split(' ');
    this.store = new Store(this.years, this.columns, overNetwork(this.base));
    this.form = makeForm(this.years, example);
    this.table = /** @type {HTMLTableElement} */ (document.querySelector('table.na-claims'));
    this.built = [...this.table.tBodies];
    this.sort = '';
    this.limit = SHOWN;
    this.timer = 0;
    /** @type {Claim[]} */
    this.found = [];
  }

  start() {
    this.place.append(this.form);
    this.more = button(label('显示更多', 'Show more'), () => this.show(this.limit + SHOWN), { hidden: '', class: 'na-more-figures' });
    this.table.parentElement?.after(this.more);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    for (const turn of ['pointerenter', 'focusin']) this.form.addEventListener(turn, () => this.fill(), { once: true });
    this.form.addEventListener('input', () => this.soon());
    this.form.addEventListener('reset', () => this.clear());
    this.form.querySelector('[data-save]')?.addEventListener('click', () => this.save());
    for (const head of this.table.tHead?.rows[0]?.cells ?? []) this.makeSortable(head);
    window.addEventListener('hashchange', () => this.restore());
    this.restore();
    if (this.table.querySelectorAll('th[scope=row]').length < SHOWN) this.fill(); // all the data are on this page
  }

  /** @param {HTMLTableCellElement} head */
  makeSortable(head) {
    const sorter = el('button', { type: 'button' }, ...head.childNodes);
    head.replaceChildren(sorter);
    sorter.addEventListener('click', () => {
      const column = head.dataset.column ?? '';
      this.sort = this.sort === column ? `-${column}` : this.sort === `-${column}` ? '' : column;
      this.apply();
    });
  }

  /** Restores the state from the address. */
  restore() {
    const asked = wishOf(location.hash);
    if (fragmentOf(asked) === fragmentOf(this.wish())) return;
    show(this.form, asked);
    this.sort = asked.sort;
    this.apply();
  }

  /** @returns {Wish} */
  wish() {
    const given = new FormData(this.form);
    const entries = FIELDS.map((name) => [name, `${given.get(name) ?? ''}`.trim()]);
    return { .../** @type {Wish} */ (Object.fromEntries(entries)), sort: this.sort };
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.apply(), PAUSE_MS);
  }

  clear() {
    this.sort = '';
    window.setTimeout(() => this.apply());
  }

  /** Fills the lists of the form; without the data they contain only what is chosen. */
  async fill() {
    const claims = await this.store.of(this.wish().year).catch(() => null);
    if (claims) fill(this.form, claims, this.wish());
  }

  /** Shows what the form asks for; if the data cannot be loaded, the last table stays. */
  apply() {
    return trying(() => this.shown(), (told) => this.said(told));
  }

  async shown() {
    const wish = this.wish();
    const fragment = fragmentOf(wish);
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    this.markSort();
    if (!fragment) return this.asBuilt();
    const claims = await this.store.of(wish.year);
    if (fragment !== fragmentOf(this.wish())) return; // changed meanwhile
    fill(this.form, claims, wish);
    const found = chosen(claims, wish);
    this.found = found;
    this.show(SHOWN);
    this.said(label(`${found.length} 条`, found.length === 1 ? '1 figure' : `${found.length} figures`));
  }

  asBuilt() {
    this.found = [];
    for (const body of [...this.table.tBodies]) body.remove();
    this.table.append(...this.built);
    this.more?.setAttribute('hidden', '');
    this.form.querySelector('output')?.replaceChildren();
    this.fill();
  }

  /** @param {number} limit */
  show(limit) {
    this.limit = limit;
    for (const body of [...this.table.tBodies]) body.remove();
    this.table.append(...bodies(this.found.slice(0, limit), this.base, !this.sort, this.wish().text));
    this.more?.toggleAttribute('hidden', this.found.length <= limit);
  }

  markSort() {
    for (const head of this.table.tHead?.rows[0]?.cells ?? []) {
      const column = head.dataset.column ?? '';
      const order = this.sort === column ? 'ascending' : this.sort === `-${column}` ? 'descending' : '';
      if (order) head.setAttribute('aria-sort', order);
      else head.removeAttribute('aria-sort');
    }
  }

  /** @param {Node} told */
  said(told) {
    this.form.querySelector('output')?.replaceChildren(told);
  }

  save() {
    return trying(() => this.saved(), (told) => this.said(told));
  }

  async saved() {
    const wish = this.wish();
    const claims = chosen(await this.store.of(wish.year), wish);
    const address = URL.createObjectURL(new Blob([csv(claims, this.columns)], { type: 'text/csv' }));
    el('a', { href: address, download: 'figures.csv' }).click();
    window.setTimeout(() => URL.revokeObjectURL(address), 1000);
  }
}
