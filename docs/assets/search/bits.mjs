// @ts-check
/** Reads the codes of the wire format (see `hooks/newsarchive/search/wire.py`) from bytes. */

/**
 * An item that is known to be there.
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

  /** The next 32 bits; beyond the end zeros for a while, then a RangeError. */
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

  /** Skips zeros up to the next one and counts them. */
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
    return this.fixed(this.zeros() + 1);
  }

  /** @param {number} k */
  rice(k) {
    const high = this.zeros();
    this.at += 1;
    return high * 2 ** k + this.fixed(k);
  }

  signed() {
    const value = this.gamma();
    return value & 1 ? value >>> 1 : -(value >>> 1);
  }
}

/** A canonical Huffman code over the alphabet. */
export class Huffman {
  /** @param {number[]} points code points @param {Uint8Array} lengths of their codes */
  constructor(points, lengths) {
    const order = points.map((_, index) => index).sort((a, b) => item(lengths, a) - item(lengths, b) || a - b);
    this.points = order.map((index) => item(points, index));
    /** By length: where its codes end, as the top of 32 bits; the place of its first code; that code. */
    this.limit = new Float64Array(33);
    this.first = new Int32Array(33);
    this.code = new Int32Array(33);
    let code = 0;
    let place = 0;
    for (let width = 1; width <= 24; width++) {
      code *= 2;
      this.first[width] = place;
      this.code[width] = code;
      while (place < order.length && lengths[item(order, place)] === width) (code += 1), (place += 1);
      this.limit[width] = code * 2 ** (32 - width);
    }
  }

  /** @param {BitReader} reader */
  string(reader) {
    const points = Array.from({ length: reader.gamma() - 1 }, () => this.point(reader));
    let text = '';
    for (let i = 0; i < points.length; i += 4096) text += String.fromCodePoint(...points.slice(i, i + 4096));
    return text;
  }

  /** @param {BitReader} reader */
  point(reader) {
    const word = reader.peek();
    let width = 1;
    while (word >= item(this.limit, width)) {
      width += 1;
      if (width > 24) throw new RangeError('a search file holds an unknown code');
    }
    reader.at += width;
    return item(this.points, item(this.first, width) + (word >>> (32 - width)) - item(this.code, width));
  }
}
