// @ts-check
/** The page's side of the worker: requests are promises that can be stopped. */

/** @import { State } from './types.d.ts' */

/** @typedef {(done: number, all: number) => void} Progress */
/** @typedef {{resolve: (answer: any) => void, reject: (error: Failure) => void, progress: Progress}} Waiting */

/** Why there is no answer: `offline`, `stale`, `format`, `stopped`; without a kind, a bug. */
export class Failure extends Error {
  /** @param {{kind?: string, message: string}} told */
  constructor({ kind, message }) {
    super(message);
    this.kind = kind;
  }
}

export class Client {
  /** @param {URL} base of the site */
  constructor(base) {
    this.base = base;
    this.last = 0;
    /** @type {Map<number, Waiting>} */
    this.waiting = new Map();
    /** Undefined after a failure, until the next request. @type {Worker | undefined} */
    this.worker = this.begin();
  }

  /** Starts a worker, which begins to load what every answer needs. */
  begin() {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }) => this.receive(data));
    worker.addEventListener('error', () => worker === this.worker && this.fail());
    worker.postMessage({ base: this.base.href });
    return worker;
  }

  /**
   * @param {string} name of a method of `Session` @param {State} state
   * @param {object} [range] @param {Progress} [progress] @returns {Promise<any>}
   */
  ask(name, state, range, progress = () => {}) {
    const id = ++this.last;
    this.worker ??= this.begin();
    this.worker.postMessage({ id, name, state, range });
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject, progress }));
  }

  /** @param {{id: number, progress?: [number, number], answer?: unknown, error?: {kind?: string, message: string}}} data */
  receive({ id, progress, answer, error }) {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    if (progress) return waiting.progress(...progress);
    this.waiting.delete(id);
    if (error) waiting.reject(new Failure(error));
    else waiting.resolve(answer);
  }

  /** Stops all requests. */
  stop() {
    for (const id of this.waiting.keys()) this.worker?.postMessage({ stop: id });
  }

  /** The worker could not be loaded or crashed: all requests fail, and the next one starts another worker. */
  fail() {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(new Failure({ kind: 'offline', message: 'the worker failed' }));
    this.waiting.clear();
  }
}
