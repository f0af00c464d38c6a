/** Types of the form for contributors. `rules.json` is written by `hooks/newsarchive/pipeline/contribute.py`. */

export interface Rules {
  /** Lengths of the short definition: Chinese characters, English words. */
  limits: { zh: number; en: number };
  /** Regular expressions by kind of text. */
  patterns: { slug: string; article: string; day: string; date: string };
  statuses: string[];
  categories: { id: string; zh: string; en: string }[];
  /** Slugs reserved for the glossary's own pages. */
  reserved: string[];
  /** Path of an entry's file, with `{slug}`. */
  path: string;
  host: { new: string | null; contact: string };
  /** Messages in English and Chinese, with `{}` for variable parts. */
  chinese: [string, string][];
  /** Headwords by slug. */
  entries: Record<string, string>;
  /** Present slugs by former ones. */
  former: Record<string, string>;
  /** Slugs by form, folded. */
  forms: Record<string, string>;
  /** Ids of the articles that are not in the search index, because they are not shown in full. */
  unsearched: string[];
}

export interface Bilingual {
  zh?: string;
  en?: string;
}

/** An entry as in its file, without empty fields. */
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

/** A problem as in `newsarchive check`: what is wrong, what was expected, what to do. */
export interface Problem {
  keys: Keys;
  wrong: string;
  expected: string;
  remedy: string;
}

/** What the checks need from the archive. */
export interface Archive {
  /** The fold of a text, one code point for one. */
  fold(text: string): Promise<string>;
  /** Whether an article contains a passage. */
  holds(article: string, quote: string): Promise<boolean>;
  /** Id of an article that contains a passage. */
  home(quote: string): Promise<string | undefined>;
}
