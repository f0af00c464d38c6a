import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { Store, SearchError, overNetwork } from '../../../docs/assets/search/store.mjs';

const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
const MANIFEST = { format: 4, directory: '', version: 'x', articles: 0, positions: 0, terms: 0, files: { terms: 'terms-1.json', grams: 'grams-1' } };

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
  const store = new Store(reader({ 'manifest.json': bytes({ ...MANIFEST, format: 5 }) }).read);
  await assert.rejects(store.manifest(), (error) => error instanceof SearchError && error.kind === 'format' && error.message === 'the index has format 5, this page reads 4');
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

/** A host that has one file. @param {(base: string) => Promise<void>} use */
async function hosted(use) {
  const asked = [];
  const server = createServer(({ url }, answer) => {
    asked.push(url);
    answer.writeHead(url === '/a/search/1.bin' ? 200 : 404).end('new');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await use(`http://127.0.0.1:${server.address().port}/a/search/`).finally(() => server.close());
  return asked;
}

test('a file that is gone tells of a site that was rebuilt, a manifest that is gone does not', async () => {
  await hosted(async (base) => {
    const read = overNetwork(base);
    await assert.rejects(read('2.bin'), (error) => error.kind === 'stale');
    await assert.rejects(read('manifest.json', true), (error) => error.kind === 'offline');
  });
});

test('a host that cannot be reached is told as being offline', async () => {
  let closed = '';
  await hosted(async (base) => void (closed = base));
  await assert.rejects(overNetwork(closed)('1.bin'), (error) => error.kind === 'offline');
});

test('what was asked for early serves once', async () => {
  const asked = await hosted(async (base) => {
    const read = overNetwork(base, new Map([['1.bin', Promise.resolve(new Response('early'))]]));
    const texts = [await read('1.bin'), await read('1.bin')].map((bytes) => new TextDecoder().decode(bytes));
    assert.deepEqual(texts, ['early', 'new']);
  });
  assert.deepEqual(asked, ['/a/search/1.bin']);
});
