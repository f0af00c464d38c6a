// @ts-check
/** The lines of one query in one order: keyword in context (KWIC). */
import { sourceOf } from '../search/excerpt.mjs';
import { wordOf } from './folding.mjs';
import { LIMIT, shown } from './hits.mjs';
import { beside } from './near.mjs';
import { NEEDS_TEXT, NEEDS_WORDS, byDate, byFrequency, byKey, byName } from './order.mjs';
import { blockAt, cut } from './texts.mjs';
import { SHARD } from './wire.mjs';

/** @import { Store } from '../search/store.mjs' */
/** @import { Folding } from './folding.mjs' */
/** @import { Holdings } from './holdings.mjs' */
/** @import { Texts } from './texts.mjs' */
/** @import { Hits, Line, State, Task, Text, TextBlock } from './types.d.ts' */

/** Code points on either side of the keyword. */
const WIDTH = 40;
/** Code points on either side in a widened line. */
const WIDE = 400;
/** From this many articles for each shard of word boundaries, the boundaries are a small part of the bytes loaded. */
const DENSE = SHARD / 4;

/** @typedef {{text: Text, block: TextBlock, from: number, to: number}} Place */
/** @typedef {{store: Store, holdings: Holdings, texts: Texts, folding: Folding}} Means */

export class Concordance {
  /** @param {Hits} hits @param {Int32Array} order hits by line @param {Int32Array} bases where articles start @param {Means} means */
  constructor(hits, order, bases, means) {
    this.hits = hits;
    this.order = order;
    this.bases = bases;
    this.means = means;
  }

  /** @param {Hits} hits @param {State} state @param {Means} means @param {Task} task */
  static async of(hits, state, means, task) {
    const { store } = means;
    const [{ starts }, places, years] = await Promise.all([store.directory(), store.dates(), store.facet('year')]);
    const dated = new Set(years.flatMap(([, numbers]) => numbers));
    const dates = byDate(hits, places, (article) => dated.has(article), state.sort === 'newest');
    const chosen = shown(hits.count, state, dates);
    const made = new Concordance(hits, chosen, starts, means);
    if (state.sample) made.order = within(dates, chosen);
    await made.sort(state.sort, task);
    return made;
  }

  /** @param {State['sort']} sort @param {Task} task */
  async sort(sort, task) {
    if (sort === 'source') return this.sortBySource();
    if (!NEEDS_TEXT.has(sort)) return;
    if (NEEDS_WORDS.has(sort)) this.order = byFrequency(this.order, await this.keyed(task, this.word(sort), true));
    else this.order = byKey(this.order, await this.keyed(task, this.context(sort === 'left'), false));
  }

  async sortBySource() {
    const papers = await this.means.store.facet('publication');
    const names = new Map(papers.flatMap(([name, numbers]) => numbers.map((number) => [number, name])));
    this.order = byName(this.order, (line) => names.get(this.hits.articles[line] ?? -1) ?? null);
  }

  /** @param {boolean} left */
  context(left) {
    return (/** @type {Place} */ { block, from, to }) => {
      const around = left ? Array.from(cut(block, Math.max(0, from - WIDTH), from)).reverse() : cut(block, to, to + WIDTH);
      return this.means.folding.key(around);
    };
  }

  /** @param {State['sort']} sort l1 to r3 */
  word(sort) {
    const n = Number(sort.slice(1)) * (sort.startsWith('l') ? -1 : 1);
    const word = wordOf(this.means.folding);
    return (/** @type {Place} */ { text, block, from, to }) => {
      const bits = this.means.holdings.bits.get(text.number);
      return block.printed || !bits ? '' : beside(block, bits, from, to, n, word);
    };
  }

  /**
   * The sort key of each line, in the current order, computed as the texts arrive.
   * @param {Task} task @param {(place: Place) => string} key @param {boolean} words
   */
  async keyed(task, key, words) {
    const places = this.places();
    const keys = new Array(this.order.length).fill('');
    await this.means.texts.each(places.keys(), task, (text) => {
      for (const place of places.get(text.number) ?? []) keys[place] = key({ text, ...this.within(text, /** @type {number} */ (this.order[place])) });
    }, words);
    return keys;
  }

  /** Positions in the order, by article, articles ascending. */
  places() {
    /** @type {Map<number, number[]>} */
    const places = new Map();
    this.order.forEach((line, place) => {
      const article = /** @type {number} */ (this.hits.articles[line]);
      const known = places.get(article);
      if (known) known.push(place);
      else places.set(article, [place]);
    });
    return new Map([...places].sort((a, b) => a[0] - b[0]));
  }

  /** Loads the texts of all lines, and their word boundaries if these add few bytes. @param {Task} task */
  async load(task) {
    const articles = [...this.places().keys()];
    const shards = new Set(articles.map((article) => Math.floor(article / SHARD)));
    await this.means.texts.each(articles, task, () => {}, articles.length >= shards.size * DENSE);
    return articles.length;
  }

  /** @param {Text} text @param {number} line */
  within(text, line) {
    const at = /** @type {number} */ (this.hits.starts[line]) - /** @type {number} */ (this.bases[text.number]);
    const block = blockAt(text, at);
    const from = at - block.at;
    return { block, from, to: from + /** @type {number} */ (this.hits.lengths[line]) };
  }

  /** @param {number} from @param {number} to @returns {Promise<Line[]>} */
  rows(from, to) {
    return Promise.all(Array.from(this.order.subarray(from, to), (line, i) => this.row(line, from + i + 1)));
  }

  /** @param {number} line @param {number} n @returns {Promise<Line>} */
  async row(line, n) {
    const text = await this.means.texts.get(/** @type {number} */ (this.hits.articles[line]));
    const { block, from, to } = this.within(text, line);
    const { start, end } = sourceOf(block.runs, from, to);
    const { id, title, date, inferred, publication, url } = text;
    return { n, ...around(block, from, to, WIDTH), printed: block.printed, article: id, title, date, inferred, publication, address: `${url}#c${start}-${end}` };
  }

  /** @param {number} at of the line, from 0 */
  async wide(at) {
    const line = /** @type {number} */ (this.order[at]);
    const text = await this.means.texts.get(/** @type {number} */ (this.hits.articles[line]));
    const { block, from, to } = this.within(text, line);
    return around(block, from, to, WIDE);
  }

  /** @param {Task} task */
  async everything(task) {
    await this.load(task);
    const rows = await this.rows(0, LIMIT);
    return Promise.all(rows.map(async (row, i) => {
      const { beyond, sha256 } = await this.means.holdings.source(/** @type {number} */ (this.hits.articles[/** @type {number} */ (this.order[i])]));
      return { ...row, source: row.article.slice(0, row.article.length - beyond), sha256 };
    }));
  }
}

/** The chosen hits, in the order of all hits. @param {Int32Array} order @param {Int32Array} chosen */
function within(order, chosen) {
  const own = new Set(chosen);
  return order.filter((line) => own.has(line));
}

/** @param {TextBlock} block @param {number} from @param {number} to @param {number} width */
function around(block, from, to, width) {
  return { left: cut(block, Math.max(0, from - width), from), key: cut(block, from, to), right: cut(block, to, to + width) };
}
