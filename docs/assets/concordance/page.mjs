// @ts-check
/** The page: asks the worker for what the fragment says, and shows it. */
import { button, el, label } from '../common/elements.mjs';
import { number, several } from './dom.mjs';
import { collocates } from './collocates-view.mjs';
import { compare } from './compare-view.mjs';
import { Controls } from './controls.mjs';
import { lines } from './lines-view.mjs';
import { changed, read, written } from './state.mjs';
import { spread } from './spread-view.mjs';
import { words } from './words-view.mjs';

/** @import { Client, Failure, Progress } from './client.mjs' */
/** @import { State, View } from './types.d.ts' */

/** What a view gets: the page, the state, the element to draw in, and a function that says whether the state is still current.
 * @typedef {{page: Page, state: State, box: HTMLElement, current: () => boolean}} Scene */

/** @type {Record<View, (scene: Scene) => Promise<void>>} */
const VIEWS = { lines, spread, collocates, words, compare };

export class Page {
  /** @param {HTMLElement} root @param {Client} client @param {URL} base of the site */
  constructor(root, client, base) {
    this.root = root;
    this.client = client;
    this.base = base;
    this.turn = 0;
    this.shown = '';
    this.version = '';
    /** The overview of the current state; tables wait for it, because they state the version. @type {Promise<unknown>} */
    this.told = Promise.resolve();
    this.status = el('p', { class: 'na-conc-status', role: 'status' });
    this.work = el('div', { class: 'na-conc-work' });
    /** @type {HTMLElement} */
    this.box = el('div', { class: 'na-conc-box' });
    this.controls = new Controls(this);
  }

  get state() {
    return read(location.hash);
  }

  start() {
    const about = el('a', { href: new URL('about/concordance/', this.base).href }, label('各项如何计算', 'How everything is counted'));
    this.root.replaceChildren(this.controls.node, this.status, this.work, this.box, el('p', { class: 'na-fine na-conc-about' }, about));
    window.addEventListener('popstate', () => this.show());
    window.addEventListener('hashchange', () => this.show());
    this.show();
    if (!this.state.q && this.state.view !== 'words') this.controls.focus();
  }

  /** The address of a changed state. @param {Partial<State>} change */
  address(change) {
    return written(changed(this.state, change));
  }

  /** @param {Partial<State>} change @param {boolean} [push] whether going back undoes it */
  go(change, push = true) {
    const address = this.address(change);
    if (push && address !== location.hash) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.show();
  }

  /** Shows what the fragment asks for, and stops all earlier requests. */
  async show() {
    const state = this.state;
    if (written(state) === this.shown) return;
    this.shown = written(state);
    const turn = ++this.turn;
    const current = () => turn === this.turn;
    this.client.stop();
    this.controls.show(state);
    this.work.replaceChildren();
    this.root.setAttribute('aria-busy', 'true');
    try {
      // The first request loads what the others need too, so it reports progress.
      this.told = this.client.ask('overview', state, undefined, this.progress()).then((overview) => current() && this.tell(overview, state));
      const box = el('div', { class: 'na-conc-box' });
      await Promise.all([VIEWS[state.view]({ page: this, state, box, current }), this.told]);
      if (current()) this.draw(box);
    } catch (error) {
      if (current()) this.fail(/** @type {Failure} */ (error));
    } finally {
      if (current()) this.root.removeAttribute('aria-busy');
    }
  }

  /** Replaces the old box by a new one, and keeps the focus. @param {HTMLElement} box */
  draw(box) {
    if (this.box === box) return;
    const old = /** @type {HTMLInputElement | null} */ (this.box.contains(document.activeElement) ? document.activeElement : null);
    this.box.replaceWith(box);
    this.box = box;
    if (old?.id) refocus(old, box);
  }

  /** @param {{version: string, part: {articles: number, characters: number, whole: boolean}, hits: number, found: number, rate: number}} overview @param {State} state */
  tell({ version, part, hits, found, rate }, state) {
    this.version = version;
    const [articles, characters] = [number(part.articles), number(part.characters)];
    const size = label(`${part.whole ? '全库' : '子库'} ${articles} 篇 ${characters} 字`, `${part.whole ? 'the whole archive' : 'subcorpus'}: ${several(part.articles, 'article')}, ${several(part.characters, 'character')}`);
    if (!state.q.trim() || (state.view === 'compare' && state.q2.trim())) return this.status.replaceChildren(size);
    const said = label(`${number(hits)} 处，见于 ${number(found)} 篇；每百万字 ${number(rate, 1)}。`, `${several(hits, 'hit')} in ${several(found, 'article')}, ${number(rate, 1)} per million characters;`);
    this.status.replaceChildren(said, ' ', size);
  }

  /** A progress bar for this turn, with a button to stop. @returns {Progress} */
  progress() {
    const turn = this.turn;
    const bar = el('progress', { max: 1, 'aria-label': '载入 Loading' });
    const count = el('span');
    const stop = button(label('停止', 'Stop'), () => this.client.stop(), { class: 'na-button na-conc-stop' });
    return (done, all) => {
      if (turn !== this.turn) return;
      if (!bar.isConnected) this.work.replaceChildren(bar, ' ', count, ' ', stop);
      bar.max = all;
      bar.value = done;
      count.replaceChildren(label(`已载入 ${number(done)} / ${number(all)} 篇`, `${number(done)} of ${number(all)} articles loaded`));
    };
  }

  /**
   * Asks the worker, with a progress bar.
   * @param {string} name @param {State} state @param {object} [range] @returns {Promise<any>}
   */
  async asking(name, state, range) {
    const turn = this.turn;
    try {
      const [answer] = await Promise.all([this.client.ask(name, state, range, this.progress()), this.told]);
      return answer;
    } finally {
      if (turn === this.turn) this.work.replaceChildren();
    }
  }

  /** Runs the action of a button; a stop or a failure is reported and leaves the view as it is. @param {() => Promise<void>} act */
  async trying(act) {
    try {
      await act();
    } catch (error) {
      const [zh, en] = this.reason(/** @type {Failure} */ (error).kind);
      this.work.replaceChildren(el('p', { role: 'alert' }, label(zh, en)));
    }
  }

  /** @param {Failure} error */
  fail(error) {
    const [zh, en, act, can] = this.reason(error.kind);
    this.draw(el('div', { class: 'na-conc-box' }, el('p', { class: 'na-conc-failure', role: 'alert' }, label(zh, en), ' ', button(can, act))));
    if (!error.kind) throw error;
  }

  /** @param {string | undefined} kind @returns {[string, string, () => void, Node]} */
  reason(kind) {
    const again = () => ((this.shown = ''), void this.show());
    if (kind === 'stopped') return ['已停止。', 'Stopped.', again, label('继续', 'Go on')];
    if (kind === 'offline') return ['数据无法读取，可能已离线。', 'The data cannot be read; you may be offline.', again, label('重试', 'Try again')];
    if (kind) return ['本站已更新，请重新载入本页。', 'The site has been updated; please reload this page.', () => location.reload(), label('重新载入', 'Reload')];
    return ['本页出错。', 'Something went wrong on this page.', again, label('重试', 'Try again')];
  }
}

/** @param {HTMLInputElement} old @param {HTMLElement} box */
function refocus(old, box) {
  const same = /** @type {HTMLInputElement | null} */ (box.querySelector(`#${CSS.escape(old.id)}`));
  same?.focus();
  if (!same || same.type !== 'search') return;
  same.value = old.value;
  same.setSelectionRange(old.selectionStart, old.selectionEnd);
}
