/**
 * Types of the concordance. The files are described in `hooks/newsarchive/concordance/wire.py`, which
 * writes them; `wire.mjs` reads them into these.
 */
import type { Described, Run } from '../search/types.d.ts';

/** `concordance/manifest.json`. */
export interface Manifest {
  format: number;
  /** Of the archive, as the search index has it. */
  version: string;
  articles: number;
  /** Code points of all reading texts. */
  characters: number;
  words: number;
  /** Different words. */
  types: number;
  /** File or folder of each part, by name. */
  files: Record<string, string>;
}

/** What is known of each article before its text is loaded. */
export interface Articles {
  /** Characters of each. */
  sizes: Int32Array;
  /** Number of the first article that prints the same report; -1 where no other does. */
  firsts: Int32Array;
}

/** The words of the archive, the most frequent first. */
export interface Words {
  words: string[];
  frequencies: number[];
  articles: number[];
}

export interface Source {
  /** How many characters an article's id has beyond its source's. */
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
  /** Whether code points are not code units in it. */
  astral: boolean;
  runs: Run[];
  /** Where its boundaries begin among the article's; -1 of a block as printed, which has none. */
  bit: number;
}

export interface Text extends Described {
  blocks: TextBlock[];
}

export type Field = 'year' | 'publication' | 'place' | 'term';
export type View = 'lines' | 'spread' | 'collocates' | 'words' | 'compare';
export type Sort = 'date' | 'newest' | 'source' | 'left' | 'right' | 'l1' | 'l2' | 'l3' | 'r1' | 'r2' | 'r3';

/** All that the address says. */
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
  /** Lines of a random sample; 0 for all. */
  sample: number;
  seed: number;
  /** Words on either side among which collocates are counted. */
  span: number;
  side: 'both' | 'left' | 'right';
  /** The least frequency that is shown, of collocates and of words. */
  least: number;
  rank: 'll' | 'dice' | 'count';
  unit: 'word' | 'character';
  /** Units in a row. */
  n: number;
  /** Part of the words shown. */
  filter: string;
  page: number;
}

/** Articles that are looked at. */
export interface Subcorpus {
  /** One for each article in it. */
  mask: Uint8Array;
  articles: number;
  characters: number;
  /** Whether it is the whole archive. */
  whole: boolean;
}

/** Every hit of a query in a subcorpus, by article and place. */
export interface Hits {
  count: number;
  /** Article of each. */
  articles: Int32Array;
  /** Position of each on the line of positions. */
  starts: Int32Array;
  /** Code points of each. */
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
  /** Of the passage, relative to the site. */
  address: string;
}

/** A value of a field with what was found under it. */
export interface Share {
  /** Null for articles without a value. */
  value: string | null;
  label: string;
  hits: number;
  /** Articles with a hit. */
  found: number;
  articles: number;
  characters: number;
  /** Hits per million characters. */
  rate: number;
}

export interface Collocate {
  word: string;
  /** How often within the window. */
  near: number;
  /** To the left and to the right of the nearest hit. */
  left: number;
  right: number;
  /** How often in the subcorpus, hits apart. */
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

/** What a long task tells and asks. */
export interface Task {
  stopped: boolean;
  /** Settles when it is stopped, so that it need not wait for what it has asked for. */
  halted: Promise<void>;
  progress: (done: number, all: number) => void;
}
