/**
 * Types of the browser's search. The wire format itself is described in `hooks/newsarchive/search/wire.py`,
 * which writes it; `wire.mjs` reads it into these.
 */
import type { Huffman } from './bits.mjs';

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
}

export interface Directory {
  positions: number;
  /** Rank of each code point of the archive, from 1. */
  ranks: Map<number, number>;
  /** Code points by rank - 1. */
  points: number[];
  huffman: Huffman;
  /** Code points that fold by the archive's table. */
  folds: Map<number, number>;
  /** Where each article starts on the line of positions, and the end of the last. */
  starts: Int32Array;
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

export interface Article {
  number: number;
  id: string;
  url: string;
  title: string;
  /** EDTF. */
  date: string | null;
  inferred: boolean;
  publication: string | null;
  blocks: Block[];
}

/** A glossary entry. */
export interface Term {
  slug: string;
  url: string;
  headword: string;
  forms: string[];
  pinyin: string;
  /** Its pinyin without tones and blanks, and its initials. */
  typed: string[];
  english: string[];
  short: { zh: string; en: string };
}

export interface Filter {
  field: 'year' | 'publication' | 'place' | 'term';
  value: string;
  not: boolean;
}

export interface Query {
  /** Each group must occur; one of its strings is enough. */
  groups: string[][];
  not: string[];
  filters: Filter[];
}

/** Where a string occurs. */
export interface Occurrences {
  /** Positions, ascending. */
  starts: Int32Array;
  length: number;
  /** Slice of `starts` for each article. */
  articles: Map<number, [number, number]>;
}

/** An article that answers a query; its text is not loaded yet. */
export interface Found {
  number: number;
  base: number;
  slices: { starts: Int32Array; length: number }[];
  /** Hits of each group. */
  counts: number[];
  count: number;
  /** How many groups occur in the title; in other headings. */
  inTitle: number;
  inHeadings: number;
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
  /** `term`: the query names this glossary entry; `words`: the query's words stand in an article. */
  reason: 'term' | 'words';
  query: string;
  term?: Term;
  found: Found[];
}

export interface Suggestion {
  text: string;
  kind: 'term' | 'word';
  term?: Term;
}
