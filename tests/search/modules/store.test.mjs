import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Store, SearchError } from '../../../docs/assets/search/store.mjs';

const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
const MANIFEST = { format: 3, version: 'x', articles: 0, positions: 0, terms: 0, files: { terms: 'terms-1.json', grams: 'grams-1' } };

/** A reader that counts what it is asked for. */
function reader(files) {
  const asked = [];
  const read = async (path) => {
    asked.push(path);
    if (files[path] instanceof Error) throw files[path];
    return files[path];
  };
  return { read, asked };
}

test('nothing is read before it is asked for, and each file once', async () => {
  const { read, asked } = reader({ 'manifest.json': bytes(MANIFEST), 'terms-1.json': bytes([]) });
  const store = new Store(read);
  assert.deepEqual(asked, []);
  await Promise.all([store.terms(), store.terms(), store.manifest()]);
  assert.deepEqual(asked, ['manifest.json', 'terms-1.json']);
});

test('an index of another format is refused', async () => {
  const store = new Store(reader({ 'manifest.json': bytes({ ...MANIFEST, format: 4 }) }).read);
  await assert.rejects(store.manifest(), (error) => error instanceof SearchError && error.kind === 'format' && error.message === 'the index has format 4, this page reads 3');
});

test('a failure is forgotten, so that it can be tried again', async () => {
  const files = { 'manifest.json': new SearchError('offline', 'manifest.json cannot be reached') };
  const store = new Store(reader(files).read);
  await assert.rejects(store.manifest());
  files['manifest.json'] = bytes(MANIFEST);
  assert.equal((await store.manifest()).version, 'x');
});

test('shards used longest ago are dropped', async () => {
  const files = { 'manifest.json': bytes(MANIFEST) };
  for (let i = 0; i < 300; i++) files[`grams-1/${i}.bin`] = new Uint8Array(1);
  const { read, asked } = reader(files);
  const store = new Store(read);
  for (let i = 0; i < 300; i++) await store.shard('grams', i);
  assert.ok(store.kept.size < 200);
  await store.shard('grams', 299);
  assert.equal(asked.length, 301);
  await store.shard('grams', 0);
  assert.equal(asked.length, 302);
});
