#!/usr/bin/env node
// @ts-check
/**
 * Answers queries in the shell from a built site, with the modules and shards that a browser uses:
 *
 *     node cli.mjs SITE_DIR [--all] < queries
 *
 * One query a line on standard input, one JSON object a line on standard output. `hits` are given for the first 20
 * articles, with `--all` for every one. `bytes` and `requests` are the cost of the query for a browser with an empty
 * cache: code, manifest, shards, and the texts of the first ten results, each file compressed by gzip -6. `bytesFirst`
 * is the same with the text of the first result only, which a page shows before the others arrive. `entries` are the
 * glossary entries that the query names, which a page shows above the results.
 */
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { load, search } from './engine.mjs';
import { FIRST } from './main.mjs';
import { called } from './names.mjs';
import { parse } from './query.mjs';
import { relaxed } from './relaxed.mjs';
import { Store } from './store.mjs';

/** @import { Found, Relaxed, Result } from './types.d.ts' */

const LOADED = 10;
const SHOWN = 20;

/** Reads files of a folder, each once, and computes their compressed sizes. */
class Folder {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
    /** @type {Map<string, Promise<Buffer>>} */
    this.files = new Map();
    /** @type {Map<string, number>} */
    this.sizes = new Map();
  }

  /** @param {string} name */
  read = (name) => {
    const known = this.files.get(name) ?? readFile(path.join(this.folder, name));
    this.files.set(name, known);
    return known;
  };

  /** The size of a file compressed by gzip -6. @param {string} name */
  async size(name) {
    const known = this.sizes.get(name) ?? gzipSync(await this.read(name), { level: 6 }).length;
    this.sizes.set(name, known);
    return known;
  }
}

/** @param {Folder} folder @param {Iterable<string>} names */
async function total(folder, names) {
  const sizes = await Promise.all(Array.from(names, (name) => folder.size(name)));
  return sizes.reduce((a, b) => a + b, 0);
}

/** @param {Found[]} found @param {Store} store @param {number} number */
function loaded(found, store, number) {
  return Promise.all(found.slice(0, number).map((item) => load(store, item)));
}

/** @param {Result} result @param {boolean} shown */
function row({ article, count, hits }, shown) {
  const { id, url, title, date } = article;
  const plain = hits.map(({ start, end, anchor }) => ({ start, end, anchor }));
  return { id, url, title, date, count, ...(shown ? { hits: plain } : {}) };
}

/**
 * A store that has already read what `opened` has, and counts the files used by one query.
 * @param {Folder} index @param {Store} opened @param {Set<string>} used
 */
function warm(index, opened, used) {
  const store = new Store((name) => (used.add(name), index.read(name)));
  store.kept = new Map(opened.kept);
  used.add('manifest.json');
  return store;
}

/** The optional modules that a query loads. @param {string} query */
function more(query) {
  const { groups, not } = parse(query);
  const conditions = [...groups.flat(), ...not];
  const texts = conditions.filter((condition) => condition.field === 'text');
  return [
    texts.length < conditions.length && 'filters.mjs',
    texts.some(({ parts }) => parts.length > 1) && 'gaps.mjs',
    texts.some(({ exact }) => exact) && 'forms.mjs',
  ].filter((name) => name !== false);
}

/** The transitive closure of imports. @param {Folder} code @param {string[]} names @returns {Promise<Set<string>>} */
async function closed(code, names) {
  const found = new Set(names);
  for (const name of found) {
    const text = String(await code.read(name));
    for (const [, imported = ''] of text.matchAll(/^(?:im|ex)port .* from '(\.{1,2}\/.+)';$/gmu)) found.add(path.posix.join(path.posix.dirname(name), imported));
  }
  return found;
}

/** @param {string} query @param {Folder} index @param {Store} opened @param {Folder} code @param {boolean} all */
async function answer(query, index, opened, code, all) {
  const modules = await closed(code, ['main.mjs', ...FIRST, ...more(query)]);
  const used = new Set();
  const store = warm(index, opened, used);
  const began = performance.now();
  const found = await search(store, query);
  await loaded(found, store, 1);
  const first = [...used];
  await loaded(found, store, LOADED);
  const ms = performance.now() - began;
  const ten = [...used]; // a page reads everything after this later
  const coded = await total(code, modules);
  const results = await loaded(found, store, found.length);
  const others = found.length ? [] : await relaxed(store, query);
  const entries = await called(store, query);
  return {
    query,
    entries: entries.map(({ slug, url, headword }) => ({ slug, url, headword })),
    total: found.length,
    articles: results.map((result, i) => row(result, all || i < SHOWN)),
    relaxed: await Promise.all(others.map((other) => relaxedRow(other, store))),
    bytes: coded + (await total(index, ten)),
    bytesFirst: coded + (await total(index, first)),
    requests: modules.size + ten.length,
    ms: Math.round(ms * 10) / 10,
  };
}

/** @param {Relaxed} other @param {Store} store */
async function relaxedRow({ reason, query, term, form, found }, store) {
  const results = await loaded(found, store, SHOWN);
  return { reason, query, term: term?.slug ?? null, form: form ?? null, total: found.length, articles: results.map((result) => row(result, true)) };
}

/** The folder of the modules as served: in the site, else beside this one. @param {string} site */
async function served(site) {
  const folder = path.join(site, 'assets', 'search');
  return access(path.join(folder, 'main.mjs')).then(() => folder, () => path.dirname(fileURLToPath(import.meta.url)));
}

async function main() {
  const [site, ...options] = process.argv.slice(2);
  if (!site || options.some((option) => option !== '--all')) {
    process.stderr.write('usage: node cli.mjs SITE_DIR [--all] < queries\n');
    process.exit(2);
  }
  const code = new Folder(await served(site));
  const index = new Folder(path.join(site, 'search'));
  await index.read('manifest.json').catch(() => {
    process.stderr.write(`${path.join(site, 'search', 'manifest.json')} is missing: ${site} is not a built site\n`);
    process.exit(1);
  });
  const opened = new Store(index.read);
  await opened.directory();
  for await (const query of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(`${JSON.stringify(await answer(query, index, opened, code, options.length > 0))}\n`);
  }
}

await main();
