import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginning } from '../../../docs/assets/search/names.mjs';

const term = (headword, forms, typed, english) => ({ headword, forms: [headword, ...forms], typed, english });
const TERMS = [
  term('承诺书', ['社区经营承诺书'], ['chengnuoshu', 'cns', 'cheng nuo shu', 'she qu jing ying cheng nuo shu'], ['signed pledge']),
  term('社区警务室', [], ['shequjingwushi', 'sqjws', 'she qu jing wu shi'], ['community police office']),
  term('社区民警', ['社区警察'], ['shequminjing', 'sqmj', 'she qu min jing'], ['community officer']),
  term('社区', [], ['shequ', 'sq', 'she qu'], ['community']),
];
const STORE = {
  directory: async () => ({ folds: new Map([[0x5340, 0x533a]]), ranks: new Map() }),
  folds: async () => new Map(),
  terms: async () => TERMS,
};
const begun = async (text) => (await beginning(STORE, text)).map(({ headword }) => headword);

test('the entry that is named completely comes first, then shorter headwords, then other names', async () => {
  assert.deepEqual(await begun('社区'), ['社区', '社区民警', '社区警务室', '承诺书']);
});

test('the same in traditional characters, in pinyin and by initials', async () => {
  assert.deepEqual(await begun('社區'), await begun('社区'));
  assert.deepEqual(await begun('shequ'), await begun('社区'));
  assert.deepEqual(await begun('sq'), ['社区', '社区民警', '社区警务室']);
});

test('an English name comes before names with the word', async () => {
  assert.deepEqual(await begun('community'), ['社区', '社区民警', '社区警务室']);
  assert.deepEqual(await begun('officer'), ['社区民警']);
});

test('nothing begins so', async () => assert.deepEqual(await begun('派出所'), []));
