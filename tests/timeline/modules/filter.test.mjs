import assert from 'node:assert/strict';
import { test } from 'node:test';
import { best, counts, density, matching, NOTHING, readState, within, writeState } from '../../../docs/assets/timeline/filter.mjs';
import { lay, LEAST } from '../../../docs/assets/timeline/lanes.mjs';
import { decode, FORMAT, Store } from '../../../docs/assets/timeline/store.mjs';

const WIRE = {
  format: FORMAT,
  digest: 'd',
  shards: [['1970-1', 2], ['1970-2', 2]],
  categories: [['things', '事物', 'Things']],
  terms: [['lao-qiao', '老桥', 0], ['ji-shi', '集市', 0]],
  publications: ['渡口日报'],
  places: [['du-kou', '渡口', 'Ferry']],
  articles: [['a', '甲', 0, [0], '1970', 1], ['b', '乙', -1, [], null, 0]],
  first: [0, 10, 20, 30],
  days: [0, 30, 0, 0],
  kind: '0213',
  certainty: '0134',
  score: [0, 5, 9, 7],
  article: [0, 0, 1, 1],
  term: [[], [0], [1], [0, 1]],
};
const INDEX = decode(WIRE);

test('the state in the fragment comes back as it was', () => {
  for (const state of [NOTHING, { window: { from: 10, to: 41 }, place: 'du-kou', publication: '渡口日报', theme: 'category:things', certainty: 'inferred' }]) assert.deepEqual(readState(writeState(state)), state);
  assert.equal(writeState(NOTHING), '#');
  assert.deepEqual(readState('#from=x&to=2021-01-01&unheard=1'), NOTHING);
});

test('filters hold together', () => {
  const found = (change) => [...matching(INDEX, { ...NOTHING, ...change })];
  assert.deepEqual(found({}), [0, 1, 2, 3]);
  assert.deepEqual(found({ place: 'du-kou' }), [0, 1]);
  assert.deepEqual(found({ place: 'nowhere' }), []);
  assert.deepEqual(found({ publication: '无此报' }), []);
  assert.deepEqual(found({ theme: 'ji-shi' }), [2, 3]);
  assert.deepEqual(found({ theme: 'category:things', publication: '渡口日报' }), [1]);
  assert.deepEqual(found({ certainty: 'inferred' }), [2]);
});

test('an address that names a category means the same when the list of categories grows', () => {
  const grown = decode({ ...WIRE, categories: [['new', '新类', 'New'], ...WIRE.categories], terms: WIRE.terms.map(([slug, headword, of]) => [slug, headword, of + 1]) });
  const state = readState('#t=category:things');
  assert.deepEqual([...matching(grown, state)], [...matching(INDEX, state)]);
  assert.deepEqual([...matching(grown, readState('#t=category:new'))], []);
});

test('counts are of what the other filters leave', () => {
  assert.deepEqual([...counts(INDEX, { ...NOTHING, theme: 'lao-qiao' }, 'theme')], [['lao-qiao', 2], ['category:things', 3], ['ji-shi', 2]]);
  assert.deepEqual([...counts(INDEX, { ...NOTHING, theme: 'lao-qiao' }, 'place')], [['du-kou', 1]]);
});

test('an entry is within a window that it touches', () => {
  const all = matching(INDEX, NOTHING);
  assert.deepEqual([...within(INDEX, all, { from: 35, to: 36 })], [1]);
  assert.deepEqual([...within(INDEX, all, { from: 41, to: 50 })], []);
});

test('density counts every entry of the window once and tells the unsure apart', () => {
  const { all, unsure } = density(INDEX, matching(INDEX, NOTHING), { from: 0, to: 40 }, 4);
  assert.deepEqual([...all], [1, 1, 1, 1]);
  assert.deepEqual([...unsure], [0, 0, 1, 1]);
});

test('the best are told in order of time', () => {
  assert.deepEqual(best(INDEX, matching(INDEX, NOTHING), 2), [2, 3]);
});

test('no mark covers another, and too many are none', () => {
  const boxes = Array.from({ length: 60 }, (_, entry) => ({ entry, left: entry * 3, right: entry * 3 + (entry % 7) * 9 }));
  const laid = lay(boxes, 40);
  for (const one of laid) for (const other of laid) if (one !== other && one.lane === other.lane) assert.ok(one.right <= other.left || other.right <= one.left);
  assert.ok(laid.every((mark) => mark.right - mark.left >= LEAST));
  assert.equal(lay(boxes, 2), null);
});

test('the words of an entry are read from its shard, once', async () => {
  const asked = [];
  const store = new Store('https://example.org/timeline/data/', async (address) => (asked.push(address), { ok: true, json: async () => [[`${address} 0`, null], [`${address} 1`, null]] }));
  const [two, three] = await Promise.all([store.words(INDEX, 2), store.words(INDEX, 3)]);
  assert.equal(two[0], 'https://example.org/timeline/data/d/1970-2.json 0');
  assert.equal(three[0], 'https://example.org/timeline/data/d/1970-2.json 1');
  assert.equal(asked.length, 1);
  await assert.rejects(store.words(INDEX, 4));
});

test('data of another build say that they are', async () => {
  assert.throws(() => decode({ ...WIRE, format: FORMAT + 1 }), { kind: 'format' });
  const gone = new Store('https://example.org/timeline/data/', async () => ({ ok: false, status: 404 }));
  await assert.rejects(gone.words(INDEX, 0), { kind: 'stale' });
});

test('a host that fails is no other build', async () => {
  const failing = new Store('https://example.org/timeline/data/', async () => ({ ok: false, status: 503 }));
  await assert.rejects(failing.words(INDEX, 0), (error) => !('kind' in error));
});
