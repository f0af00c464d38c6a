// @ts-check
/** Starts the concordance on its page. */
import { Client } from './client.mjs';
import { Page } from './page.mjs';

const root = document.getElementById('na-concordance');
if (root) {
  const base = new URL(root.dataset['base'] ?? '../', location.href);
  new Page(root, new Client(base), base).start();
}
