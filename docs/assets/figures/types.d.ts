/** A claim of the data files; its fields are the columns of the downloads. */
export interface Claim {
  text: string;
  relation: string;
  value: number | null;
  upper: number | null;
  unit: string | null;
  counted: string | null;
  measure: string;
  base: string | null;
  period: string | null;
  period_value: string | null;
  place: string | null;
  claimant: string | null;
  publication: string | null;
  date: string | null;
  date_certainty: string | null;
  article: string;
  title: string;
  sentence: string;
  reason: string | null;
  check: string | null;
  url: string;
  /** Position of the number in the sentence; computed when the file is read. */
  at: number;
}

/** The reader's filters and sort order; empty strings filter nothing. */
export interface Wish {
  text: string;
  measure: string;
  year: string;
  unit: string;
  publication: string;
  place: string;
  claimant: string;
  /** Id of an article. */
  article: string;
  sort: string;
}
