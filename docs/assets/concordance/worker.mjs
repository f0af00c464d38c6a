// @ts-check
/** Runs a session in a worker, so that the page stays responsive. */
import { Store, overNetwork } from '../search/core.mjs';
import { Holdings, Session, Stopped } from './counting.mjs';

/** @import { State, Task } from './types.d.ts' */

/** A request: the name of a method of `Session` with its arguments, the number of a request to stop, or the site to open.
 * @typedef {{id: number, name: string, state: State, range?: object} | {stop: number} | {base: string}} Message */

/** @type {Session | undefined} */
let session;
/** Functions that stop the running tasks, by number. @type {Map<number, () => void>} */
const tasks = new Map();

/** Milliseconds between reports of progress. */
const PAUSE = 80;

/** @param {string} base of the site */
function open(base) {
  const store = new Store(overNetwork(new URL('search/', base).href));
  session = new Session(store, new Holdings(store, overNetwork(new URL('concordance/', base).href)));
  session.warm();
}

/** A task that can be stopped by its number. @param {number} id @returns {Task} */
function task(id) {
  let last = -Infinity; // the first is always reported
  const progress = (/** @type {number} */ done, /** @type {number} */ all) => {
    if (performance.now() - last < PAUSE && done < all) return;
    last = performance.now();
    postMessage({ id, progress: [done, all] });
  };
  /** @type {Task} */
  const made = { stopped: false, progress, halted: Promise.resolve() };
  made.halted = new Promise((resolve) => tasks.set(id, () => ((made.stopped = true), resolve())));
  return made;
}

/** @param {{id: number, name: string, state: State, range?: object}} question */
async function answer({ id, name, state, range }) {
  const own = task(id);
  try {
    postMessage({ id, answer: await asked(name, state, range, own) });
  } catch (error) {
    const { kind, message } = /** @type {{kind?: string, message: string}} */ (error);
    postMessage({ id, error: { kind: error instanceof Stopped ? 'stopped' : kind, message } });
  } finally {
    tasks.delete(id);
  }
}

/** @param {string} name @param {State} state @param {object | undefined} range @param {Task} own @returns {Promise<unknown>} */
async function asked(name, state, range, own) {
  const method = /** @type {Record<string, Function>} */ (/** @type {unknown} */ (session))[name];
  const run = () => (range ? method?.call(session, state, range, own) : method?.call(session, state, own));
  try {
    return await run();
  } catch (error) {
    // It was waiting for a value that another task, now stopped, had begun to load.
    if (error instanceof Stopped && !own.stopped) return run();
    throw error;
  }
}

addEventListener('message', ({ data }) => {
  const message = /** @type {Message} */ (data);
  if ('base' in message) open(message.base);
  else if ('stop' in message) tasks.get(message.stop)?.();
  else answer(message);
});
