// @ts-check
/** Answers the page's requests, and caches what later requests need again. Independent of the page. */
import { search } from '../search/engine.mjs';
import { fold } from '../search/fold.mjs';
import { Concordance } from './concordance.mjs';
import { Folding, wordOf } from './folding.mjs';
import { grams, windows } from './grams.mjs';
import { byArticle, collect } from './hits.mjs';
import { keyness, level, logRatio } from './measures.mjs';
import { Near, ranked } from './near.mjs';
import { perMillion, spread } from './spread.mjs';
import { Stream } from './stream.mjs';
import { FIELDS, numbersOf, subcorpus } from './subcorpus.mjs';
import { Texts } from './texts.mjs';

/** @import { Store } from '../search/store.mjs' */
/** @import { Found } from '../search/types.d.ts' */
/** @import { Holdings } from './holdings.mjs' */
/** @import { Collocate, Field, Gram, Hits, Line, Share, State, Subcorpus, Task } from './types.d.ts' */

/** Cached answers of each kind. */
const REMEMBERED = 6;

export class Session {
  /** @param {Store} store @param {Holdings} holdings */
  constructor(store, holdings) {
    this.store = store;
    this.holdings = holdings;
    this.texts = new Texts(store, holdings);
    /** @type {Map<string, Promise<any>>} */
    this.answers = new Map();
    /** The hits of an answer in a subcorpus. @type {WeakMap<Found[], WeakMap<Subcorpus, Hits>>} */
    this.collected = new WeakMap();
  }

  /** Begins to load what every answer needs; a failure is reported to whoever asks. */
  warm() {
    for (const coming of [this.store.directory(), this.holdings.articles(), this.store.facets()]) coming.catch(() => {});
  }

  /** An answer, computed once; a failure is forgotten. @template T @param {unknown[]} key @param {() => Promise<T>} make @returns {Promise<T>} */
  remember(key, make) {
    const name = JSON.stringify(key);
    const known = this.answers.get(name);
    const answer = known ?? make();
    this.answers.delete(name);
    this.answers.set(name, answer);
    if (!known) answer.catch(() => this.answers.delete(name));
    const same = [...this.answers.keys()].filter((other) => other.startsWith(`[${JSON.stringify(key[0])}`));
    for (const other of same.slice(0, -REMEMBERED)) this.answers.delete(other);
    return answer;
  }

  /** @returns {Promise<Folding>} */
  folding() {
    return this.remember(['folding'], async () => new Folding(await this.store.directory()));
  }

  /** @param {State} state @param {Field} [but] @returns {Promise<Subcorpus>} */
  part(state, but) {
    const { year, publication, place, term, once } = state;
    return this.remember(['part', { year, publication, place, term, once, but }], async () => subcorpus(this.store, await this.holdings.articles(), state, but));
  }

  /** @param {string} q */
  found(q) {
    return this.remember(['found', q], () => search(this.store, q));
  }

  /** The hits in a subcorpus, collected once for all answers. @param {string} q @param {Subcorpus} part @returns {Promise<Hits>} */
  async hits(q, part) {
    const found = q.trim() ? await this.found(q) : [];
    const known = this.collected.get(found) ?? new WeakMap();
    this.collected.set(found, known);
    const hits = known.get(part) ?? collect(found, part.mask);
    known.set(part, hits);
    return hits;
  }

  /** The archive's version, the subcorpus, and the number of hits in it. @param {State} state */
  async overview(state) {
    const [{ version, articles, characters }, part] = await Promise.all([this.holdings.manifest(), this.part(state)]);
    const hits = await this.hits(state.q, part);
    const found = new Set(hits.articles).size;
    return { version, archive: { articles, characters }, part: { articles: part.articles, characters: part.characters, whole: part.whole }, hits: hits.count, found, rate: perMillion(hits.count, part.characters) };
  }

  /** @param {State} state @param {Task} task @returns {Promise<Concordance>} */
  async concordance(state, task) {
    const { q, sort, sample, seed, year, publication, place, term, once } = state;
    return this.remember(['concordance', { q, sort, sample, seed, year, publication, place, term, once }], async () => {
      const [hits, folding] = await Promise.all([this.hits(q, await this.part(state)), this.folding()]);
      return Concordance.of(hits, state, { store: this.store, holdings: this.holdings, texts: this.texts, folding }, task);
    });
  }

  /** @param {State} state @param {Task} task */
  async lines(state, task) {
    const { order, hits } = await this.concordance(state, task);
    return { lines: order.length, hits: hits.count };
  }

  /** Lines `[from, to)` as shown. @param {State} state @param {{from: number, to: number}} range @param {Task} task @returns {Promise<Line[]>} */
  async rows(state, { from, to }, task) {
    return (await this.concordance(state, task)).rows(from, to);
  }

  /** Loads the texts of all lines, so that they scroll and sort at once. @param {State} state @param {Task} task */
  async load(state, task) {
    return (await this.concordance(state, task)).load(task);
  }

  /** The whole block of a line. @param {State} state @param {{at: number}} place @param {Task} task */
  async wide(state, { at }, task) {
    return (await this.concordance(state, task)).wide(at);
  }

  /** All lines with the hash of their source. @param {State} state @param {Task} task */
  async everything(state, task) {
    return (await this.concordance(state, task)).everything(task);
  }

  /** @param {State} state @returns {Promise<Record<Field, Share[]>>} each field in the subcorpus that the others leave */
  async spreads(state) {
    return this.spreadOf(state, state.q);
  }

  /** @param {State} state @param {string} q */
  async spreadOf(state, q) {
    const [{ sizes }, titles] = await Promise.all([this.holdings.articles(), this.headwords()]);
    const each = FIELDS.map(async (field) => {
      const part = await this.part(state, field);
      const shares = spread(await this.store.facet(field), byArticle(await this.hits(q, part), sizes.length), sizes, part);
      return [field, field === 'term' ? shares.filter(({ value }) => value !== null).map((share) => ({ ...share, label: titles.get(share.label) ?? share.label })) : shares];
    });
    return Object.fromEntries(await Promise.all(each));
  }

  async headwords() {
    return new Map((await this.store.terms()).map(({ slug, headword }) => [slug, headword]));
  }

  /** @param {State} state */
  async compare(state) {
    const part = await this.part(state);
    const [one, other] = await Promise.all([state.q, state.q2].map(async (q) => ({ own: await this.hits(q, part), spreads: await this.spreadOf(state, q) })));
    if (!one || !other) throw new RangeError('two queries are compared');
    const { characters } = part;
    const row = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ size) => ({ ll: size ? keyness(a, b, size, size) : 0, ratio: size ? logRatio(a, b, size, size) : 0 });
    const fields = FIELDS.map((field) => {
      const others = new Map(other.spreads[field].map((/** @type {Share} */ share) => [share.value, share]));
      return [field, one.spreads[field].map((/** @type {Share} */ share) => {
        const second = /** @type {Share} */ (others.get(share.value));
        return { ...share, hits2: second.hits, found2: second.found, rate2: second.rate, ...row(share.hits, second.hits, share.characters) };
      })];
    });
    const [a, b] = [one.own, other.own];
    const total = { hits: a.count, found: new Set(a.articles).size, hits2: b.count, found2: new Set(b.articles).size, characters, ...row(a.count, b.count, characters) };
    return { total: { ...total, p: level(total.ll) }, fields: Object.fromEntries(fields) };
  }

  /** @param {State} state @param {Task} task @returns {Promise<{rows: Collocate[], words: number, near: number, hits: number}>} */
  async collocates(state, task) {
    const { q, span, side, least, rank, year, publication, place, term, once } = state;
    return this.remember(['collocates', { q, span, side, least, rank, year, publication, place, term, once }], async () => {
      const part = await this.part(state);
      const [hits, folding] = await Promise.all([this.hits(q, part), this.folding()]);
      const near = new Near(wordOf(folding), span, side);
      await this.walk(hits, task, (text, own) => near.add(text, /** @type {Uint8Array} */ (this.holdings.bits.get(text.number)), own));
      const { frequency, words } = await this.frequencies(state, task);
      return { rows: ranked(near.collocates((word) => frequency.get(word) ?? 0, words, least), rank), words, near: near.total, hits: near.hits };
    });
  }

  /** @param {Hits} hits @param {Task} task @param {(text: import('./types.d.ts').Text, own: {at: number, length: number}[]) => void} visit */
  async walk({ articles, starts, lengths }, task, visit) {
    const { starts: bases } = await this.store.directory();
    /** @type {Map<number, {at: number, length: number}[]>} */
    const own = new Map();
    articles.forEach((article, i) => {
      const hit = { at: /** @type {number} */ (starts[i]) - /** @type {number} */ (bases[article]), length: /** @type {number} */ (lengths[i]) };
      const known = own.get(article);
      if (known) known.push(hit);
      else own.set(article, [hit]);
    });
    await this.texts.each(own.keys(), task, (text) => visit(text, own.get(text.number) ?? []), true);
  }

  /** The frequency of each word in the subcorpus. @param {State} state @param {Task} task @returns {Promise<{frequency: Map<string, number>, words: number}>} */
  async frequencies(state, task) {
    const { year, publication, place, term, once } = state;
    return this.remember(['frequencies', { year, publication, place, term, once }], async () => {
      if ((await this.part(state)).whole) {
        const [{ words, frequencies }, manifest] = await Promise.all([this.holdings.words(), this.holdings.manifest()]);
        return { frequency: new Map(words.map((word, i) => [word, frequencies[i] ?? 0])), words: manifest.words };
      }
      const rows = await this.count({ ...state, unit: 'word', n: 1, least: 1 }, task);
      return { frequency: new Map(rows.map(({ text, frequency }) => [text, frequency])), words: rows.reduce((sum, { frequency }) => sum + frequency, 0) };
    });
  }

  /** @param {State} state @param {Task} task @returns {Promise<Gram[]>} */
  async count(state, task) {
    const { unit, n, least, year, publication, place, term, once } = state;
    return this.remember(['count', { unit, n, least, year, publication, place, term, once }], async () => {
      const part = await this.part(state);
      if (part.whole && unit === 'word' && n === 1) return this.known(least);
      return grams(await this.stream(state, task), n, least);
    });
  }

  /** The words or characters of the subcorpus as one stream. @param {State} state @param {Task} task @returns {Promise<Stream>} */
  async stream(state, task) {
    const { unit, year, publication, place, term, once } = state;
    return this.remember(['stream', { unit, year, publication, place, term, once }], async () => {
      const made = new Stream(await this.folding(), unit);
      await this.texts.each(numbersOf(await this.part(state)), task, (text) => made.add(text, this.holdings.bits.get(text.number)), unit === 'word');
      return made;
    });
  }

  /** The number of words, characters or n-grams in the subcorpus, listed or not. @param {State} state @param {Task} task @returns {Promise<number>} */
  async running(state, task) {
    const { words } = await this.holdings.manifest();
    const known = (await this.part(state)).whole && state.unit === 'word' && state.n === 1;
    return known ? words : windows(await this.stream(state, task), state.n);
  }

  /** A reader's text, folded. @param {string} text */
  async folded(text) {
    return String.fromCodePoint(...(await fold(text, await this.store.directory(), () => this.store.folds())));
  }

  /** The words of the whole archive. @param {number} least @returns {Promise<Gram[]>} */
  async known(least) {
    const { words, frequencies, articles } = await this.holdings.words();
    const rows = words.map((text, i) => ({ text, frequency: frequencies[i] ?? 0, articles: articles[i] ?? 0 }));
    return rows.filter(({ frequency }) => frequency >= least);
  }

  /** A page of the list of words or n-grams. @param {State} state @param {{from: number, to: number}} range @param {Task} task */
  async words(state, { from, to }, task) {
    const rows = await this.count(state, task);
    const sought = await this.folded(state.filter.trim());
    const fitting = sought ? rows.filter(({ text }) => text.includes(sought)) : rows;
    const part = await this.part(state);
    const listed = fitting.reduce((sum, { frequency }) => sum + frequency, 0);
    return { rows: fitting.slice(from, to), all: fitting.length, listed, total: await this.running(state, task), articles: part.articles };
  }
}
