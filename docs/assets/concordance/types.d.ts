/**
 * Types of the concordance. The files are described in `hooks/newsarchive/concordance/wire.py`, which
 * writes them; `wire.mjs` reads them into these.
 */
import type { Described, Run } from '../search/types.d.ts';

/** `concordance/manifest.json`. */
export interface Manifest {
  format: number;
  /** Version of the archive, equal to that of the search index. */
  version: string;
  articles: number;
  /** Number of code points of all reading texts. */
  characters: number;
  words: number;
  /** Number of different words. */
  types: number;
  /** File or folder of each part, by name. */
  files: Record<string, string>;
}

/** What is known of each article before its text is loaded. */
export interface Articles {
  /** Number of characters of each article. */
  sizes: Int32Array;
  /** For each article the number of the first that prints the same report; -1 if no other does. */
  firsts: Int32Array;
}

/** The words of the archive, most frequent first. */
export interface Words {
  words: string[];
  frequencies: number[];
  articles: number[];
}

export interface Source {
  /** The number of characters that an article's id has beyond that of its source. */
  beyond: number;
  sha256: string;
}

/** A block of a loaded article. */
export interface TextBlock {
  kind: string;
  printed: boolean;
  /** Position in the article. */
  at: number;
  /** In code points. */
  length: number;
  text: string;
  /** Whether it contains code points of two code units. */
  astral: boolean;
  runs: Run[];
  /** Position of its word boundaries among the article's; -1 for a block as printed, which has none. */
  bit: number;
}

export interface Text extends Described {
  blocks: TextBlock[];
}

export type Field = 'year' | 'publication' | 'place' | 'term';
export type View = 'lines' | 'spread' | 'collocates' | 'words' | 'compare';
export type Sort = 'date' | 'newest' | 'source' | 'left' | 'right' | 'l1' | 'l2' | 'l3' | 'r1' | 'r2' | 'r3';

/** The state of the page, all of it in the address. */
export interface State {
  q: string;
  /** The query that `q` is compared with. */
  q2: string;
  view: View;
  year: string[];
  publication: string[];
  place: string[];
  term: string[];
  /** Whether reprints of one report count once. */
  once: boolean;
  sort: Sort;
  /** Size of the random sample; 0 for all lines. */
  sample: number;
  seed: number;
  /** Size of the window for collocates, in words on either side. */
  span: number;
  side: 'both' | 'left' | 'right';
  /** The least frequency of collocates and of words that is shown. */
  least: number;
  rank: 'll' | 'dice' | 'count';
  unit: 'word' | 'character';
  /** Length of n-grams. */
  n: number;
  /** Text that the words shown must contain. */
  filter: string;
  page: number;
}

/** The articles that are counted. */
export interface Subcorpus {
  /** 1 for each article in it, else 0. */
  mask: Uint8Array;
  articles: number;
  characters: number;
  /** Whether it is the whole archive. */
  whole: boolean;
}

/** All hits of a query in a subcorpus, by article and position. */
export interface Hits {
  count: number;
  /** The article of each hit. */
  articles: Int32Array;
  /** The position of each hit in the index. */
  starts: Int32Array;
  /** The length of each hit in code points. */
  lengths: Int32Array;
}

/** A line as shown. */
export interface Line {
  /** From 1, in the order shown. */
  n: number;
  left: string;
  key: string;
  right: string;
  /** Whether the words are those of a misprint that the archive corrects. */
  printed: boolean;
  article: string;
  title: string;
  date: string | null;
  inferred: boolean;
  publication: string | null;
  /** Address of the passage, relative to the site. */
  address: string;
}

/** A value of a field with its counts. */
export interface Share {
  /** Null for articles without a value. */
  value: string | null;
  label: string;
  hits: number;
  /** Number of articles with a hit. */
  found: number;
  articles: number;
  characters: number;
  /** Hits per million characters. */
  rate: number;
}

export interface Collocate {
  word: string;
  /** Frequency within the window. */
  near: number;
  /** To the left and to the right of the nearest hit. */
  left: number;
  right: number;
  /** Frequency in the subcorpus, not counting hits. */
  frequency: number;
  expected: number;
  ll: number;
  dice: number;
}

export interface Gram {
  text: string;
  frequency: number;
  articles: number;
}

/** How a long task reports progress and learns that it was stopped. */
export interface Task {
  stopped: boolean;
  /** Resolves when the task is stopped, so that it need not wait for its requests. */
  halted: Promise<void>;
  progress: (done: number, all: number) => void;
}
