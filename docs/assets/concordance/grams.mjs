// @ts-check
/**
 * N-grams of words or characters, counted level by level: an n-gram can be frequent only if both its (n - 1)-grams are
 * (Apriori; Agrawal and Srikant 1994), so that few are ever kept. Pure.
 */
import { BREAK } from './stream.mjs';

/** @import { Stream } from './stream.mjs' */
/** @import { Gram } from './types.d.ts' */

/** Assigns numbers from 1 to pairs of numbers, in order of first appearance. */
class Pairs {
  constructor() {
    this.count = 0;
    this.table = new Table(1 << 12);
  }

  /** @param {number} a @param {number} b */
  of(a, b) {
    const known = this.table.get(a, b);
    if (known) return known;
    if (++this.count * 2 > this.table.size) this.table = this.table.doubled();
    this.table.put(a, b, this.count);
    return this.count;
  }
}

/** A hash table from pairs to numbers with open addressing, a tenth of the size of a Map. */
class Table {
  /** @param {number} size a power of two */
  constructor(size) {
    this.size = size;
    this.first = new Int32Array(size);
    this.second = new Int32Array(size);
    this.number = new Int32Array(size);
  }

  /** @param {number} a @param {number} b */
  place(a, b) {
    const { first, second, number } = this;
    const mask = this.size - 1;
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
    let at = (hash ^ (hash >>> 15)) & mask;
    while (number[at] && (first[at] !== a || second[at] !== b)) at = (at + 1) & mask;
    return at;
  }

  /** @param {number} a @param {number} b */
  get(a, b) {
    return this.number[this.place(a, b)];
  }

  /** @param {number} a @param {number} b @param {number} value */
  put(a, b, value) {
    const at = this.place(a, b);
    this.first[at] = a;
    this.second[at] = b;
    this.number[at] = value;
  }

  doubled() {
    const larger = new Table(this.size * 2);
    this.number.forEach((value, i) => value && larger.put(/** @type {number} */ (this.first[i]), /** @type {number} */ (this.second[i]), value));
    return larger;
  }
}

/**
 * N-grams that occur at least `least` times, most frequent first.
 * @param {Stream} stream @param {number} n @param {number} least @returns {Gram[]}
 */
export function grams(stream, n, least) {
  let ids = stream.units.slice(0, stream.length);
  let counts = frequencies(ids, stream.names.length);
  for (let length = 2; length <= n; length++) {
    const pairs = new Pairs();
    const next = new Int32Array(ids.length);
    for (let i = 0; i + 1 < ids.length; i++) {
      const [a = BREAK, b = BREAK] = [ids[i], ids[i + 1]];
      const often = a !== BREAK && b !== BREAK && /** @type {number} */ (counts[a]) >= least && /** @type {number} */ (counts[b]) >= least;
      if (often) next[i] = pairs.of(a, b);
    }
    ids = next;
    counts = frequencies(ids, pairs.count + 1);
  }
  return rows(stream, ids, counts, n, least);
}

/** The number of n-grams in a stream, none of them across a break. @param {Stream} stream @param {number} n */
export function windows({ units, length }, n) {
  let count = 0;
  let run = 0;
  for (let i = 0; i < length; i++) {
    run = units[i] === BREAK ? 0 : run + 1;
    count += Number(run >= n);
  }
  return count;
}

/** @param {Int32Array} ids @param {number} size */
function frequencies(ids, size) {
  const counts = new Int32Array(size);
  for (const id of ids) counts[id] = /** @type {number} */ (counts[id]) + 1;
  return counts;
}

/** @param {Stream} stream @param {Int32Array} ids @param {Int32Array} counts @param {number} n @param {number} least @returns {Gram[]} */
function rows({ units, names, unit, ends }, ids, counts, n, least) {
  const articles = new Int32Array(counts.length);
  const last = new Int32Array(counts.length).fill(-1);
  const places = new Int32Array(counts.length);
  ends.forEach((end, article) => {
    for (let i = ends[article - 1] ?? 0; i < end; i++) {
      const id = /** @type {number} */ (ids[i]);
      if (last[id] === article) continue;
      last[id] = article;
      places[id] = i;
      articles[id] = /** @type {number} */ (articles[id]) + 1;
    }
  });
  const glue = unit === 'word' ? ' ' : '';
  const found = [];
  for (let id = 1; id < counts.length; id++) {
    const frequency = /** @type {number} */ (counts[id]);
    if (frequency < least || !frequency) continue;
    const place = /** @type {number} */ (places[id]);
    const text = Array.from(units.subarray(place, place + n), (one) => names[one]).join(glue);
    found.push({ text, frequency, articles: /** @type {number} */ (articles[id]) });
  }
  return found.sort(byFrequency);
}

/** @param {Gram} a @param {Gram} b */
function byFrequency(a, b) {
  return b.frequency - a.frequency || (a.text < b.text ? -1 : 1);
}
