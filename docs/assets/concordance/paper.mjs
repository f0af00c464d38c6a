// @ts-check
/** Lines on paper: in a table of their own, since the list holds only those in view. */
import { el, label } from '../common/elements.mjs';
import { number } from './dom.mjs';

/** @import { Page } from './page.mjs' */
/** @import { Line, State } from './types.d.ts' */

/** Lines that a browser's own printing finds ready; the page's button prints all. */
const READY = 500;

export class Paper {
  /** @param {Page} page @param {State} state @param {HTMLElement} box @param {number} count of all lines */
  constructor(page, state, box, count) {
    this.page = page;
    this.state = state;
    this.box = box;
    this.count = count;
    /** @type {Line[]} */
    this.lines = [];
    /** @type {HTMLElement | undefined} */
    this.sheet = undefined;
  }

  /** Lays the sheet whenever the reader prints, for as long as these lines are shown. */
  start() {
    const lay = () => (this.box.isConnected ? this.lay() : window.removeEventListener('beforeprint', lay));
    window.addEventListener('beforeprint', lay);
  }

  /** Gets the first lines ready, since printing does not wait. */
  async ready() {
    this.lines = await this.rows(Math.min(this.count, READY));
  }

  /** Prints every line. */
  async printAll() {
    await this.page.asking('load', this.state);
    const few = this.lines;
    this.lines = await this.rows(this.count);
    window.print();
    this.lines = few;
  }

  /** @param {number} end @returns {Promise<Line[]>} */
  rows(end) {
    return this.page.asking('rows', this.state, { from: 0, to: end });
  }

  lay() {
    this.sheet?.remove();
    if (!this.lines.length) return;
    const said = this.lines.length < this.count ? [el('p', { class: 'na-conc-part' }, label(`前 ${number(this.lines.length)} 行，共 ${number(this.count)} 行；“打印”按钮印出全部。`, `The first ${number(this.lines.length)} of ${number(this.count)} lines; the button “Print” prints all.`))] : [];
    const table = el('table', { lang: 'zh-Hans' }, el('tbody', {}, ...this.lines.map(row)));
    const sheet = el('div', { class: 'na-conc-paper' }, ...said, table);
    this.sheet = sheet;
    this.box.append(sheet);
    window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  }
}

/** A line with its source. @param {Line} line */
function row({ n, left, key, right, date, inferred, publication, title }) {
  const day = date && inferred ? `[${date}]` : date;
  const cells = [String(n), left, key, right, [day, publication ?? title].filter(Boolean).join(' ')];
  return el('tr', {}, ...cells.map((text) => el('td', {}, text)));
}
