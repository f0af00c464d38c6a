// @ts-check
/** The fold of search, for texts of the archive: the directory of the index knows all their characters. */
import { byUnicode, isHan } from '../search/fold.mjs';

/** @import { Directory } from '../search/types.d.ts' */

export class Folding {
  /** @param {Directory} directory */
  constructor({ folds, ranks }) {
    this.folds = folds;
    this.ranks = ranks;
    /** @type {Map<string, string>} */
    this.known = new Map();
    /** @type {Map<string, string>} */
    this.places = new Map();
  }

  /** @param {string} char */
  char(char) {
    const known = this.known.get(char);
    if (known !== undefined) return known;
    const plain = byUnicode(char);
    const point = this.folds.get(/** @type {number} */ (char.codePointAt(0))) ?? this.folds.get(/** @type {number} */ (plain.codePointAt(0)));
    const folded = point === undefined ? plain : String.fromCodePoint(point);
    this.known.set(char, folded);
    return folded;
  }

  /** Folds a text; the number of code points stays the same. @param {string} text */
  text(text) {
    let folded = '';
    for (const char of text) folded += this.char(char);
    return folded;
  }

  /** A string with one code unit for each character, which sorts like the code points of the folded characters.
   * @param {Iterable<string>} chars */
  key(chars) {
    let key = '';
    for (const char of chars) key += this.places.get(char) ?? this.place(char);
    return key;
  }

  /** @param {string} char */
  place(char) {
    const rank = this.ranks.get(/** @type {number} */ (this.char(char).codePointAt(0))) ?? 0;
    const place = String.fromCharCode(rank);
    this.places.set(char, place);
    return place;
  }
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a segment contains a letter, a digit or a Chinese character. @param {string} segment */
export function isWord(segment) {
  if (LETTER.test(segment)) return true;
  for (const char of segment) if (isHan(/** @type {number} */ (char.codePointAt(0)))) return true;
  return false;
}

/** A function from a segment to the word it counts as, cached; empty for punctuation. @param {Folding} folding */
export function wordOf(folding) {
  /** @type {Map<string, string>} */
  const known = new Map();
  return (/** @type {string} */ segment) => {
    let word = known.get(segment);
    if (word === undefined) known.set(segment, (word = isWord(segment) ? folding.text(segment) : ''));
    return word;
  };
}
