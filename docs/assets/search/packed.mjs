// @ts-check
/** Reads deflated shards of numbers and strings (see `hooks/newsarchive/search/wire.py`). */

/** Inflates raw DEFLATE data. @param {Uint8Array} bytes @returns {Promise<Uint8Array>} */
export async function inflated(bytes) {
  const stream = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const SHORT = 220;
const LONG = 35 * 256;

export class Packed {
  /** @param {Uint8Array} bytes @param {string[]} letters @param {number} [at] */
  constructor(bytes, letters, at = 0) {
    this.bytes = bytes;
    this.letters = letters;
    this.at = at;
  }

  byte() {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('a search file ends too early');
    return value;
  }

  varint() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  zigzag() {
    const value = this.varint();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  }

  /** Reads characters of one code point each. @param {number} length @returns {string[]} */
  points(length) {
    const points = new Array(length);
    for (let i = 0; i < length; i++) points[i] = this.letters[this.place()] ?? '\ufffd';
    return points;
  }

  /** Reads the rank of the next character in the order of frequency. */
  place() {
    const lead = this.byte();
    if (lead < SHORT) return lead;
    if (lead < 255) return SHORT + (lead - SHORT) * 256 + this.byte();
    return SHORT + LONG + this.byte() * 65536 + this.byte() * 256 + this.byte();
  }
}
