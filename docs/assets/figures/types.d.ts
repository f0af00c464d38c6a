/** A claim as the data files give it; the fields are the columns of the downloads. */
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
  /** Where the number stands in the sentence; worked out when the file is read. */
  at: number;
}

/** What a reader asks of the table; an empty string asks nothing. */
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
