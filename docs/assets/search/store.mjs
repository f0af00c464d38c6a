// @ts-check
/** Fetches the files of the index, each once and only when it is needed. */
import { bisect } from './match.mjs';
import { inflated } from './packed.mjs';
import { readTexts } from './texts.mjs';
import { FORMAT, readDates, readDirectory, readEnds, readGrams } from './wire.mjs';

/** @import { Article, Directory, Manifest, Term } from './types.d.ts' */

/** Shards kept: a few megabytes, with about 15 kB each. */
const KEPT = 160;

/** A failure with a message for the reader: `offline`, `stale` (the site was rebuilt meanwhile), `format`. */
export class SearchError extends Error {
  /** @param {'offline'|'stale'|'format'} kind @param {string} message */
  constructor(kind, message) {
    super(message);
    this.name = 'SearchError';
    this.kind = kind;
  }
}

/**
 * @param {string} base address of the folder `search/`, with a final slash
 * @param {Map<string, Promise<Response | null>>} [early] responses requested before this module was loaded; each is used once
 * @returns {(path: string, fresh?: boolean) => Promise<Uint8Array>}
 */
export function overNetwork(base, early = new Map()) {
  return async (path, fresh = false) => {
    const asked = early.get(path) ?? fetch(new URL(path, base), { cache: fresh ? 'no-cache' : 'default' }).catch(() => null);
    early.delete(path);
    const answer = await asked;
    if (!answer) throw new SearchError('offline', `${path} cannot be reached`);
    if (!answer.ok) throw new SearchError(answer.status === 404 && !fresh ? 'stale' : 'offline', `${path}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}

/** @param {string} text */
function fromBase64(text) {
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = chars.charCodeAt(i);
  return bytes;
}

/** @param {Record<string, string>} files @param {string} name */
function named(files, name) {
  return files[name] ?? '';
}

/** Article numbers from the gaps between them. @param {number[]} gaps */
function fromGaps(gaps) {
  let last = -1;
  return gaps.map((gap) => (last += gap + 1));
}

export class Store {
  /** @param {(path: string, fresh?: boolean) => Promise<Uint8Array>} read */
  constructor(read) {
    this.read = read;
    /** @type {Map<string, Promise<any>>} */
    this.kept = new Map();
  }

  /**
   * A value that is made once; a failure is forgotten, so that it can be retried.
   * @template T @param {string} name @param {() => Promise<T>} make @returns {Promise<T>}
   */
  once(name, make) {
    const known = this.kept.get(name);
    const value = known ?? make();
    this.kept.delete(name);
    this.kept.set(name, value);
    if (!known) {
      value.catch(() => this.kept.delete(name));
      this.trim();
    }
    return value;
  }

  /** Drops the least recently used shards. */
  trim() {
    const shards = [...this.kept.keys()].filter((name) => name.includes('/'));
    for (const name of shards.slice(0, -KEPT)) this.kept.delete(name);
  }

  /** @returns {Promise<Manifest>} */
  manifest() {
    return this.once('manifest', async () => {
      const manifest = JSON.parse(new TextDecoder().decode(await this.read('manifest.json', true)));
      if (manifest.format === FORMAT) return manifest;
      throw new SearchError('format', `the index has format ${manifest.format}, this page reads ${FORMAT}`);
    });
  }

  /** @returns {Promise<Directory>} */
  directory() {
    return this.once('directory', async () => {
      const { directory, positions } = await this.manifest();
      return readDirectory(fromBase64(directory), positions);
    });
  }

  /** @param {string} name */
  async json(name) {
    const { files } = await this.manifest();
    return this.once(name, async () => JSON.parse(new TextDecoder().decode(await this.read(named(files, name)))));
  }

  /** @param {'grams'|'text'|'words'|'forms'} group @param {number} number @returns {Promise<Uint8Array>} */
  async shard(group, number) {
    const { files } = await this.manifest();
    const path = `${named(files, group)}/${number}.bin`;
    return this.once(path, () => this.read(path));
  }

  /** Positions of the grams of a character in one shard. @param {number} number @param {number} first @param {number} [second] */
  async grams(number, first, second) {
    const [bytes, { positions }] = await Promise.all([this.shard('grams', number), this.manifest()]);
    return readGrams(bytes, positions, first, second);
  }

  /** @param {number} number of a shard @returns {Promise<(article: number) => Article>} */
  async texts(number) {
    const [directory, { files }] = await Promise.all([this.directory(), this.manifest()]);
    const first = directory.texts[number] ?? 0;
    const count = (directory.texts[number + 1] ?? directory.starts.length - 1) - first;
    return this.once(`${named(files, 'text')}/${number}`, async () => readTexts(await inflated(await this.shard('text', number)), first, count, directory.letters));
  }

  /** @param {number} number of an article @returns {Promise<Article>} */
  async article(number) {
    const { texts } = await this.directory();
    return (await this.texts(bisect(texts, (first) => first > number) - 1))(number);
  }

  /** Words by first character. @param {number} number of a shard */
  async words(number) {
    const [directory, { files }, { readWords }] = await Promise.all([this.directory(), this.manifest(), import('./vocabulary.mjs')]);
    return this.once(`${named(files, 'words')}/read/${number}`, async () => readWords(await this.shard('words', number), directory));
  }

  /** The whole table of the fold. @returns {Promise<Map<number, number>>} */
  async folds() {
    const [{ files }, { readFoldFile }] = await Promise.all([this.manifest(), import('./vocabulary.mjs')]);
    return this.once('fold', async () => readFoldFile(await this.read(named(files, 'fold'))));
  }

  /** Each article's place in the order of dates, undated ones first. @returns {Promise<Int32Array>} */
  async dates() {
    const [directory, { files }] = await Promise.all([this.directory(), this.manifest()]);
    return this.once('dates', async () => readDates(await this.read(named(files, 'dates')), directory));
  }

  /** The first free position after each block. @returns {Promise<Int32Array>} */
  async ends() {
    const { files, positions } = await this.manifest();
    return this.once('ends', async () => readEnds(await this.read(named(files, 'ends')), positions));
  }

  /** @returns {Promise<Term[]>} */
  terms() {
    return this.json('terms');
  }

  /** Articles under a value of a field. @returns {Promise<Record<string, Record<string, number[]>>>} */
  facets() {
    return this.json('facets');
  }

  /** @param {string} field @returns {Promise<[string, number[]][]>} values with their articles */
  async facet(field) {
    return Object.entries((await this.facets())[field] ?? {}).map(([value, gaps]) => [value, fromGaps(gaps)]);
  }
}

/** @type {Map<string, Store>} */
const stores = new Map();

/**
 * The store of an index, shared by everything on a page that searches.
 * @param {string} base @param {Promise<Response | null>} [manifest] already requested
 */
export function shared(base, manifest) {
  const store = stores.get(base) ?? new Store(overNetwork(base, new Map(manifest && [['manifest.json', manifest]])));
  stores.set(base, store);
  store.directory().catch(() => {}); // begins to load; a failure is reported to whoever needs it
  return store;
}
