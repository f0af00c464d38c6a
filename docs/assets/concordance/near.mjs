// @ts-check
/**
 * Words near the hits of a query. Every word of the texts is part of a hit (even if only partly), within the window of a
 * hit in the same block, or elsewhere. Each is counted once, however many hits are near. Punctuation is not a word and
 * takes no place in the window. Pure.
 */
import { CRITICAL, logDice, logLikelihood } from './measures.mjs';
import { begins, cut, segments } from './texts.mjs';

/** @import { Collocate, State, Text, TextBlock } from './types.d.ts' */

/** The least log-likelihood of a collocate that is shown: p < 0.0001. */
export const THRESHOLD = CRITICAL[0.0001];

export class Near {
  /** @param {(segment: string) => string} word a segment's word, empty for none @param {number} span @param {State['side']} side */
  constructor(word, span, side) {
    this.word = word;
    this.reach = { left: side === 'right' ? 0 : span, right: side === 'left' ? 0 : span };
    /** @type {Map<string, [number, number]>} to the left and to the right */
    this.words = new Map();
    /** Words that are part of a hit. @type {Map<string, number>} */
    this.hit = new Map();
    this.total = 0;
    this.inHits = 0;
    this.hits = 0;
  }

  /**
   * @param {Text} text @param {Uint8Array} bits
   * @param {{at: number, length: number}[]} hits by position in the article
   */
  add(text, bits, hits) {
    for (const block of text.blocks) {
      if (block.printed) continue;
      const own = hits.filter(({ at }) => at >= block.at && at < block.at + block.length);
      if (own.length) this.block(block, bits, own.map(({ at, length }) => [at - block.at, at - block.at + length]));
    }
  }

  /** @param {TextBlock} block @param {Uint8Array} bits @param {number[][]} hits */
  block(block, bits, hits) {
    this.hits += hits.length;
    const starts = segments(block, bits);
    const points = block.astral ? Array.from(block.text) : block.text;
    const segment = (/** @type {number} */ i) => (typeof points === 'string' ? points.slice(starts[i], starts[i + 1]) : points.slice(starts[i], starts[i + 1]).join(''));
    const words = Array.from({ length: starts.length - 1 }, (_, i) => this.word(segment(i)));
    const covered = hits.map(([from = 0, to = 0]) => cover(starts, from, to));
    const isHit = new Uint8Array(words.length);
    for (const [first, end] of covered) isHit.fill(1, first, end);
    const distance = this.distances(words, covered);
    words.forEach((word, i) => word && this.count(word, isHit[i] === 1, distance[i] ?? 0));
  }

  /** The distance of each word to the nearest hit in words, negative to its left; 0 if none is near. @param {string[]} words @param {[number, number][]} covered */
  distances(words, covered) {
    const found = new Int16Array(words.length);
    const walk = (/** @type {number} */ at, /** @type {number} */ step, /** @type {number} */ reach) => {
      for (let away = 1; away <= reach && at >= 0 && at < words.length; at += step) {
        if (!words[at]) continue;
        const known = Math.abs(/** @type {number} */ (found[at]));
        if (!known || away < known) found[at] = away * step;
        away += 1;
      }
    };
    for (const [first] of covered) walk(first - 1, -1, this.reach.left);
    for (const [, end] of covered) walk(end, 1, this.reach.right);
    return found;
  }

  /** @param {string} word @param {boolean} isHit @param {number} distance */
  count(word, isHit, distance) {
    if (isHit) {
      this.hit.set(word, (this.hit.get(word) ?? 0) + 1);
      this.inHits += 1;
    } else if (distance) {
      const sides = this.words.get(word) ?? [0, 0];
      sides[distance < 0 ? 0 : 1] += 1;
      this.words.set(word, sides);
      this.total += 1;
    }
  }

  /**
   * Words that occur near the hits more often than expected by chance.
   * @param {(word: string) => number} frequency in the texts @param {number} all words of the texts @param {number} least
   * @returns {Collocate[]}
   */
  collocates(frequency, all, least) {
    const rest = all - this.inHits;
    const rows = [...this.words].map(([word, [left, right]]) => {
      const total = frequency(word) - (this.hit.get(word) ?? 0);
      const near = left + right;
      return { word, near, left, right, frequency: total, expected: (this.total * total) / rest, ll: logLikelihood(near, this.total, total, rest), dice: logDice(near, this.hits, total) };
    });
    return rows.filter(({ near, expected, ll }) => near >= least && near > expected && ll >= THRESHOLD);
  }
}

/** The segments that a passage covers wholly or in part. @param {number[]} starts @param {number} from @param {number} to @returns {[number, number]} */
function cover(starts, from, to) {
  let first = 0;
  while (first + 2 < starts.length && /** @type {number} */ (starts[first + 1]) <= from) first += 1;
  let end = first + 1;
  while (end + 1 < starts.length && /** @type {number} */ (starts[end]) < to) end += 1;
  return [first, end];
}

/** @type {Record<State['rank'], (a: Collocate, b: Collocate) => number>} */
const RANKS = { ll: (a, b) => b.ll - a.ll, dice: (a, b) => b.dice - a.dice, count: (a, b) => b.near - a.near };

/** @param {Collocate[]} rows @param {State['rank']} rank */
export function ranked(rows, rank) {
  return rows.sort((a, b) => RANKS[rank](a, b) || b.near - a.near || (a.word < b.word ? -1 : 1));
}

/** The n-th word beside a passage, empty if the block ends before it. Reads no further than that word.
 * @param {TextBlock} block @param {Uint8Array} bits @param {number} from @param {number} to @param {number} n negative to the left
 * @param {(segment: string) => string} word */
export function beside(block, bits, from, to, n, word) {
  const step = Math.sign(n);
  const edge = (/** @type {number} */ at) => {
    while (!begins(block, bits, at)) at += step;
    return at;
  };
  let left = Math.abs(n);
  for (let at = edge(step < 0 ? from : to); step < 0 ? at > 0 : at < block.length; ) {
    const next = edge(at + step);
    const found = word(cut(block, Math.min(at, next), Math.max(at, next)));
    if (found && --left === 0) return found;
    at = next;
  }
  return '';
}
