// @ts-check
/** Lines from the worker, requested in blocks and cached. */

/** @import { Client } from './client.mjs' */
/** @import { Line, State } from './types.d.ts' */

export const BLOCK = 30;
/** Blocks kept; the oldest are dropped first. */
const KEPT = 80;

export class Lines {
  /** @param {Client} client @param {State} state */
  constructor(client, state) {
    this.client = client;
    this.state = state;
    /** @type {Map<number, Line[]>} */
    this.blocks = new Map();
    /** @type {Map<number, Promise<void>>} */
    this.coming = new Map();
  }

  /** @param {number} at @returns {Line | undefined} */
  get(at) {
    return this.blocks.get(Math.floor(at / BLOCK))?.[at % BLOCK];
  }

  /** Loads lines `[from, to)`; returns whether any was missing. @param {number} from @param {number} to */
  async want(from, to) {
    const wanted = [];
    for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) if (!this.blocks.has(block)) wanted.push(this.ask(block));
    await Promise.all(wanted);
    return wanted.length > 0;
  }

  /** @param {number} block */
  ask(block) {
    const known = this.coming.get(block);
    if (known) return known;
    const range = { from: block * BLOCK, to: (block + 1) * BLOCK };
    const coming = this.client.ask('rows', this.state, range).then((lines) => this.keep(block, lines)).finally(() => this.coming.delete(block));
    this.coming.set(block, coming);
    return coming;
  }

  /** @param {number} block @param {Line[]} lines */
  keep(block, lines) {
    this.blocks.set(block, lines);
    for (const old of [...this.blocks.keys()].slice(0, -KEPT)) this.blocks.delete(old);
  }
}
