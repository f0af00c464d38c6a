// @ts-check
/** Navigation from hit to hit on an article that was found: by keys, and by a bar that shows the current hit. */
import { button, el, label, plainLabel } from '../common/elements.mjs';
import { shortcut } from '../common/keys.mjs';

/** @typedef {{path: string, query: string, anchors: string[]}} Kept */

/** @param {string} path of the article @param {string} query @param {string[]} anchors */
export function keepHits(path, query, anchors) {
  try {
    sessionStorage.setItem('na-hits', JSON.stringify({ path, query, anchors: [...new Set(anchors)] }));
  } catch {
    // Without storage there is no navigation from hit to hit; the links still lead to each hit.
  }
}

/** @param {Kept} kept */
export function start({ path, query, anchors }) {
  if (path !== location.pathname || !anchors.length) return;
  const at = () => anchors.indexOf(location.hash.slice(1));
  const move = (/** @type {number} */ step) => {
    const next = at() < 0 && step < 0 ? anchors.length - 1 : (at() + step + anchors.length) % anchors.length;
    location.replace(`#${anchors[next]}`);
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    const step = { n: 1, p: -1 }[shortcut(event)];
    if (step) move(step);
  };
  const close = () => {
    document.removeEventListener('keydown', onKey);
    sessionStorage.removeItem('na-hits');
    bar.remove();
  };
  const place = el('span', { class: 'na-hits__place', role: 'status' });
  const show = () => place.replaceChildren(label(`第 ${at() + 1 || '–'} 处，共 ${anchors.length} 处`, `Hit ${at() + 1 || '–'} of ${anchors.length}`));
  const bar = barOf(query, place, move, close);
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', show);
  show();
  document.body.append(bar);
}

/** @param {string} query @param {HTMLElement} place @param {(step: number) => void} move @param {() => void} close */
function barOf(query, place, move, close) {
  const sought = el('span', { class: 'na-hits__query', lang: 'zh-Hans' }, query);
  const steps = [
    button('‹', () => move(-1), named('上一处（p）', 'Previous hit (p)')),
    button('›', () => move(1), named('下一处（n）', 'Next hit (n)')),
    button('×', close, named('收起', 'Close')),
  ];
  return el('nav', { class: 'na-hits', 'aria-label': plainLabel('检索命中', 'Search hits') }, sought, place, ...steps);
}

/** The name of a button whose text is a sign. @param {string} zh @param {string} en */
function named(zh, en) {
  return { 'aria-label': plainLabel(zh, en), title: plainLabel(zh, en) };
}
