// @ts-check
/** Fetches the claims of the requested years, each year once. */

import { placed } from './sentence.mjs';

/** @import { Claim } from './types.d.ts' */

export class Store {
  /**
   * @param {readonly string[]} years in the order of the table
   * @param {readonly string[]} columns
   * @param {(year: string) => Promise<unknown[][]>} read
   */
  constructor(years, columns, read) {
    this.years = years;
    this.columns = columns;
    this.read = read;
    /** @type {Map<string, Promise<Claim[]>>} */
    this.kept = new Map();
  }

  /** The claims of one year, or of all. @param {string} year */
  async of(year) {
    const asked = this.years.includes(year) ? [year] : this.years;
    return (await Promise.all(asked.map((name) => this.once(name)))).flat();
  }

  /** The claims of a year; a failure is forgotten, so that it can be retried. @param {string} year */
  once(year) {
    const known = this.kept.get(year);
    if (known) return known;
    const claims = this.read(year).then((rows) => placed(rows.map((row) => this.claim(row))));
    this.kept.set(year, claims);
    claims.catch(() => this.kept.delete(year));
    return claims;
  }

  /** @param {unknown[]} row @returns {Omit<Claim, 'at'>} */
  claim(row) {
    /** @type {any} */
    const claim = Object.fromEntries(this.columns.map((name, number) => [name, row[number]]));
    return claim;
  }
}

/** Reads a year's file below `base`. @param {URL} base @returns {(year: string) => Promise<unknown[][]>} */
export function overNetwork(base) {
  return async (year) => {
    const answer = await fetch(new URL(`figures/years/${year}.json`, base));
    if (!answer.ok) throw new Error(`figures/years/${year}.json: ${answer.status}`);
    return answer.json();
  };
}
