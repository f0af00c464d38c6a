/** Types of the form for contributors. `rules.json` is written by `hooks/newsarchive/pipeline/contribute.py`. */

export interface Rules {
  /** Of the short definition: Chinese characters, English words. */
  limits: { zh: number; en: number };
  /** Regular expressions by kind of text. */
  patterns: { slug: string; article: string; day: string; date: string };
  statuses: string[];
  categories: { id: string; zh: string; en: string }[];
  /** Slugs that the glossary's own pages have. */
  reserved: string[];
  /** Of an entry's file, with `{slug}`. */
  path: string;
  host: { new: string | null; contact: string };
  /** What problems say in English, and in Chinese, with `{}` for what each case fills in. */
  chinese: [string, string][];
  /** Headwords by slug. */
  entries: Record<string, string>;
  /** Present slugs by former ones. */
  former: Record<string, string>;
  /** Slugs by form, folded. */
  forms: Record<string, string>;
  /** Ids of the articles that are not shown in full: search does not hold them. */
  unsearched: string[];
}

export interface Bilingual {
  zh?: string;
  en?: string;
}

/** An entry as its file would state it; what is empty is left out. */
export interface Entry {
  headword?: string;
  aliases?: string[];
  pinyin?: string;
  english?: { text?: string; status?: string; used_by?: string }[];
  category?: string;
  short?: Bilingual;
  definition?: Bilingual;
  evidence?: { article?: string; quote?: string }[];
  references?: { title?: string; publisher?: string; url?: string; date?: string; accessed?: string }[];
  see_also?: string[];
  broader?: string[];
  contributors?: string[];
  status?: string;
}

export type Keys = (string | number)[];

/** As `newsarchive check` says it: what is wrong, what was expected, what to do. */
export interface Problem {
  keys: Keys;
  wrong: string;
  expected: string;
  remedy: string;
}

/** What the checks ask of the archive. */
export interface Archive {
  /** The fold of a text, one code point for one. */
  fold(text: string): Promise<string>;
  /** Whether a passage stands in an article. */
  holds(article: string, quote: string): Promise<boolean>;
  /** Id of an article in which a passage stands. */
  home(quote: string): Promise<string | undefined>;
}
