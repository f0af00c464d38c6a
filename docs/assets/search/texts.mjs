// @ts-check
/** Decodes shards of texts into articles. */
import { item } from './bits.mjs';
import { Packed } from './packed.mjs';

/** @import { Article, Run } from './types.d.ts' */

const KINDS =
  'paragraph title subtitle kicker banner heading lead caption credit list dateline byline editors signature other'.split(' ');

/**
 * A function that returns an article of a shard; each is decoded on first use.
 * @param {Uint8Array} bytes inflated @param {number} first number of the shard's first article @param {number} count
 * @param {string[]} letters
 * @returns {(number: number) => Article}
 */
export function readTexts(bytes, first, count, letters) {
  const sizes = new Packed(bytes, letters);
  const places = Array.from({ length: count }, () => [sizes.varint(), sizes.varint()]);
  const sum = (/** @type {number} */ end, /** @type {number} */ part) => places.slice(0, end).reduce((all, pair) => all + item(pair, part), 0);
  const strings = sizes.at + sum(count, 0);
  const made = new Map();
  return (number) => {
    const known = made.get(number);
    if (known) return known;
    const place = number - first;
    const read = { numbers: new Packed(bytes, letters, sizes.at + sum(place, 0)), strings: new Packed(bytes, letters, strings + sum(place, 1)) };
    const article = readArticle(read, number);
    made.set(number, article);
    return article;
  };
}

/** @param {{numbers: Packed, strings: Packed}} read @param {number} number @returns {Article} */
function readArticle({ numbers, strings }, number) {
  const inferred = numbers.varint() === 1;
  const lengths = Array.from({ length: 5 }, () => numbers.varint());
  const [id = '', url, title, date, publication] = lengths.map((length) => strings.points(length).join(''));
  let at = 0;
  let source = 0;
  const blocks = Array.from({ length: numbers.varint() }, () => {
    const head = numbers.varint();
    at += numbers.varint();
    const length = numbers.varint();
    const block = { kind: KINDS[head >> 1] ?? 'other', printed: (head & 1) === 1, at, length, points: strings.points(length), runs: readRuns(numbers, source, length) };
    at += length;
    source = block.runs.at(-1)?.end ?? source;
    return block;
  });
  const shown = title || blocks[0]?.points.join('') || '';
  return { number, id, url: url || `articles/${id}/`, title: shown, date: date || null, inferred, publication: publication || null, blocks };
}

/** @param {Packed} numbers @param {number} source @param {number} length @returns {Run[]} */
function readRuns(numbers, source, length) {
  const count = numbers.varint();
  if (!count) {
    const start = source + numbers.zigzag();
    return [{ at: 0, length, start, end: start + length }];
  }
  let at = 0;
  let from = source;
  return Array.from({ length: count - 1 }, () => {
    const size = numbers.varint();
    const start = from + numbers.zigzag();
    from = start + (size & 1 ? size >> 1 : numbers.varint());
    at += size >> 1;
    return { at: at - (size >> 1), length: size >> 1, start, end: from };
  });
}
