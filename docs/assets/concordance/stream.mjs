// @ts-check
/** The words or characters of texts as one array of numbers, in which n-grams can be counted. Pure. */
import { isWord } from './folding.mjs';
import { segments } from './texts.mjs';

/** @import { Folding } from './folding.mjs' */
/** @import { State, Text, TextBlock } from './types.d.ts' */

/** Separates units that are not adjacent: at punctuation and at the end of a block. */
export const BREAK = 0;

const BLANK = /^\s+$/u;

export class Stream {
  /** @param {Folding} folding @param {State['unit']} unit */
  constructor(folding, unit) {
    this.folding = folding;
    this.unit = unit;
    /** @type {string[]} */
    this.names = [''];
    /** Numbers by segment, unfolded. @type {Map<string, number>} */
    this.numbers = new Map();
    /** @type {Map<string, number>} */
    this.folded = new Map();
    this.units = new Int32Array(1 << 16);
    this.length = 0;
    /** The end of each article. @type {number[]} */
    this.ends = [];
  }

  /** @param {Text} text @param {Uint8Array | undefined} bits */
  add(text, bits) {
    for (const block of text.blocks) {
      if (block.printed) continue;
      for (const piece of this.pieces(block, bits)) this.push(piece);
      this.append(BREAK);
    }
    this.ends.push(this.length);
  }

  /** @param {TextBlock} block @param {Uint8Array | undefined} bits @returns {Iterable<string>} */
  *pieces(block, bits) {
    if (this.unit === 'character' || !bits) return yield* block.text;
    const starts = segments(block, bits);
    const points = block.astral ? Array.from(block.text) : null;
    for (let i = 0; i + 1 < starts.length; i++) yield points ? points.slice(starts[i], starts[i + 1]).join('') : block.text.slice(starts[i], starts[i + 1]);
  }

  /** @param {string} piece */
  push(piece) {
    const number = this.numbers.get(piece) ?? this.number(piece);
    if (number >= 0) this.append(number);
  }

  /** The number of a piece: -1 for a blank, which is skipped, and BREAK for other pieces that are not words. @param {string} piece */
  number(piece) {
    const number = BLANK.test(piece) ? -1 : isWord(piece) ? this.named(this.folding.text(piece)) : BREAK;
    this.numbers.set(piece, number);
    return number;
  }

  /** @param {string} name */
  named(name) {
    const known = this.folded.get(name);
    if (known !== undefined) return known;
    this.folded.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** @param {number} number */
  append(number) {
    if (this.length === this.units.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.units);
      this.units = longer;
    }
    this.units[this.length++] = number;
  }
}
