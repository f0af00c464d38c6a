// @ts-check
/** Loaded articles in compact form, and their words. */
import { bisect } from '../search/match.mjs';

/** @import { Article } from '../search/types.d.ts' */
/** @import { Store } from '../search/store.mjs' */
/** @import { Holdings } from './holdings.mjs' */
/** @import { Task, Text, TextBlock } from './types.d.ts' */

/** Shards loaded in parallel. */
const AT_ONCE = 8;
/** Code points kept; the oldest articles are dropped first. */
const ROOM = 24_000_000;

export class Texts {
  /** @param {Store} store @param {Holdings} holdings */
  constructor(store, holdings) {
    this.store = store;
    this.holdings = holdings;
    /** @type {Map<number, Text>} */
    this.known = new Map();
    this.held = 0;
  }

  /** The number of the shard that holds an article. @param {number[]} texts @param {number} article */
  static shard(texts, article) {
    return bisect(texts, (first) => first > article) - 1;
  }

  /** @param {number} article @returns {Promise<Text>} */
  async get(article) {
    const known = this.known.get(article);
    if (known) return known;
    const { texts } = await this.store.directory();
    const read = await this.store.texts(Texts.shard(texts, article));
    return this.keep(read(article));
  }

  /**
   * Loads articles and passes each to `visit` when it arrives, in no particular order.
   * @param {Iterable<number>} articles ascending @param {Task} task @param {(text: Text) => void} visit
   * @param {boolean} [words] whether their word boundaries are needed
   */
  async each(articles, task, visit, words = false) {
    const { texts } = await this.store.directory();
    const [ready, missing] = this.sifted(articles, words);
    for (const text of ready) visit(text);
    const queue = [...grouped(missing, (one) => Texts.shard(texts, one))];
    const all = ready.length + missing.length;
    let done = ready.length;
    if (missing.length) task.progress(done, all);
    const work = async () => {
      for (let next = queue.shift(); next && !task.stopped; next = queue.shift()) {
        const [shard, own] = next;
        await Promise.race([this.shelf(shard, own, words), task.halted]);
        if (task.stopped) return;
        for (const article of own) visit(/** @type {Text} */ (this.known.get(article) ?? (await this.get(article))));
        this.trim();
        task.progress((done += own.length), all);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (task.stopped) throw new Stopped();
  }

  /** The articles already loaded, and the numbers of the others. @param {Iterable<number>} articles @param {boolean} words @returns {[Text[], number[]]} */
  sifted(articles, words) {
    /** @type {Text[]} */
    const ready = [];
    /** @type {number[]} */
    const missing = [];
    for (const article of articles) {
      const text = this.known.get(article);
      if (text && (!words || this.holdings.bits.has(article))) ready.push(text);
      else missing.push(article);
    }
    return [ready, missing];
  }

  /** @param {number} shard @param {number[]} articles @param {boolean} words */
  async shelf(shard, articles, words) {
    if (words) await Promise.all(articles.map((article) => this.holdings.bounds(article)));
    if (articles.every((article) => this.known.has(article))) return;
    const read = await this.store.texts(shard);
    for (const article of articles) if (!this.known.has(article)) this.keep(read(article));
  }

  /** @param {Article} article */
  keep(article) {
    const text = compact(article);
    this.known.set(text.number, text);
    this.held += size(text);
    return text;
  }

  /** Drops the oldest articles beyond the limit. */
  trim() {
    for (const [number, text] of this.known) {
      if (this.held <= ROOM) return;
      this.known.delete(number);
      this.held -= size(text);
    }
  }
}

/** The reader stopped a task. */
export class Stopped extends Error {}

/** @template T @param {Iterable<T>} items @param {(item: T) => number} key */
function grouped(items, key) {
  /** @type {Map<number, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** @param {Text} text */
const size = (text) => text.blocks.reduce((sum, block) => sum + block.length, 0);

/** @param {Article} article @returns {Text} */
function compact({ number, id, url, title, date, inferred, publication, blocks }) {
  const made = blocks.map(({ kind, printed, at, length, points, runs }) => {
    const text = points.join('');
    return { kind, printed, at, length, text, astral: text.length !== length, runs, bit: -1 };
  });
  let bit = 0;
  const read = made.filter((block) => !block.printed).sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  for (const block of read) bit = (block.bit = bit) + block.length;
  return { number, id, url, title, date, inferred, publication, blocks: made };
}

/** Code points `[from, to)` of a block. @param {TextBlock} block @param {number} from @param {number} to */
export function cut(block, from, to) {
  return block.astral ? Array.from(block.text).slice(from, to).join('') : block.text.slice(from, to);
}

/** Whether a segment of a block begins at a position, or the block ends there.
 * @param {TextBlock} block @param {Uint8Array} bits of the article @param {number} at */
export function begins(block, bits, at) {
  if (at <= 0 || at >= block.length) return true;
  const bit = block.bit + at;
  return ((/** @type {number} */ (bits[bit >>> 3]) >>> (7 - (bit & 7))) & 1) === 1;
}

/**
 * The start of each segment of a block, and the block's end.
 * @param {TextBlock} block @param {Uint8Array} bits of the article
 */
export function segments(block, bits) {
  const starts = [];
  for (let i = 0; i < block.length; i++) if (begins(block, bits, i)) starts.push(i);
  starts.push(block.length);
  return starts;
}

/** The block of a text at a position in the article. @param {Text} text @param {number} at */
export function blockAt({ blocks }, at) {
  return /** @type {TextBlock} */ (blocks[bisect(blocks, (block) => block.at > at) - 1]);
}
