// @ts-check
/** Answers questions to a session over a built folder: one JSON array a line, `[name, state, range]`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Store } from '../../docs/assets/search/store.mjs';
import { Holdings } from '../../docs/assets/concordance/holdings.mjs';
import { Session } from '../../docs/assets/concordance/session.mjs';
import { DEFAULTS } from '../../docs/assets/concordance/state.mjs';

const [site = '.'] = process.argv.slice(2);
const reader = (folder) => (name) => readFile(path.join(site, folder, name));
const store = new Store(reader('search'));
const session = new Session(store, new Holdings(store, reader('concordance')));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const [name, state, range] = JSON.parse(line);
  const full = { ...DEFAULTS, ...state };
  const task = { stopped: false, halted: new Promise(() => {}), progress: () => {} };
  const began = performance.now();
  const answer = range === undefined ? await session[name](full, task) : await session[name](full, range, task);
  process.stdout.write(`${JSON.stringify({ answer, ms: Math.round(performance.now() - began) })}\n`);
}
