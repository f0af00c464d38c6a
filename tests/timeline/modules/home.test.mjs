import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeOf, lies, same, spanOf, wholeOf } from '../../../docs/assets/timeline/home.mjs';
import { isoOf } from '../../../docs/assets/timeline/scale.mjs';

const YEAR = 365;
const index = (/** @type {[number, number][]} */ entries) => {
  const [first, last] = [0, 1].map((side) => Int32Array.from(entries, (entry) => entry[side]));
  return { size: entries.length, first, last };
};
/** Two hundred entries of a day each over four years from 2020. */
const BULK = Array.from({ length: 200 }, (_, number) => [50 * YEAR + number * 7, 50 * YEAR + number * 7]);

test('an old date and a far plan do not press the bulk together', () => {
  const given = index([[-219000, -219000], ...BULK, [55 * YEAR, 80 * YEAR]]);
  const whole = wholeOf(given);
  const home = homeOf(given, whole);
  assert.ok(home.to - home.from < 5 * YEAR);
  assert.match(isoOf(home.from), /^20(19|20)/);
  assert.ok(lies(home, whole) && !same(home, whole));
  const held = BULK.filter(([day]) => day >= home.from && day < home.to).length;
  assert.ok(held >= 0.9 * BULK.length);
});

test('where nothing lies far off, it opens on the whole', () => {
  const given = index(BULK);
  assert.deepEqual(homeOf(given, wholeOf(given)), wholeOf(given));
});

test('few entries and one entry have a home too', () => {
  for (const entries of [BULK.slice(0, 1), BULK.slice(0, 3), [[0, 4 * YEAR]]]) {
    const whole = wholeOf(index(entries));
    assert.ok(lies(homeOf(index(entries), whole), whole));
  }
});

test('a period that runs on does not stretch the opening', () => {
  const given = index([[50 * YEAR, 400 * YEAR], ...BULK]);
  assert.ok(homeOf(given, wholeOf(given)).to < 56 * YEAR);
});

test('the days that entries cover run to the last end, which need not be that of the last', () => {
  const given = index([[10, 10], [20, 90], [30, 30], [40, 400]]);
  assert.deepEqual(spanOf(given, Int32Array.of(0, 1, 2)), { from: 10, to: 91 });
  assert.equal(spanOf(given, new Int32Array()), null);
});
