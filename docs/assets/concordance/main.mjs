// @ts-check
/** Starts the concordance on its page. */
import { trying } from '../common/failure.mjs';
import { Client } from './client.mjs';

const root = document.getElementById('na-concordance');
if (root) {
  const base = new URL(root.dataset['base'] ?? '../', location.href);
  const client = new Client(base); // the worker loads while the page does
  const begin = async () => {
    const { Page } = await import('./desk.mjs');
    new Page(root, client, base).start();
  };
  trying(begin, (told) => root.append(told));
}
