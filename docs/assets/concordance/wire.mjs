// @ts-check
/** Decodes the files of the concordance. The format is described in `hooks/newsarchive/concordance/wire.py`. */

/** @import { Articles, Source } from './types.d.ts' */

export const FORMAT = 1;
/** Articles in a shard of boundaries. */
export const SHARD = 256;

/** Reads unsigned LEB128 numbers one after the other. @param {Uint8Array} bytes */
export function numbers(bytes) {
  let at = 0;
  return () => {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('a concordance file is cut short');
      value += (byte & 0x7f) * weight;
      if (byte < 0x80) return value;
    }
  };
}

/** @param {Uint8Array} bytes @param {number} count of articles @returns {Articles} */
export function readArticles(bytes, count) {
  const next = numbers(bytes);
  const sizes = new Int32Array(count);
  const firsts = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    sizes[i] = next();
    firsts[i] = next() - 1;
  }
  return { sizes, firsts };
}

/**
 * Bits of each article of a shard.
 * @param {Uint8Array} bytes @param {Int32Array} sizes of the shard's articles
 */
export function readBounds(bytes, sizes) {
  let at = 0;
  return Array.from(sizes, (size) => bytes.subarray(at, (at += Math.ceil(size / 8))));
}

const DIGEST = 32;

/** @param {Uint8Array} bytes @param {number} article @returns {Source} */
export function readSource(bytes, article) {
  const at = article * (DIGEST + 1);
  const digest = bytes.subarray(at + 1, at + 1 + DIGEST);
  return { beyond: bytes[at] ?? 0, sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
