// @ts-check
/** Starts search on a page: the header's form, and the search page. Loads the rest when a reader turns to it. */

import { el } from '../common/elements.mjs';
import { trying } from '../common/failure.mjs';
import { shortcut } from '../common/keys.mjs';

/** @import { Store } from './store.mjs' */

/** Modules that the first answer needs; they are requested together, so that none waits for another. */
export const FIRST = ['core.mjs', 'face.mjs'];

/** A text as a fragment holds it; half a character, which some input methods leave, is none. @param {string} text */
export const inFragment = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** @typedef {typeof import('./face.mjs') & {store: Store}} Opened */

/** @type {Promise<Opened> | undefined} */
let opened;

/** The store of the index, whose manifest comes while the modules do, and what shows its answers. @param {URL} base of the site */
function open(base) {
  opened ??= begin(base);
  opened.catch(() => (opened = undefined)); // so that it can be tried again
  return opened;
}

/** @param {URL} base @returns {Promise<Opened>} */
async function begin(base) {
  const index = new URL('search/', base);
  const manifest = fetch(new URL('manifest.json', index), { cache: 'no-cache' }).catch(() => null);
  const [{ shared }, face] = await Promise.all([import('./core.mjs'), import('./face.mjs')]);
  return { ...face, store: shared(index.href, manifest) };
}

/** The site's address: as the element states it, or above the search page that a form leads to. @param {HTMLElement} element */
function baseOf(element) {
  if (element.dataset.base !== undefined) return new URL(element.dataset.base, location.href);
  return new URL('../', /** @type {HTMLFormElement} */ (element).action ?? location.href);
}

/** @param {HTMLElement} root */
function startPage(root) {
  const base = baseOf(root);
  root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault()); // what is typed waits for the page
  const begin = async () => {
    const { Page, store } = await open(base);
    new Page(root, store, base).start();
  };
  trying(begin, (told) => root.append(told));
}

/** @param {HTMLFormElement} form */
function startForm(form) {
  const base = baseOf(form);
  const input = form.querySelector('input');
  if (!input) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The query stays in the fragment, which no host logs.
    location.href = `${new URL('search/', base)}#q=${inFragment(input.value.trim())}`;
  });
  form.addEventListener('pointerenter', () => open(base).catch(() => {}), { once: true }); // on the way to the field
  const turn = panelOf(form, input, base);
  for (const type of ['focus', 'input']) input.addEventListener(type, turn);
  if (document.activeElement === input) turn(); // who was quicker than this script
}

/**
 * Opens the panel of a form, once; where it cannot be loaded, whoever has typed something is told so in its place.
 * @param {HTMLFormElement} form @param {HTMLInputElement} input @param {URL} base
 */
function panelOf(form, input, base) {
  const place = el('div', { class: 'na-search-panel' });
  let there = false;
  const begin = async () => {
    const { Panel, store } = await open(base);
    place.remove();
    if (!there) new Panel(form, input, store, base).start();
    there = true;
  };
  const tell = (/** @type {HTMLElement} */ told) => {
    place.replaceChildren(told);
    if (input.value) form.append(place);
    else place.remove();
  };
  form.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && !form.contains(/** @type {Node} */ (relatedTarget)) && place.remove());
  form.addEventListener('keydown', ({ key }) => key === 'Escape' && place.remove());
  return () => there || trying(begin, tell);
}

/** `/` turns to search, as elsewhere on the web. */
function onSlash(/** @type {KeyboardEvent} */ event) {
  if (shortcut(event) !== '/') return;
  const inputs = [...document.querySelectorAll('#na-search input[type=search], .na-search-form input')];
  const input = /** @type {HTMLElement | undefined} */ (inputs.find((item) => item.getClientRects().length));
  if (!input) return;
  event.preventDefault();
  input.focus();
}

/** On an article that was found, the way from hit to hit. */
async function startHits() {
  const saved = document.querySelector('.na-article') && sessionStorage.getItem('na-hits');
  if (saved) (await import('./hits.mjs')).start(JSON.parse(saved));
}

function start() {
  const root = document.getElementById('na-search');
  if (root) startPage(root);
  document.querySelectorAll('form.na-search-form').forEach((form) => startForm(/** @type {HTMLFormElement} */ (form)));
  document.addEventListener('keydown', onSlash);
  startHits().catch(() => {}); // a reader who keeps no data reads on without
}

if (typeof document !== 'undefined') {
  // The search page runs this from its head: the index is on its way before the page is.
  if (document.querySelector('link[rel=modulepreload][href$="/core.mjs"]')) open(new URL('../../', import.meta.url)).catch(() => {});
  if (document.readyState === 'loading') document.addEventListener('readystatechange', start, { once: true });
  else start();
}
