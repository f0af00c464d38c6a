import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BitReader } from '../../../docs/assets/search/bits.mjs';

/** Each code as `hooks/newsarchive/search/wire.py` defines it, in digits. */
const gamma = (value) => '0'.repeat(value.toString(2).length - 1) + value.toString(2);
const rice = (value, k) => '0'.repeat(Math.floor(value / 2 ** k)) + '1' + (k ? (value % 2 ** k).toString(2).padStart(k, '0') : '');

/** A reader of a stream of digits. */
function reader(digits) {
  const bytes = digits.match(/.{1,8}/gu).map((eight) => Number.parseInt(eight.padEnd(8, '0'), 2));
  return new BitReader(Uint8Array.from(bytes));
}

test('gamma codes of every length are read at every place in a byte', () => {
  const values = Array.from({ length: 32 }, (_, i) => [2 ** i, 2 ** (i + 1) - 1]).flat();
  for (let shift = 1; shift <= 8; shift++) {
    const own = reader('1'.repeat(shift) + values.map(gamma).join(''));
    own.fixed(shift);
    assert.deepEqual(values.map(() => own.gamma()), values);
  }
});

test('Rice codes of every parameter are read, short and beyond a word', () => {
  for (let k = 0; k <= 24; k++) {
    const low = 2 ** k;
    const values = [0, low - 1, low, 3 * low, 5 * low + Math.floor(low / 3), 29 * low, 30 * low, 31 * low, 32 * low + low - 1, 70 * low];
    const own = reader(values.map((value) => rice(value, k)).join(''));
    assert.deepEqual(values.map(() => own.rice(k)), values, `k = ${k}`);
  }
});

test('beyond the end there are zeros for a while, then nothing', () => {
  const own = reader('1');
  assert.equal(own.gamma(), 1);
  assert.equal(own.fixed(20), 0);
  assert.throws(() => own.gamma(), RangeError);
});
