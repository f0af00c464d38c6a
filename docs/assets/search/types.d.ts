/**
 * Types of the browser's search. The wire format itself is described in `hooks/newsarchive/search/wire.py`,
 * which writes it; `wire.mjs` reads it into these.
 */
/** `search/manifest.json`. */
export interface Manifest {
  format: number;
  /** Of the archive: what a citation of a search names. */
  version: string;
  articles: number;
  /** On the line of positions, free ones included. */
  positions: number;
  terms: number;
  /** File or folder of each part, by name. */
  files: Record<string, string>;
  /** In base64. */
  directory: string;
}

export interface Directory {
  positions: number;
  /** Rank of each code point of the archive, from 1. */
  ranks: Map<number, number>;
  /** Code points by rank - 1. */
  points: number[];
  /** The characters in the order of frequency, as shards write them. */
  letters: string[];
  /** Place of each code point in that order. */
  order: Map<number, number>;
  /** Code points that fold by the archive's table. */
  folds: Map<number, number>;
  /** Where each article starts on the line of positions, and the end of the last. Articles are numbered as they
   * stand there: by length, then by date; `Store.dates` gives the order of dates. */
  starts: Int32Array;
  /** Numbers of articles of the same shape; they follow each other on the line. */
  shapes: number[];
  /** Where each article's title zone ends. */
  titles: Int32Array;
  /** Where each article's heading zone ends. */
  bodies: Int32Array;
  /** First gram of each shard; second 0 where the shard begins with its character. */
  grams: { first: number; second: number }[];
  /** First article of each text shard. */
  texts: number[];
  /** Rank of the first character of each word shard. */
  words: number[];
  printed: PrintedBlock[];
  /** Rank of the first character of each shard of printed forms. */
  forms: number[];
}

/** A block as printed, on the line of positions. */
export interface PrintedBlock {
  start: number;
  end: number;
  /** Where it differs from the block as read; empty where it has less. */
  differs: [number, number][];
}

/** A stretch of text and the stretch of the source that it answers to; code points. */
export interface Run {
  at: number;
  length: number;
  start: number;
  end: number;
}

export interface Block {
  kind: string;
  /** Whether this is the block as printed, beside the block as read. */
  printed: boolean;
  /** Position in the article. */
  at: number;
  /** In code points. */
  length: number;
  /** One code point each. */
  points: string[];
  runs: Run[];
}

/** What is told of an article wherever it is shown. */
export interface Described {
  number: number;
  id: string;
  url: string;
  title: string;
  /** EDTF. */
  date: string | null;
  inferred: boolean;
  publication: string | null;
}

export interface Article extends Described {
  blocks: Block[];
}

/** A glossary entry. */
export interface Term {
  slug: string;
  url: string;
  headword: string;
  forms: string[];
  pinyin: string;
  /** Its pinyin without tones and blanks, its initials, then its names in syllables with blanks between. */
  typed: string[];
  english: string[];
  short: { zh: string; en: string };
}

/** A text that must occur: literal parts, between any two of them 0 to 4 characters. */
export interface Text {
  field: 'text';
  parts: string[];
  /** Whether its Chinese characters are sought as sources print them. */
  exact: boolean;
}

export interface Filter {
  field: 'year' | 'publication' | 'place' | 'term';
  /** Of years: `2021` or `2019-2021`. */
  value: string;
}

export type Condition = Text | Filter;

export interface Query {
  /** Of each group one condition at least must hold. */
  groups: Condition[][];
  /** None of these may hold. */
  not: Condition[];
}

/** Where a string occurs. */
export interface Occurrences {
  /** Positions, ascending. */
  starts: Int32Array;
  length: number;
  /** Where matches differ in length: each one's, in the place of `length`. */
  lengths?: Int32Array;
  /** Slice of `starts` for each article. */
  articles: Map<number, [number, number]>;
}

/** Occurrences in one article. */
export interface Slice {
  starts: Int32Array;
  length: number;
  lengths?: Int32Array;
}

/** An article that answers a query; its text is not loaded yet. */
export interface Found {
  number: number;
  base: number;
  slices: Slice[];
  /** Hits of each group that asks for a text. */
  counts: number[];
  count: number;
  /** How many groups occur in the title; in other headings. */
  inTitle: number;
  inHeadings: number;
  /** How near each other the groups stand; Infinity where there is but one. */
  apart: number;
  score: number;
}

/** A hit; `start`, `end` in the source, `from`, `to` in the block, all in code points. */
export interface Hit {
  start: number;
  end: number;
  anchor: string;
  block: number;
  from: number;
  to: number;
}

export interface Part {
  text: string;
  mark: boolean;
}

export interface Passage {
  parts: Part[];
  anchor: string;
  kind: string;
  printed: boolean;
  hits: number;
}

export interface Result {
  article: Article;
  count: number;
  hits: Hit[];
  title: Part[];
  passages: Passage[];
}

/** An answer that is not word for word. */
export interface Relaxed {
  /**
   * `term`: the query names this glossary entry; `slip`: this form is one slip from the query; `words`: the
   * query's words stand in an article.
   */
  reason: 'term' | 'slip' | 'words';
  query: string;
  term?: Term;
  form?: string;
  found: Found[];
}

export interface Suggestion {
  text: string;
  kind: 'term' | 'title' | 'word';
  term?: Term;
  /** Of a title's article, relative to the site. */
  url?: string;
  /** In how many articles a word stands. */
  articles?: number;
}

/** How many of the found articles stand under each value of a field. */
export interface Facet {
  field: 'year' | 'publication' | 'place' | 'term';
  values: { value: string; count: number }[];
}

/** What the fragment of the search page says. */
export interface State {
  q: string;
  order: 'best' | 'newest' | 'oldest';
  exact: boolean;
  page: number;
}
