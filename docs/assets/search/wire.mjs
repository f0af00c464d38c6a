// @ts-check
/** Decodes the files of the index. The format is described in `hooks/newsarchive/search/wire.py`. */
import { item, BitReader, Huffman } from './bits.mjs';

/** @import { Article, Directory, PrintedBlock, Run } from './types.d.ts' */

export const FORMAT = 1;
const SLOT = 64;
const KINDS =
  'paragraph title subtitle kicker banner heading lead caption credit list dateline byline editors signature other'.split(' ');

/** @param {Uint8Array} bytes @param {number} positions of the whole index @returns {Directory} */
export function readDirectory(bytes, positions) {
  const reader = new BitReader(bytes);
  const { points, lengths } = readAlphabet(reader);
  return {
    positions,
    ranks: new Map(points.map((point, index) => [point, index + 1])),
    points,
    huffman: new Huffman(points, lengths),
    folds: readFolds(reader),
    ...readArticles(reader),
    grams: readGramShards(reader, width(points.length)),
    texts: readTextShards(reader),
    words: list(reader, running(reader, -1)),
    printed: readPrinted(reader),
  };
}

/** @template T @param {BitReader} reader @param {() => T} one @returns {T[]} */
function list(reader, one) {
  return Array.from({ length: reader.gamma() - 1 }, one);
}

/** Sums up gamma-coded distances. @param {BitReader} reader @param {number} less subtracted from each */
function running(reader, less = 0, from = 0) {
  let last = from;
  return () => (last += reader.gamma() + less);
}

/** @param {BitReader} reader */
function readAlphabet(reader) {
  const size = reader.gamma() - 1;
  const longest = reader.fixed(5);
  const points = new Array(size);
  const lengths = new Uint8Array(size);
  for (let i = 0, last = -1; i < size; i++) {
    const half = reader.gamma() - 1;
    points[i] = last += 2 * half + reader.fixed(1) + 1;
    lengths[i] = longest - reader.rice(0);
  }
  return { points, lengths };
}

/** @param {BitReader} reader @returns {Map<number, number>} */
function readFolds(reader) {
  const next = running(reader, 0, -1);
  return new Map(list(reader, () => [next(), reader.fixed(21)]));
}

/** @param {BitReader} reader */
function readArticles(reader) {
  const number = reader.gamma() - 1;
  const starts = new Int32Array(number + 1);
  const bodies = new Int32Array(number);
  const titles = new Int32Array(number);
  for (let i = 0; i < number; i++) {
    const usual = reader.flag();
    const title = (starts[i] ?? 0) + (usual ? 1 : reader.rice(0)) * SLOT;
    const body = title + (usual ? 0 : reader.rice(0)) * SLOT;
    titles[i] = title;
    bodies[i] = body;
    starts[i + 1] = body + reader.rice(3) * SLOT;
  }
  return { starts, titles, bodies };
}

/** @param {BitReader} reader @param {number} rankWidth */
function readGramShards(reader, rankWidth) {
  const next = running(reader, -1);
  return list(reader, () => {
    const first = next();
    return { first, second: reader.flag() ? 0 : reader.fixed(rankWidth) };
  });
}

/** First article of each shard. @param {BitReader} reader */
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
 * Positions of every gram whose first rank is `first`, by second rank; only `second`'s where it is given.
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

/** Bits of a number. @param {number} value */
const width = (value) => 32 - Math.clz32(value);

/** @param {BitReader} reader @param {number} number @param {number} space */
function readPositions(reader, number, space) {
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

/**
 * The articles of a text shard, each decoded when it is first asked for.
 * @param {Uint8Array} bytes @param {number} first number of the shard's first article @param {number} count
 * @param {Directory} directory
 * @returns {(number: number) => Article}
 */
export function readTexts(bytes, first, count, directory) {
  const reader = new BitReader(bytes);
  /** @type {number[]} */
  const places = [];
  for (let i = 0; i < count; i++) {
    const size = reader.gamma() - 1;
    places.push(reader.at);
    reader.at += size;
  }
  const made = new Map();
  return (number) => {
    const known = made.get(number);
    if (known) return known;
    reader.at = item(places, number - first);
    const article = readArticle(reader, directory.huffman, number);
    made.set(number, article);
    return article;
  };
}

/** @param {BitReader} reader @param {Huffman} huffman @param {number} number @returns {Article} */
function readArticle(reader, huffman, number) {
  const optional = () => (reader.flag() ? huffman.string(reader) : null);
  const id = huffman.string(reader);
  const url = optional() ?? `articles/${id}/`;
  const title = optional();
  const dated = reader.flag();
  const inferred = dated && reader.flag();
  const date = dated ? huffman.string(reader) : null;
  const publication = optional();
  let at = 0;
  let source = 0;
  const blocks = list(reader, () => {
    const kind = KINDS[reader.fixed(4)] ?? 'other';
    const printed = reader.flag();
    at += reader.gamma() - 1;
    const text = huffman.string(reader);
    const points = Array.from(text);
    const block = { kind, printed, at, length: points.length, points, runs: readRuns(reader, source, points.length) };
    at += points.length;
    source = block.runs.at(-1)?.end ?? source;
    return block;
  });
  return { number, id, url, title: title ?? blocks[0]?.points.join('') ?? '', date, inferred, publication, blocks };
}

/** @param {BitReader} reader @param {number} source @param {number} length @returns {Run[]} */
function readRuns(reader, source, length) {
  if (reader.flag()) {
    const start = source + reader.signed();
    return [{ at: 0, length, start, end: start + length }];
  }
  let at = 0;
  let from = source;
  return list(reader, () => {
    const size = reader.gamma();
    const verbatim = reader.flag();
    const start = from + reader.signed();
    from = start + (verbatim ? size : reader.gamma() - 1);
    at += size;
    return { at: at - size, length: size, start, end: from };
  });
}

/** Words and in how many articles each stands. @param {Uint8Array} bytes @param {Directory} directory */
export function readWords(bytes, directory) {
  const reader = new BitReader(bytes);
  const next = running(reader);
  /** @type {Map<string, Map<string, number>>} */
  const words = new Map();
  for (let groups = reader.gamma() - 1; groups > 0; groups--) {
    const first = String.fromCodePoint(item(directory.points, next() - 1));
    const group = new Map();
    for (let left = reader.gamma(); left > 0; left--) group.set(first + directory.huffman.string(reader), reader.gamma());
    words.set(first, group);
  }
  return words;
}

/** @param {Uint8Array} bytes @returns {Map<number, number>} */
export function readFoldFile(bytes) {
  const reader = new BitReader(bytes);
  const next = running(reader, 0, -1);
  return new Map(
    list(reader, () => {
      const point = next();
      return [point, point + reader.signed()];
    }),
  );
}

/** Article numbers from gaps. @param {number[]} gaps */
export function readGaps(gaps) {
  let last = -1;
  return gaps.map((gap) => (last += gap + 1));
}
