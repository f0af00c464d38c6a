// @ts-check
/** The view of the timeline: chart, filters and list of one state, which is in the fragment. */
import { button, el, label, plainLabel } from '../common/elements.mjs';
import { failure } from '../common/failure.mjs';
import { Chart } from './chart.mjs';
import { buttons, Filters, legend } from './controls.mjs';
import { briefly, entryItem } from './entry.mjs';
import { best, matching, NOTHING, readState, within, writeState } from './filter.mjs';
import { listen, listenToBrush } from './gestures.mjs';
import { homeOf, lastOf, lies, same, spanOf, wholeOf } from './home.mjs';
import { clamp, isoOf, move, zoom } from './scale.mjs';
import { Store } from './store.mjs';

/** @import { State, Window } from './types.d.ts' */
/** @import { Index } from './store.mjs' */

/** Entries that the list shows at once. */
const SHOWN = 50;
/** How long the window must rest before the list and the address follow it. */
const REST_MS = 180;

/** @param {HTMLElement} root */
export async function start(root) {
  const base = new URL(root.dataset.base ?? '../', location.href);
  const store = new Store(new URL('timeline/data/', base).href);
  root.hidden = false;
  try {
    const view = new View(root, store, await store.index(), base);
    view.start();
  } catch (error) {
    root.replaceChildren(failure(error, () => start(root)));
  }
}

class View {
  /** @param {HTMLElement} root @param {Store} store @param {Index} index @param {URL} base */
  constructor(root, store, index, base) {
    this.root = root;
    this.store = store;
    this.index = index;
    this.base = base;
    this.extent = wholeOf(index);
    this.home = homeOf(index, this.extent);
    /** The range of the overview: the opening window, or all of time. */
    this.span = this.home;
    /** @type {State} */
    this.state = NOTHING;
    this.found = new Int32Array();
    this.many = SHOWN;
    this.chosen = -1;
    this.turn = 0;
    this.frame = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.rest = undefined;
    this.written = document.getElementById('na-timeline-list');
    this.status = el('p', { class: 'na-tl-status', role: 'status' });
    this.list = el('ol', { class: 'na-timeline' });
    this.more = el('button', { type: 'button', class: 'na-tl-more' });
    this.outside = el('p', { class: 'na-tl-outside', hidden: '' });
    this.detail = el('canvas', { class: 'na-tl-detail', role: 'img' });
    this.overview = el('canvas', { class: 'na-tl-overview', 'aria-hidden': 'true' });
    /** The entry under the pointer or selected by key, in words. */
    this.told = el('p', { class: 'na-tl-told', 'aria-live': 'polite' });
    this.pointed = -1;
    this.filters = new Filters(index, (field, value) => this.go({ [field]: value }));
  }

  start() {
    const hint = plainLabel('时间图：左右键移动，上下键逐条选读，加减号缩放，Home 显示全部；下方列表为同样的条目', 'Chart: left and right move, up and down read entry by entry, plus and minus zoom, Home shows all; the list below holds the same entries');
    const stage = el('div', { class: 'na-tl-stage', tabindex: '0', role: 'group', 'aria-label': hint }, this.detail);
    this.root.replaceChildren(this.filters.element, stage, this.told, this.overview, buttons(this, () => this.go({ ...NOTHING })), this.outside, legend(), this.status, this.list, this.more);
    this.charts = [new Chart(this.detail, this.index), new Chart(this.overview, this.index)];
    listen(stage, this);
    listenToBrush(this.overview, (from, to) => this.turnTo(clamp({ from: this.dayAt(from), to: this.dayAt(to) }, this.extent)));
    stage.addEventListener('pointermove', (event) => this.point(event));
    this.more.addEventListener('click', () => ((this.many += SHOWN), this.fill()));
    new ResizeObserver(() => this.fit()).observe(stage);
    new MutationObserver(() => this.recolour()).observe(document.documentElement, { attributes: true });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.recolour());
    addEventListener('popstate', () => this.read());
    addEventListener('hashchange', () => this.read());
    this.read();
  }

  recolour() {
    for (const chart of this.charts ?? []) chart.recolour();
    this.filters.show(this.state);
    this.paint();
  }

  /** @param {number} share of the overview */
  dayAt(share) {
    return this.span.from + share * (this.span.to - this.span.from);
  }

  /** @returns {Window} */
  get window() {
    return this.state.window ?? this.home;
  }

  read() {
    const state = readState(location.hash);
    this.show({ ...state, window: state.window && clamp(state.window, this.extent) });
  }

  /** A change that going back undoes. @param {Partial<State>} change */
  go(change) {
    this.show({ ...this.state, ...change });
    this.settle();
  }

  /** @param {State} state */
  show(state) {
    this.state = state;
    this.many = SHOWN;
    this.chosen = -1;
    this.found = matching(this.index, state);
    this.span = lies(this.window, this.home) ? this.home : this.extent;
    this.filters.show(state);
    this.fit();
    this.fill();
    this.tell(-1);
  }

  /** Adjusts the height of the chart to its entries; called only while the window rests. */
  fit() {
    this.charts?.[0]?.suit(this.found, this.window);
    this.paint();
  }

  /** A change during a gesture: painted at once; address and list follow when the gesture rests. @param {Window} window */
  turnTo(window) {
    this.state = { ...this.state, window: same(window, this.home) ? null : window };
    this.many = SHOWN;
    this.paint();
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.come(), REST_MS);
  }

  /** The window rests: address, overview and list follow it. */
  come() {
    this.span = lies(this.window, this.home) ? this.home : this.extent;
    this.settle();
    this.paint();
    this.fill();
  }

  /** Writes the state to the address; going back undoes the change. */
  settle() {
    const address = writeState(this.state);
    if (address === (location.hash || '#')) return;
    history.pushState(null, '', address === '#' ? location.pathname + location.search : address);
  }

  /** @param {number} factor @param {number} share */
  zoom(factor, share) {
    const { from, to } = this.window;
    this.turnTo(zoom(this.window, factor, from + share * (to - from), this.extent));
  }

  /** @param {number} share */
  move(share) {
    this.turnTo(move(this.window, share * (this.window.to - this.window.from), this.extent));
  }

  whole() {
    this.turnTo(this.extent);
  }

  /** @param {number} x @param {number} y */
  pick(x, y) {
    this.chosen = this.charts?.[0]?.at(x, y) ?? -1;
    this.paint();
    if (this.chosen >= 0) this.fill().then(() => this.reveal());
  }

  reveal() {
    const item = this.list.querySelector(`[data-entry="${this.chosen}"]`);
    item?.classList.add('na-event--chosen');
    item?.scrollIntoView({ block: 'center' });
  }

  /** @param {PointerEvent} event */
  point(event) {
    const box = this.detail.getBoundingClientRect();
    const entry = this.charts?.[0]?.at(event.clientX - box.left, event.clientY - box.top) ?? -1;
    if (entry >= 0) this.tell(entry);
  }

  /** Describes the next or the previous entry in the window. @param {number} by */
  step(by) {
    const shown = within(this.index, this.found, this.window);
    const at = shown.indexOf(this.pointed);
    const next = shown[at < 0 && by < 0 ? shown.length - 1 : Math.min(shown.length - 1, Math.max(0, at + by))] ?? -1;
    this.tell(next);
  }

  /** Describes an entry below the chart. @param {number} entry or -1 */
  async tell(entry) {
    if (entry >= 0 && entry === this.pointed) return;
    this.pointed = entry;
    this.paint();
    if (entry < 0) return this.told.replaceChildren(label('指向一条，或用上下键逐条选读。', 'Point at an entry, or read one by one with the up and down keys.'));
    const words = await this.store.words(this.index, entry).catch(() => null);
    if (words && entry === this.pointed) this.told.replaceChildren(...briefly(this.index, entry, words, this.base));
  }

  /** Paints the charts, at most once a frame. */
  paint() {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.charts?.[0]?.draw(this.found, this.window, this.chosen < 0 ? this.pointed : this.chosen);
      this.charts?.[1]?.overview(this.found, this.span, this.window);
    });
  }

  /** Shows the list for the current window; late answers are dropped. */
  async fill() {
    const turn = ++this.turn;
    const plain = writeState(this.state) === '#' && this.chosen < 0;
    if (this.written) this.written.hidden = !plain;
    const touched = within(this.index, this.found, this.window);
    this.list.ariaBusy = 'true';
    this.say(touched.length);
    this.tellOutside();
    const numbers = plain ? [] : best(this.index, touched, this.many);
    if (this.chosen >= 0 && !numbers.includes(this.chosen)) numbers.unshift(this.chosen);
    try {
      const items = await Promise.all(numbers.map(async (number) => entryItem(this.index, number, await this.store.words(this.index, number), this.base)));
      if (turn !== this.turn) return;
      this.list.replaceChildren(...items);
      this.list.ariaBusy = null;
      this.more.hidden = plain || numbers.length >= touched.length;
      this.more.replaceChildren(label(`再显示 ${SHOWN} 条`, `${SHOWN} more`));
    } catch (error) {
      if (turn === this.turn) this.status.replaceChildren(failure(error, () => this.fill()));
    }
  }

  /** If the opening window leaves entries out, says how many and from when, with a button that shows them. */
  tellOutside() {
    const left = this.state.window ? 0 : this.found.length - within(this.index, this.found, this.window).length;
    this.outside.hidden = !left;
    if (!left) return;
    const [from, to] = [this.index.first[0] ?? 0, lastOf(this.index)].map((day) => Number(isoOf(day).slice(0, 4)));
    const all = button(label('全部时间', 'All of time'), () => this.whole());
    const said = label(`另有 ${left} 条在此前后，自 ${from} 年至 ${to} 年。`, `${left} more lie before or after, from ${from} to ${to}.`);
    this.outside.replaceChildren(said, ' ', all);
  }

  /** @param {number} many */
  say(many) {
    const { from: first, to: end } = this.state.window ?? spanOf(this.index, within(this.index, this.found, this.window)) ?? this.window;
    const [from, to] = [isoOf(first), isoOf(end - 1)];
    const said = many ? label(`${from} 至 ${to}：${many} 条`, `${from} to ${to}: ${many} ${many === 1 ? 'entry' : 'entries'}`) : label('此处没有条目。可缩小时间图或清除筛选。', 'No entries here. Zoom out or clear the filters.');
    this.status.replaceChildren(said);
    this.detail.setAttribute('aria-label', plainLabel(`${from} 至 ${to}，${many} 条`, `${from} to ${to}, ${many} entries`));
  }
}
