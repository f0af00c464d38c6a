import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULTS, changed, read, written } from '../../../docs/assets/concordance/state.mjs';

test('what was written is read again', () => {
  const state = { ...DEFAULTS, q: '"公安 机关" -x', q2: 'a&b=c#', view: 'compare', year: ['2021', '2023'], publication: ['', '报, 社'], once: true, sort: 'r1', sample: 200, seed: 42, span: 3, filter: '%', page: 2 };
  assert.deepEqual(read(written(/** @type {any} */ (state))), state);
});

test('the address says only what is not as by default', () => {
  assert.equal(written({ ...DEFAULTS, q: '公安' }), '#q=%E5%85%AC%E5%AE%89');
  assert.equal(written(DEFAULTS), '#');
});

test('what is no value of its field is as by default', () => {
  assert.deepEqual(read('#view=x&sort=toString&span=0&least=-1&seed=1e3&n=9&page=two&once=yes&constructor=1'), DEFAULTS);
});

test('a change goes back to the first page, turning pages does not', () => {
  assert.equal(changed({ ...DEFAULTS, page: 4 }, { span: 2 }).page, 1);
  assert.equal(changed({ ...DEFAULTS, page: 4 }, { page: 5 }).page, 5);
});

test('half a character does not break the address', () => {
  assert.equal(written({ ...DEFAULTS, q: '公\ud842' }), '#q=%E5%85%AC%EF%BF%BD');
});
