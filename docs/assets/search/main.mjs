// @ts-check
/** Starts search on a page: the header's form, and the search page. Loads the rest when the reader turns to the field. */

import { el } from '../common/elements.mjs';
import { trying } from '../common/failure.mjs';
import { shortcut } from '../common/keys.mjs';

/** @import { Store } from './store.mjs' */

/** Modules that the first answer needs; they are requested together, so that none waits for another. */
export const FIRST = ['core.mjs', 'face.mjs'];

/** A text escaped for a fragment; lone surrogates, which some input methods leave, are replaced. @param {string} text */
export const inFragment = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** @typedef {typeof import('./face.mjs') & {store: Store}} Opened */

/** @type {Promise<Opened> | undefined} */
let opened;

/** Loads the store of the index and the modules of a first answer, once; a failure is forgotten. @param {URL} base of the site */
function open(base) {
  opened ??= begin(base);
  opened.catch(() => (opened = undefined)); // so that it can be retried
  return opened;
}

/** @param {URL} base @returns {Promise<Opened>} */
async function begin(base) {
  const index = new URL('search/', base);
  const manifest = fetch(new URL('manifest.json', index), { cache: 'no-cache' }).catch(() => null);
  const [{ shared }, face] = await Promise.all([import('./core.mjs'), import('./face.mjs')]);
  return { ...face, store: shared(index.href, manifest) };
}

/** The site's address: as stated by the element, else the parent of the search page that a form leads to. @param {HTMLElement} element */
function baseOf(element) {
  if (element.dataset.base !== undefined) return new URL(element.dataset.base, location.href);
  return new URL('../', /** @type {HTMLFormElement} */ (element).action ?? location.href);
}

/** @param {HTMLElement} root */
function startPage(root) {
  const base = baseOf(root);
  root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault()); // until the page takes over
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
  form.addEventListener('pointerenter', () => open(base).catch(() => {}), { once: true }); // before the field is focused
  const turn = panelOf(form, input, base);
  for (const type of ['focus', 'input']) input.addEventListener(type, turn);
  if (document.activeElement === input) turn(); // focused before this script ran
}

/**
 * A function that opens the panel of a form, once. If the panel cannot be loaded, a message replaces it once the reader
 * has typed something.
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

/** `/` moves the focus to the search field. */
function onSlash(/** @type {KeyboardEvent} */ event) {
  if (shortcut(event) !== '/') return;
  const inputs = [...document.querySelectorAll('#na-search input[type=search], .na-search-form input')];
  const input = /** @type {HTMLElement | undefined} */ (inputs.find((item) => item.getClientRects().length));
  if (!input) return;
  event.preventDefault();
  input.focus();
}

/** Starts the navigation from hit to hit on an article that was found. */
async function startHits() {
  const saved = document.querySelector('.na-article') && sessionStorage.getItem('na-hits');
  if (saved) (await import('./hits.mjs')).start(JSON.parse(saved));
}

function start() {
  const root = document.getElementById('na-search');
  if (root) startPage(root);
  document.querySelectorAll('form.na-search-form').forEach((form) => startForm(/** @type {HTMLFormElement} */ (form)));
  document.addEventListener('keydown', onSlash);
  startHits().catch(() => {}); // not available without storage
}

if (typeof document !== 'undefined') {
  // The search page runs this module from its head, so that the index loads before the page has been parsed.
  if (document.querySelector('link[rel=modulepreload][href$="/core.mjs"]')) open(new URL('../../', import.meta.url)).catch(() => {});
  if (document.readyState === 'loading') document.addEventListener('readystatechange', start, { once: true });
  else start();
}
