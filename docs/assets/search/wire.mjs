// @ts-check
/** Decodes the files of the index. The format is described in `hooks/newsarchive/search/wire.py`. */
import { item, BitReader } from './bits.mjs';

/** @import { Directory, PrintedBlock } from './types.d.ts' */

export const FORMAT = 4;
const SLOT = 64;

/** @param {Uint8Array} bytes @param {number} positions of the whole index @returns {Directory} */
export function readDirectory(bytes, positions) {
  const reader = new BitReader(bytes);
  const alphabet = readAlphabet(reader);
  return {
    positions,
    ...alphabet,
    folds: readFolds(reader),
    ...readArticles(reader),
    grams: readGramShards(reader, width(alphabet.points.length)),
    texts: readTextShards(reader),
    words: list(reader, running(reader, -1)),
    printed: readPrinted(reader),
    forms: list(reader, running(reader, -1)),
  };
}

/** @template T @param {BitReader} reader @param {() => T} one @returns {T[]} */
function list(reader, one) {
  return Array.from({ length: reader.gamma() - 1 }, one);
}

/** A function that reads gamma-coded differences and returns their running sum. @param {BitReader} reader @param {number} less subtracted from each */
function running(reader, less = 0, from = 0) {
  let last = from;
  return () => (last += reader.gamma() + less);
}

/** @param {BitReader} reader */
function readAlphabet(reader) {
  const size = reader.gamma() - 1;
  const rarest = reader.fixed(5);
  const points = new Array(size);
  /** @type {Directory['ranks']} */
  const ranks = new Map();
  /** @type {number[][]} */
  const classes = Array.from({ length: rarest + 1 }, () => []);
  for (let i = 0, last = -1; i < size; i++) {
    const half = reader.gamma() - 1;
    points[i] = last += 2 * half + reader.fixed(1) + 1;
    ranks.set(last, i + 1);
    item(classes, rarest - reader.rice(2)).push(last);
  }
  return { points, ranks, ...byFrequency(classes.flat()) };
}

/** @param {number[]} points in the order of frequency */
function byFrequency(points) {
  /** @type {Directory['order']} */
  const order = new Map();
  const letters = points.map((point, place) => {
    order.set(point, place);
    return String.fromCodePoint(point);
  });
  return { letters, order };
}

/** @param {BitReader} reader @returns {Map<number, number>} */
function readFolds(reader) {
  const next = running(reader, 0, -1);
  return new Map(list(reader, () => [next(), reader.fixed(21)]));
}

/** @param {BitReader} reader */
function readArticles(reader) {
  const next = running(reader, -1);
  const shapes = list(reader, () => ({ rest: next(), title: reader.gamma() - 1, headings: reader.gamma() - 1, articles: reader.gamma() }));
  const number = shapes.reduce((sum, shape) => sum + shape.articles, 0);
  const starts = new Int32Array(number + 1);
  const bodies = new Int32Array(number);
  const titles = new Int32Array(number);
  let i = 0;
  for (const { rest, title, headings, articles } of shapes) {
    for (const end = i + articles; i < end; i++) {
      titles[i] = item(starts, i) + title * SLOT;
      bodies[i] = item(titles, i) + headings * SLOT;
      starts[i + 1] = item(bodies, i) + rest * SLOT;
    }
  }
  return { starts, titles, bodies, shapes: shapes.map((shape) => shape.articles) };
}

/** @param {BitReader} reader @param {number} rankWidth */
function readGramShards(reader, rankWidth) {
  const next = running(reader, -1);
  return list(reader, () => {
    const first = next();
    return { first, second: reader.flag() ? 0 : reader.fixed(rankWidth) };
  });
}

/** The first article of each shard. @param {BitReader} reader */
function readTextShards(reader) {
  const next = running(reader);
  const ends = list(reader, next);
  return [0, ...ends.slice(0, -1)];
}

/** @param {BitReader} reader @returns {PrintedBlock[]} */
function readPrinted(reader) {
  let end = 0;
  return list(reader, () => {
    const start = end + reader.gamma() - 1;
    end = start + reader.gamma() - 1;
    let at = start;
    const differs = list(reader, () => {
      const from = at + reader.gamma() - 1;
      return /** @type {[number, number]} */ ([from, (at = from + reader.gamma() - 1)]);
    });
    return { start, end, differs };
  });
}

/**
 * The positions of the grams whose first rank is `first`, by second rank; only that of `second` if it is given.
 * @param {Uint8Array} bytes @param {number} space @param {number} first @param {number} [second]
 * @returns {Map<number, Int32Array>}
 */
export function readGrams(bytes, space, first, second) {
  const reader = new BitReader(bytes);
  const found = new Map();
  let rank = 0;
  let other = -1;
  for (let left = reader.gamma() - 1; left > 0; left--) {
    const step = reader.gamma() - 1;
    if (step) (rank += step), (other = -1);
    other += reader.gamma();
    if (rank > first) break;
    const number = reader.gamma();
    if (rank === first && (second === undefined || second === other)) found.set(other, readPositions(reader, number, space));
    else skipPositions(reader, number, space);
  }
  return found;
}

/** @param {number} space @param {number} number */
function riceParameter(space, number) {
  const share = Math.floor((11 * space) / (16 * number));
  return share ? 31 - Math.clz32(share) : 0;
}

/** The number of bits of a number. @param {number} value */
const width = (value) => 32 - Math.clz32(value);

/** @param {BitReader} reader @param {number} number @param {number} space */
export function readPositions(reader, number, space) {
  if (number === 1) return Int32Array.of(reader.fixed(width(space)));
  const k = riceParameter(space, number);
  const positions = new Int32Array(number);
  let last = -1;
  for (let i = 0; i < number; i++) positions[i] = last += reader.rice(k) + 1;
  return positions;
}

/** @param {BitReader} reader @param {number} number @param {number} space */
function skipPositions(reader, number, space) {
  if (number === 1) {
    reader.at += width(space);
    return;
  }
  const k = riceParameter(space, number) + 1;
  for (let i = 0; i < number; i++) {
    reader.zeros();
    reader.at += k;
  }
}

/** Each article's place in the order of dates. @param {Uint8Array} bytes @param {Directory} directory */
export function readDates(bytes, { starts, shapes }) {
  const reader = new BitReader(bytes);
  const space = starts.length - 1;
  return Int32Array.from(shapes.flatMap((articles) => [...readPositions(reader, articles, space)]));
}

/** The first free position after each block. @param {Uint8Array} bytes @param {number} space */
export function readEnds(bytes, space) {
  const reader = new BitReader(bytes);
  const number = reader.gamma() - 1;
  return number ? readPositions(reader, number, space) : new Int32Array(0);
}
