// @ts-check
/** Which claims a reader asks for, and in which order; plain values in and out. */

/** @import { Claim, Wish } from './types.d.ts' */

/** @type {readonly (keyof Wish)[]} */
export const FIELDS = ['text', 'year', 'measure', 'unit', 'publication', 'place', 'claimant', 'article', 'sort'];

/** A wish as the fragment of an address states it. @param {string} fragment @returns {Wish} */
export function wishOf(fragment) {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  /** @type {any} */
  const wish = Object.fromEntries(FIELDS.map((name) => [name, asked.get(name) ?? '']));
  return wish;
}

/** The fragment that states a wish; empty where nothing is asked. @param {Wish} wish */
export function fragmentOf(wish) {
  return new URLSearchParams(FIELDS.filter((name) => wish[name]).map((name) => [name, wish[name]])).toString();
}

/** The claims that meet a wish, in its order. @param {readonly Claim[]} claims @param {Wish} wish */
export function chosen(claims, wish) {
  const found = claims.filter((claim) => meets(claim, wish));
  const [column, down] = wish.sort.startsWith('-') ? [wish.sort.slice(1), true] : [wish.sort, false];
  return column ? found.sort(by(/** @type {keyof Claim} */ (column), down)) : found;
}

/** @param {Claim} claim @param {Wish} wish */
function meets(claim, wish) {
  return (
    (!wish.measure || claim.measure === wish.measure) &&
    (!wish.unit || claim.unit === wish.unit) &&
    (!wish.article || claim.article === wish.article) &&
    (!wish.year || (claim.date ?? 'unknown').startsWith(wish.year)) &&
    holds(claim.publication, wish.publication) &&
    holds(claim.place, wish.place) &&
    holds(claim.claimant, wish.claimant) &&
    (!wish.text || [claim.sentence, claim.counted, claim.title].some((part) => holds(part, wish.text)))
  );
}

/** @param {string | null} text @param {string} part */
function holds(text, part) {
  return !part || (text ?? '').toLowerCase().includes(part.toLowerCase());
}

/**
 * Compares by a column; what is missing comes last either way.
 *
 * @param {keyof Claim} column @param {boolean} down @returns {(one: Claim, two: Claim) => number}
 */
function by(column, down) {
  const sign = down ? -1 : 1;
  const words = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });
  return (one, two) => {
    const [left, right] = [one[column], two[column]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (typeof left === 'number' && typeof right === 'number' ? left - right : words.compare(`${left}`, `${right}`));
  };
}

/** The values of a column, the most frequent first. @param {readonly Claim[]} claims @param {keyof Claim} column */
export function valuesOf(claims, column) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const claim of claims) {
    const value = claim[column];
    if (value !== null) counts.set(`${value}`, (counts.get(`${value}`) ?? 0) + 1);
  }
  return [...counts].sort((one, two) => two[1] - one[1]).map(([value]) => value);
}

/** Relation, value and unit as the page words them. @param {Claim} claim */
export function valueWords({ relation, value, upper, unit, measure }) {
  if (value === null) return '?';
  const number = (/** @type {number} */ amount) => {
    const shown = amount.toLocaleString('en', { maximumFractionDigits: 4 }).replace('-', '−');
    return measure === 'change' && amount > 0 ? `+${shown}` : shown;
  };
  const sign = relation === '=' || relation === 'range' ? '' : `${relation} `;
  const end = upper === null ? '' : ` … ${number(upper)}`;
  return `${sign}${number(value)}${end}${unit === '%' || unit === '‰' ? unit : unit ? ` ${unit}` : ''}`;
}
