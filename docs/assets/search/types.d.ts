/**
 * Types of the browser's search. The wire format itself is described in `hooks/newsarchive/search/wire.py`,
 * which writes it; `wire.mjs` reads it into these.
 */
/** `search/manifest.json`. */
export interface Manifest {
  format: number;
  /** Version of the archive, as in citations of a search. */
  version: string;
  articles: number;
  /** Number of positions, including unused ones. */
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
  /** Index of each code point in that order. */
  order: Map<number, number>;
  /** Code points that fold by the archive's table. */
  folds: Map<number, number>;
  /** Where each article starts on the line of positions, and the end of the last. Articles are numbered as they
   * stand there: by length, then by date; `Store.dates` gives the order of dates. */
  starts: Int32Array;
  /** Numbers of articles of the same shape, which are consecutive. */
  shapes: number[];
  /** End of each article's title zone. */
  titles: Int32Array;
  /** End of each article's heading zone. */
  bodies: Int32Array;
  /** First gram of each shard; `second` is 0 if the shard begins with all grams of the character. */
  grams: { first: number; second: number }[];
  /** First article of each text shard. */
  texts: number[];
  /** Rank of the first character of each word shard. */
  words: number[];
  printed: PrintedBlock[];
  /** Rank of the first character of each shard of printed forms. */
  forms: number[];
}

/** Positions of a block as printed. */
export interface PrintedBlock {
  start: number;
  end: number;
  /** Ranges that differ from the block as read; empty ranges where it lacks text. */
  differs: [number, number][];
}

/** A stretch of text and the corresponding stretch of the source, in code points. */
export interface Run {
  at: number;
  length: number;
  start: number;
  end: number;
}

export interface Block {
  kind: string;
  /** Whether this is a block as printed, in addition to the block as read. */
  printed: boolean;
  /** Position in the article. */
  at: number;
  /** In code points. */
  length: number;
  /** One code point each. */
  points: string[];
  runs: Run[];
}

/** The facts of an article that results show. */
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
  /** Whether its Chinese characters are searched as printed. */
  exact: boolean;
}

export interface Filter {
  field: 'year' | 'publication' | 'place' | 'term';
  /** For years: `2021` or `2019-2021`. */
  value: string;
}

export type Condition = Text | Filter;

export interface Query {
  /** At least one condition of each group must match. */
  groups: Condition[][];
  /** None of these may match. */
  not: Condition[];
}

/** The occurrences of a string. */
export interface Occurrences {
  /** Positions, ascending. */
  starts: Int32Array;
  length: number;
  /** The length of each match, instead of `length`, if the lengths differ. */
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

/** An article that matches a query; its text has not been loaded. */
export interface Found {
  number: number;
  base: number;
  slices: Slice[];
  /** Number of hits of each group with a text. */
  counts: number[];
  count: number;
  /** Number of groups that occur in the title, and in other headings. */
  inTitle: number;
  inHeadings: number;
  /** Proximity of the groups; Infinity if there is only one. */
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

/** An approximate answer. */
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
  /** Address of a title's article, relative to the site. */
  url?: string;
  /** Number of articles that contain a word. */
  articles?: number;
}

/** Number of results with each value of a field. */
export interface Facet {
  field: 'year' | 'publication' | 'place' | 'term';
  values: { value: string; count: number }[];
}

/** The state in the fragment of the search page. */
export interface State {
  q: string;
  order: 'best' | 'newest' | 'oldest';
  exact: boolean;
  page: number;
}
