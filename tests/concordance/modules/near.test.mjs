import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beside } from '../../../docs/assets/concordance/near.mjs';
import { byFrequency } from '../../../docs/assets/concordance/order.mjs';

/** A block of segments, and the bits that say where each begins, at some place among the article's. */
function block(segments, bit) {
  const bits = new Uint8Array(16);
  let at = 0;
  for (const segment of segments) {
    const place = bit + at;
    bits[place >> 3] |= 128 >> (place & 7);
    at += Array.from(segment).length;
  }
  const text = segments.join('');
  return { made: { text, length: at, bit, astral: text.length !== at }, bits };
}

/** The same word by looking at all segments. */
function plainly(segments, from, to, n) {
  const ends = segments.reduce((all, segment) => [...all, all.at(-1) + Array.from(segment).length], [0]);
  const words = segments.filter((segment, i) => segment !== '，' && (n < 0 ? ends[i + 1] <= from : ends[i] >= to));
  return (n < 0 ? words.reverse() : words)[Math.abs(n) - 1] ?? '';
}

test('the word beside a passage is that of all segments, however the passage cuts them', () => {
  const segments = ['公安', '机关', '，', '𠮷', '民警', '的', '，', '枫桥经验'];
  const { made, bits } = block(segments, 5);
  for (let from = 0; from < made.length; from++) {
    for (let to = from + 1; to <= made.length; to++) {
      for (const n of [-3, -2, -1, 1, 2, 3]) {
        const found = beside(made, bits, from, to, n, (segment) => (segment === '，' ? '' : segment));
        assert.equal(found, plainly(segments, from, to, n), `${from} ${to} ${n}`);
      }
    }
  }
});

test('lines stand by how many share their word, equal words by code points, lines of one word as before, none last', () => {
  const lines = Int32Array.of(9, 4, 7, 1, 5, 3, 8);
  assert.deepEqual([...byFrequency(lines, ['乙', '', '丙', '甲', '丙', '甲', ''])], [7, 5, 1, 3, 9, 4, 8]);
});
