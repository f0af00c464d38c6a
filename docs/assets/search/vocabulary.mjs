// @ts-check
/** Decodes what few queries need: the archive's words, and the complete table of the fold. */
import { item, BitReader } from './bits.mjs';
import { inflated, Packed } from './packed.mjs';

/** @import { Directory } from './types.d.ts' */

/**
 * Words by first character, with the number of articles that contain each.
 * @param {Uint8Array} bytes @param {Directory} directory @returns {Promise<Map<string, Map<string, number>>>}
 */
export async function readWords(bytes, { points, letters }) {
  const numbers = new Packed(await inflated(bytes), letters);
  let rank = 0;
  const groups = Array.from({ length: numbers.varint() }, () => {
    rank += numbers.varint();
    const words = Array.from({ length: numbers.varint() }, () => ({ length: numbers.varint(), articles: numbers.varint() }));
    return { first: String.fromCodePoint(item(points, rank - 1)), words };
  });
  return new Map(groups.map(({ first, words }) => [first, new Map(words.map(({ length, articles }) => [first + numbers.points(length).join(''), articles]))]));
}

/** The folded form of each character in the table. @param {Uint8Array} bytes @returns {Map<number, number>} */
export function readFoldFile(bytes) {
  const reader = new BitReader(bytes);
  let point = -1;
  return new Map(
    Array.from({ length: reader.gamma() - 1 }, () => {
      point += reader.gamma();
      const distance = reader.gamma();
      return [point, point + (distance & 1 ? distance >>> 1 : -(distance >>> 1))];
    }),
  );
}
