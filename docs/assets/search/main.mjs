// @ts-check
/** Starts search on a page: the header's form, and the search page. Loads the rest when a reader turns to it. */

/** All that an answer on the search page needs, asked for at once, so that none waits for another; the store's first. */
export const MODULES = [
  'store', 'wire', 'bits', 'match', 'packed', 'texts', 'page', 'engine', 'confirm', 'excerpt', 'fold', 'query', 'rank', 'typing', 'view',
].map((name) => `${name}.mjs`);

/** Loads the modules, and begins to read the index below `base` as soon as the store is there. @param {URL} base of the site */
async function open(base) {
  const store = import('./store.mjs').then(({ shared }) => shared(new URL('search/', base).href));
  await Promise.all(MODULES.map((name) => import(`./${name}`)));
  return store;
}

/** The site's address: as the element states it, or above the search page that a form leads to. @param {HTMLElement} element */
function baseOf(element) {
  if (element.dataset.base !== undefined) return new URL(element.dataset.base, location.href);
  return new URL('../', /** @type {HTMLFormElement} */ (element).action ?? location.href);
}

/** @param {HTMLElement} root */
async function startPage(root) {
  const base = baseOf(root);
  const store = await open(base);
  const { Page } = await import('./page.mjs');
  new Page(root, store, base).start();
}

/** @param {HTMLFormElement} form */
function startForm(form) {
  const base = baseOf(form);
  const input = form.querySelector('input');
  if (!input) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The query stays in the fragment, which no host logs.
    location.href = `${new URL('search/', base)}#q=${encodeURIComponent(input.value.trim())}`;
  });
  if (document.activeElement === input) openPanel(form, input, base); // who was quicker than this script
  else input.addEventListener('focus', () => openPanel(form, input, base), { once: true });
}

/** @param {HTMLFormElement} form @param {HTMLInputElement} input @param {URL} base */
async function openPanel(form, input, base) {
  const [store, { Panel }] = await Promise.all([open(base), import('./panel.mjs')]);
  new Panel(form, input, store, base).start();
}

/** `/` turns to search, as elsewhere on the web. */
function onSlash(/** @type {KeyboardEvent} */ event) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select, [contenteditable]')) return;
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
  if (document.querySelector('link[rel=modulepreload]')) open(new URL('../../', import.meta.url)).catch(() => {});
  if (document.readyState === 'loading') document.addEventListener('readystatechange', start, { once: true });
  else start();
}
