/** The wire format of the timeline's data; mirrors `hooks/newsarchive/render/timeline_view.py`. */

/** `data/index.json`. Arrays without another description have an item for each entry, in order of time. */
export interface Wire {
  /** Incremented when a field changes its meaning. */
  format: number;
  /** Folder of the shards. */
  digest: string;
  /** [name of the file, entries in it], in order. */
  shards: [string, number][];
  /** Glossary categories: [id, Chinese, English]. */
  categories: [string, string, string][];
  /** [slug, headword, number of the category]. */
  terms: [string, string, number][];
  publications: string[];
  /** [id, Chinese, English]. */
  places: [string, string, string][];
  /** [id, headline, number of the publication or -1, numbers of the places, date, 1 if it is inferred]. */
  articles: [string, string, number, number[], string | null, 0 | 1][];
  /** First day, in days since 1970-01-01. */
  first: number[];
  /** How many days after the first the last day is. */
  days: number[];
  /** A digit for each entry: number in KINDS. */
  kind: string;
  /** A digit for each entry: number in CERTAINTIES. */
  certainty: string;
  score: number[];
  /** Number of the article. */
  article: number[];
  /** Numbers of the terms. */
  term: number[][];
}

/** An entry's texts, one item of a shard; a publication has only the first three. */
export type Words = [
  value: string,
  /** The value in words, `Chinese / English`. */
  said: string,
  reason: string | null,
  before?: string,
  expression?: string,
  behind?: string,
  title?: string | null,
  fragment?: string,
  also?: [how: string, address: string, headline: string][],
];

/** Days since 1970-01-01, the end excluded; fractions if the window lies between days. */
export interface Window {
  from: number;
  to: number;
}

/** The reader's choices, all of them in the fragment. */
export interface State {
  window: Window | null;
  place: string;
  publication: string;
  /** Slug of a term, or `category:` with the id of a category. */
  theme: string;
  certainty: string;
}
