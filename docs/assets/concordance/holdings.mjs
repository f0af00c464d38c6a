// @ts-check
/** The files that the concordance loads besides the search index: each once, when it is needed. */
import { SearchError } from '../search/store.mjs';
import { FORMAT, SHARD, readArticles, readBounds, readSource } from './wire.mjs';

/** @import { Store } from '../search/store.mjs' */
/** @import { Articles, Manifest, Source, Words } from './types.d.ts' */

export class Holdings {
  /**
   * @param {Store} store the search index
   * @param {(path: string, fresh?: boolean) => Promise<Uint8Array>} read a file below `concordance/`
   */
  constructor(store, read) {
    this.store = store;
    this.read = read;
    /** @type {Map<string, Promise<any>>} */
    this.kept = new Map();
    /** Word boundaries by article. @type {Map<number, Uint8Array>} */
    this.bits = new Map();
  }

  /** A value that is made once; a failure is forgotten, so that it can be retried.
   * @template T @param {string} name @param {() => Promise<T>} make @returns {Promise<T>} */
  once(name, make) {
    const value = this.kept.get(name) ?? make();
    if (!this.kept.has(name)) value.catch(() => this.kept.delete(name));
    this.kept.set(name, value);
    return value;
  }

  /** @returns {Promise<Manifest>} */
  manifest() {
    return this.once('manifest', async () => {
      const [bytes, index] = await Promise.all([this.read('manifest.json', true), this.store.manifest()]);
      const manifest = JSON.parse(new TextDecoder().decode(bytes));
      if (manifest.format !== FORMAT) throw new SearchError('format', `the concordance has format ${manifest.format}, this page reads ${FORMAT}`);
      if (manifest.version === index.version && manifest.articles === index.articles) return manifest;
      throw new SearchError('stale', `the concordance is of ${manifest.version}, the index of ${index.version}`);
    });
  }

  /** @param {string} name */
  async file(name) {
    return this.read((await this.manifest()).files[name] ?? '');
  }

  /** @returns {Promise<Articles>} */
  articles() {
    return this.once('articles', async () => readArticles(await this.file('articles'), (await this.manifest()).articles));
  }

  /** @returns {Promise<Words>} */
  words() {
    return this.once('words', async () => {
      const { words, ...counts } = JSON.parse(new TextDecoder().decode(await this.file('words')));
      return { words: words ? words.split('\n') : [], ...counts };
    });
  }

  /** @param {number} article @returns {Promise<Source>} */
  async source(article) {
    return readSource(await this.once('sources', () => this.file('sources')), article);
  }

  /** Loads the word boundaries of an article into `bits`. @param {number} article */
  bounds(article) {
    const shard = Math.floor(article / SHARD);
    return this.once(`bounds/${shard}`, async () => {
      const [{ files }, { sizes }] = await Promise.all([this.manifest(), this.articles()]);
      const bytes = await this.read(`${files['bounds']}/${shard}.bin`);
      const own = sizes.subarray(shard * SHARD, (shard + 1) * SHARD);
      readBounds(bytes, own).forEach((bits, i) => this.bits.set(shard * SHARD + i, bits));
    });
  }
}
