import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grams, windows } from '../../../docs/assets/concordance/grams.mjs';

/** @param {string} text characters, with | where nothing runs over */
function streamOf(text) {
  const names = ['', ...new Set(text.replaceAll('|', ''))];
  const units = Int32Array.from(text, (one) => (one === '|' ? 0 : names.indexOf(one)));
  return { unit: 'character', names, units, length: units.length, ends: [units.length] };
}

test('all rows are counted, those too that are not listed', () => {
  const stream = streamOf('甲乙甲乙|丙|甲乙丙');
  for (const n of [1, 2, 3, 4, 5]) {
    const every = grams(stream, n, 1).reduce((sum, { frequency }) => sum + frequency, 0);
    assert.equal(windows(stream, n), every);
  }
  assert.deepEqual(grams(stream, 2, 2).map(({ text, frequency }) => [text, frequency]), [['甲乙', 3]]);
});
