// @ts-check
/** The reader's filters and sort order, and the claims that match them. Pure. */

/** @import { Claim, Wish } from './types.d.ts' */

/** @type {readonly (keyof Wish)[]} */
export const FIELDS = ['text', 'year', 'measure', 'unit', 'publication', 'place', 'claimant', 'article', 'sort'];

/** Fields whose value is chosen from a list. */
export const LISTED = /** @type {const} */ (['measure', 'unit', 'publication', 'place', 'claimant', 'article']);

/** The wish in the fragment of an address. @param {string} fragment @returns {Wish} */
export function wishOf(fragment) {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  /** @type {any} */
  const wish = Object.fromEntries(FIELDS.map((name) => [name, asked.get(name) ?? '']));
  return wish;
}

/** The fragment of a wish; empty if nothing is asked for. @param {Wish} wish */
export function fragmentOf(wish) {
  return new URLSearchParams(FIELDS.filter((name) => wish[name]).map((name) => [name, wish[name]])).toString();
}

/** The claims that match a wish, in its order. @param {readonly Claim[]} claims @param {Wish} wish */
export function chosen(claims, wish) {
  const found = claims.filter((claim) => !unmet(claim, wish).length);
  const [column, down] = wish.sort.startsWith('-') ? [wish.sort.slice(1), true] : [wish.sort, false];
  return column ? found.sort(by(/** @type {keyof Claim} */ (column), down)) : found;
}

/** Whether a claim matches the value of a field. @type {Record<Exclude<keyof Wish, 'sort'>, (claim: Claim, asked: string) => boolean>} */
const MET = {
  text: ({ sentence, counted, title }, asked) => [sentence, counted, title].some((part) => holds(part, asked)),
  year: ({ date }, asked) => (date ?? 'unknown').startsWith(asked),
  measure: ({ measure }, asked) => measure === asked,
  unit: ({ unit }, asked) => unit === asked,
  publication: ({ publication }, asked) => holds(publication, asked),
  place: ({ place }, asked) => holds(place, asked),
  claimant: ({ claimant }, asked) => holds(claimant, asked),
  article: ({ article }, asked) => article === asked,
};

/** The fields that a claim does not match. @param {Claim} claim @param {Wish} wish */
function unmet(claim, wish) {
  return /** @type {(keyof typeof MET)[]} */ (Object.keys(MET)).filter((name) => wish[name] && !MET[name](claim, wish[name]));
}

/** The number of claims with each value of a listed field, among those that match the other fields. @param {readonly Claim[]} claims @param {Wish} wish */
export function counts(claims, wish) {
  const totals = /** @type {Record<typeof LISTED[number], Map<string, number>>} */ (Object.fromEntries(LISTED.map((name) => [name, new Map()])));
  for (const claim of claims) {
    const against = unmet(claim, wish);
    for (const name of LISTED) {
      const value = claim[name];
      if (value && against.every((other) => other === name)) totals[name].set(value, (totals[name].get(value) ?? 0) + 1);
    }
  }
  return totals;
}

/** @param {string | null} text @param {string} part */
function holds(text, part) {
  return !part || (text ?? '').toLowerCase().includes(part.toLowerCase());
}

/**
 * Compares by a column; missing values come last in both directions.
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

/** Whether the value equals the printed text, apart from blanks and commas. @param {Claim} claim */
export function asPrinted(claim) {
  return valueWords(claim).replace(/[\s,]/g, '') === claim.text.replace(/[\s,]/g, '');
}

/** Relation, value and unit, as on the built page. @param {Claim} claim */
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
