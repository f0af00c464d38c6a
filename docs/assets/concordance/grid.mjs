// @ts-check
/**
 * A list of thousands of lines, of which only those in view are in the document. For assistive technology it is a
 * grid with the number of its rows and the active one (WAI-ARIA 1.2, grid pattern).
 */
import { el, label } from '../common/elements.mjs';
import { BLOCK } from './lines.mjs';
import { rowNode, widePart } from './row.mjs';

/** @import { Page } from './page.mjs' */
/** @import { Lines } from './lines.mjs' */
/** @import { State } from './types.d.ts' */

/** Lines drawn above and below those in view. */
const AROUND = 12;

const HEADS = /** @type {[string, string, string][]} */ ([
  ['n', '行', 'No.'],
  ['left', '上文', 'Left context'],
  ['key', '词', 'Keyword'],
  ['right', '下文', 'Right context'],
  ['where', '出处', 'Where'],
]);

export class Grid {
  /** @param {Page} page @param {State} state @param {Lines} lines @param {number} count of them */
  constructor(page, state, lines, count) {
    this.page = page;
    this.state = state;
    this.count = count;
    this.lines = lines;
    this.height = 0;
    this.active = -1;
    /** @type {HTMLElement | undefined} */
    this.part = undefined;
    /** The widened line, and its additional height. */
    this.wide = { at: -1, extra: 0 };
    this.frame = 0;
    /** @type {Map<number, HTMLElement>} */
    this.drawn = new Map();
    this.body = el('div', { class: 'na-conc-lines', role: 'rowgroup' });
    const head = el('div', { role: 'rowgroup' }, el('div', { class: 'na-conc-row na-conc-head', role: 'row', 'aria-rowindex': 1 }, ...HEADS.map(([name, zh, en]) => el('div', { class: `na-conc-${name}`, role: 'columnheader' }, label(zh, en)))));
    this.node = el('div', { class: 'na-conc-grid', role: 'grid', tabindex: 0, 'aria-label': '语境行 Concordance lines', 'aria-rowcount': count + 1, 'aria-colcount': HEADS.length, 'aria-readonly': 'true' }, head, this.body);
    this.node.addEventListener('scroll', () => this.later(), { passive: true });
    this.node.addEventListener('keydown', (event) => this.onKey(event));
    this.node.addEventListener('click', (event) => this.onClick(event));
    new ResizeObserver(() => this.later()).observe(this.node);
  }

  /** Draws the first screen. */
  async show() {
    this.height = this.rowHeight();
    this.body.style.blockSize = `${this.count * this.height}px`;
    this.node.classList.toggle('na-conc-grid--few', this.count < 12);
    await this.lines.want(0, 1); // a block is more than is in view
    this.draw();
  }

  rowHeight() {
    const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return parseFloat(getComputedStyle(this.node).getPropertyValue('--row')) * root;
  }

  later() {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (this.node.isConnected) this.draw();
    });
  }

  /** The top of a line, in pixels. @param {number} at */
  top(at) {
    return at * this.height + (this.wide.at >= 0 && at > this.wide.at ? this.wide.extra : 0);
  }

  /** The lines in view and around it. */
  range() {
    const { scrollTop, clientHeight } = this.node;
    const extra = this.wide.at >= 0 && scrollTop > this.top(this.wide.at) ? this.wide.extra : 0;
    const first = Math.floor((scrollTop - extra) / this.height) - AROUND;
    const end = Math.ceil((scrollTop + clientHeight) / this.height) + AROUND;
    return { first: Math.max(0, first), end: Math.min(this.count, end) };
  }

  draw() {
    const height = this.rowHeight();
    if (height !== this.height) for (const at of [...this.drawn.keys()]) this.drop(at);
    this.height = height;
    this.body.style.blockSize = `${this.top(this.count)}px`;
    const { first, end } = this.range();
    for (const at of [...this.drawn.keys()]) if (at < first || at >= end || this.waits(at)) this.drop(at);
    for (let at = first; at < end; at++) if (!this.drawn.has(at)) this.put(at);
    this.lines.want(Math.max(0, first - BLOCK), Math.min(this.count, end + BLOCK)).then((fresh) => fresh && this.later(), () => {});
  }

  /** Whether a line was drawn without its text, which has arrived since. @param {number} at */
  waits(at) {
    return this.drawn.get(at)?.dataset['waits'] !== undefined && this.lines.get(at) !== undefined;
  }

  /** @param {number} at */
  drop(at) {
    this.drawn.get(at)?.remove();
    this.drawn.delete(at);
  }

  /** @param {number} at */
  put(at) {
    const node = rowNode(this.lines.get(at), at, this.page.base, at === this.active);
    node.style.transform = `translateY(${this.top(at)}px)`;
    this.drawn.set(at, node);
    const after = [...this.drawn.keys()].filter((other) => other > at).sort((a, b) => a - b)[0];
    this.body.insertBefore(node, after === undefined ? null : (this.drawn.get(after) ?? null));
    if (at === this.wide.at && this.part) node.append(this.part);
  }

  /** @param {MouseEvent} event */
  onClick(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const row = /** @type {HTMLElement | null} */ (target.closest('.na-conc-row[data-at]'));
    if (!row || target.closest('a, .na-conc-wide') || String(getSelection())) return;
    this.activate(Number(row.dataset['at']));
    this.page.trying(() => this.toggle());
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = Math.max(1, Math.floor(this.node.clientHeight / this.height) - 2);
    /** @type {Record<string, () => void>} */
    const acts = {
      ArrowDown: () => this.move(this.active + 1),
      ArrowUp: () => this.move(this.active - 1),
      PageDown: () => this.move(this.active + step),
      PageUp: () => this.move(this.active - step),
      Home: () => this.move(0),
      End: () => this.move(this.count - 1),
      Enter: () => this.follow(),
      ' ': () => this.page.trying(() => this.toggle()),
      Escape: () => this.close(),
    };
    const act = acts[event.key];
    if (!act || (event.target !== this.node && event.key === 'Enter')) return;
    event.preventDefault();
    act();
  }

  /** @param {number} at */
  move(at) {
    this.activate(Math.min(this.count - 1, Math.max(0, at)));
    const head = this.node.firstElementChild?.clientHeight ?? 0;
    const [top, bottom] = [this.top(this.active), this.top(this.active + 1)];
    const { scrollTop, clientHeight } = this.node;
    if (top < scrollTop) this.node.scrollTop = top;
    else if (bottom + head > scrollTop + clientHeight) this.node.scrollTop = bottom + head - clientHeight;
    this.draw();
    this.node.setAttribute('aria-activedescendant', `na-conc-row-${this.active}`);
  }

  /** @param {number} at */
  activate(at) {
    this.drawn.get(this.active)?.classList.remove('na-conc-active');
    this.active = at;
    this.drawn.get(at)?.classList.add('na-conc-active');
    this.node.setAttribute('aria-activedescendant', `na-conc-row-${at}`);
  }

  follow() {
    const link = /** @type {HTMLAnchorElement | null | undefined} */ (this.drawn.get(this.active)?.querySelector('a'));
    link?.click();
  }

  /** Widens the active line, or narrows it again. */
  async toggle() {
    const { active } = this;
    if (active < 0 || this.wide.at === active) return this.close();
    const [line, wide] = await Promise.all([this.lines.want(active, active + 1).then(() => this.lines.get(active)), this.page.client.ask('wide', this.state, { at: active })]);
    if (!line || this.active !== active) return;
    this.close();
    this.part = widePart(line, wide, this.page.base);
    this.drawn.get(active)?.append(this.part);
    this.wide = { at: active, extra: this.part.offsetHeight };
    this.place();
  }

  close() {
    this.part?.remove();
    this.part = undefined;
    this.wide = { at: -1, extra: 0 };
    this.place();
  }

  /** Moves the lines below the widened one. */
  place() {
    for (const [at, node] of this.drawn) node.style.transform = `translateY(${this.top(at)}px)`;
    this.draw();
  }
}
