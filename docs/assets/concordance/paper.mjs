// @ts-check
/** Printing: a table of lines for paper, because the list contains only the lines in view. */
import { dateOf } from '../common/certainty.mjs';
import { el, label } from '../common/elements.mjs';
import { number } from './dom.mjs';

/** @import { Page } from './page.mjs' */
/** @import { Line, State } from './types.d.ts' */

/** Lines that are ready for the browser's own print command; the page's button prints all. */
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

  /** Makes the table whenever the reader prints, as long as these lines are shown. */
  start() {
    const lay = () => (this.box.isConnected ? this.lay() : window.removeEventListener('beforeprint', lay));
    window.addEventListener('beforeprint', lay);
  }

  /** Loads the first lines in advance, because printing does not wait. */
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
  const day = date ? [dateOf(date, inferred), ' '] : [];
  const texts = [String(n), left, key, right].map((text) => el('td', {}, text));
  return el('tr', {}, ...texts, el('td', {}, ...day, publication ?? title));
}
