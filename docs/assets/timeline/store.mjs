// @ts-check
/** Reads the timeline's data: the index once, the texts of entries in shards when they are shown. */

/** @import { Wire, Words } from './types.d.ts' */

export const FORMAT = 3;
export const KINDS = /** @type {const} */ (['publication', 'date', 'range', 'since']);
export const CERTAINTIES = /** @type {const} */ (['printed', 'certain', 'resolved', 'inferred', 'ambiguous']);

/** @typedef {ReturnType<typeof decode>} Index */

/** An error for data of another build of the site, for which `failure.mjs` asks the reader to reload. @param {'format' | 'stale'} kind @param {string} message */
function otherBuild(kind, message) {
  return Object.assign(new Error(message), { kind });
}

/** Converts the index to typed arrays. @param {Wire} wire */
export function decode(wire) {
  if (wire.format !== FORMAT) throw otherBuild('format', `the timeline's data have format ${wire.format}, this page reads ${FORMAT}`);
  const size = wire.first.length;
  const digits = (/** @type {string} */ text) => Uint8Array.from(text, Number);
  return { ...wire, size, first: Int32Array.from(wire.first), last: Int32Array.from(wire.first, (day, i) => day + (wire.days[i] ?? 0)), kind: digits(wire.kind), certainty: digits(wire.certainty), score: Int16Array.from(wire.score), article: Int32Array.from(wire.article) };
}

export class Store {
  /** @param {string} base address of the folder `data/` @param {(address: string, options: RequestInit) => Promise<Response>} [read] */
  constructor(base, read = (address, options) => fetch(address, options)) {
    this.base = base;
    this.read = read;
    /** @type {Map<string, Promise<Words[]>>} */
    this.shards = new Map();
  }

  /** @param {string} path @param {RequestCache} cache */
  async json(path, cache) {
    const answer = await this.read(new URL(path, this.base).href, { cache });
    if (answer.status === 404) throw otherBuild('stale', `${path} is gone`);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }

  /** @returns {Promise<Index>} */
  async index() {
    return decode(await this.json('index.json', 'no-cache'));
  }

  /** The texts of one entry. @param {Index} index @param {number} number of the entry @returns {Promise<Words>} */
  async words(index, number) {
    let first = 0;
    for (const [name, size] of index.shards) {
      if (number < first + size) return /** @type {Words} */ ((await this.shard(`${index.digest}/${name}.json`))[number - first]);
      first += size;
    }
    throw new Error(`there is no entry ${number}`);
  }

  /** @param {string} path */
  shard(path) {
    const known = this.shards.get(path);
    if (known) return known;
    const made = this.json(path, 'default');
    made.catch(() => this.shards.delete(path));
    this.shards.set(path, made);
    return made;
  }
}
