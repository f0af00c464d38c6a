// @ts-check
/** Reads the bit codes of the wire format (see `hooks/newsarchive/search/wire.py`). */

/**
 * An item that is known to exist.
 * @template T @param {ArrayLike<T>} items @param {number} index @returns {T}
 */
export const item = (items, index) => /** @type {T} */ (items[index]);

export class BitReader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    const padded = new Uint8Array(bytes.length + 8);
    padded.set(bytes);
    this.view = new DataView(padded.buffer);
    this.at = 0;
  }

  /** The next 32 bits, without advancing; a few zeros beyond the end, then a RangeError. */
  peek() {
    const { view, at } = this;
    const place = at >>> 3;
    const shift = at & 7;
    const word = view.getUint32(place);
    return (shift ? (word << shift) | (view.getUint8(place + 4) >>> (8 - shift)) : word) >>> 0;
  }

  /** @param {number} width up to 32 */
  fixed(width) {
    if (!width) return 0;
    const value = this.peek() >>> (32 - width);
    this.at += width;
    return value;
  }

  flag() {
    return this.fixed(1) === 1;
  }

  /** Skips the zeros before the next 1 bit; returns their number. */
  zeros() {
    let count = 0;
    for (;;) {
      const word = this.peek();
      if (word) {
        const zeros = Math.clz32(word);
        this.at += zeros;
        return count + zeros;
      }
      this.at += 32;
      count += 32;
    }
  }

  gamma() {
    const word = this.peek();
    const zeros = Math.clz32(word);
    if (zeros > 15) return this.fixed(this.zeros() + 1);
    this.at += 2 * zeros + 1; // the whole code is in the word
    return (word << zeros) >>> (31 - zeros);
  }

  /** @param {number} k */
  rice(k) {
    const word = this.peek();
    const zeros = Math.clz32(word);
    if (zeros + k < 31) {
      this.at += zeros + 1 + k; // likewise
      return (zeros << k) + (k && (word << (zeros + 1)) >>> (32 - k));
    }
    const high = this.zeros();
    this.at += 1;
    return high * 2 ** k + this.fixed(k);
  }
}
