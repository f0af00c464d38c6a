// @ts-check
/** The rows of the table as nodes, like those that the page was built with. */
import { el, label } from '../common/elements.mjs';
import { valueWords } from './wishes.mjs';

/** @import { Claim } from './types.d.ts' */

/** @type {Record<string, [string, string]>} */
export const MEASURES = {
  number: ['数量', 'number'],
  share: ['占比', 'share'],
  rate: ['比率', 'rate'],
  change: ['变化', 'change'],
  rank: ['名次', 'rank'],
};

/** Bodies of the table, one for each article, or a single one where another order parts them. @param {readonly Claim[]} claims @param {URL} base @param {boolean} grouped */
export function bodies(claims, base, grouped) {
  /** @type {HTMLElement[]} */
  const made = [];
  let last = '';
  for (const claim of claims) {
    if (!made.length || (grouped && claim.article !== last)) {
      made.push(el('tbody', {}, ...(grouped ? [group(claim, base)] : [])));
      last = claim.article;
    }
    made.at(-1)?.append(row(claim, base, grouped));
  }
  return made;
}

/** @param {Claim} claim @param {URL} base */
function group(claim, base) {
  const where = el('span', {}, `${claim.publication ?? '—'} · ${claim.date ?? '—'}`);
  return el('tr', { class: 'na-claims-of' }, el('th', { colspan: 8, scope: 'rowgroup' }, article(claim, base), ' ', where));
}

/** @param {Claim} claim @param {URL} base */
function article(claim, base) {
  return el('a', { href: new URL(`articles/${claim.article}/`, base).href }, claim.title);
}

/** @param {Claim} claim @param {URL} base @param {boolean} grouped */
function row(claim, base, grouped) {
  const passage = new URL(`articles/${claim.article}/${new URL(claim.url, base).hash}`, base).href;
  const cells = [
    value(claim),
    [claim.counted ?? ''],
    [label(...(MEASURES[claim.measure] ?? [claim.measure, claim.measure]))],
    [claim.base ?? ''],
    period(claim),
    [claim.place ?? ''],
    grouped ? by(claim) : [...by(claim), ' ', el('small', {}, article(claim, base))],
  ];
  const first = el('th', { scope: 'row' }, el('a', { href: passage, title: claim.sentence }, claim.text));
  return el('tr', {}, first, ...cells.map((content) => el('td', {}, ...content)));
}

/** @param {Claim} claim */
function value(claim) {
  const words = el('span', { class: 'na-value' }, valueWords(claim));
  if (!claim.check) return [words];
  const agrees = `${claim.check.startsWith('consistent')}`;
  return [words, ' ', el('small', { class: 'na-check', 'data-agrees': agrees }, claim.check)];
}

/** @param {Claim} claim */
function period({ period: words, period_value: resolved }) {
  if (!words) return [];
  return resolved && resolved !== words ? [words, ' ', el('small', {}, resolved)] : [words];
}

/** @param {Claim} claim */
function by({ claimant, publication }) {
  if (claimant) return [claimant];
  const own = publication ? label(`据${publication}`, `as printed by ${publication}`) : label('报道本身', 'the report');
  return [el('i', { class: 'na-own' }, own)];
}
