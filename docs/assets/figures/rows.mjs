// @ts-check
/** The rows of the table as elements, like those of the built page. */
import { certaintyLabel, dateOf } from '../common/certainty.mjs';
import { el, label } from '../common/elements.mjs';
import { pieces } from './sentence.mjs';
import { asPrinted, valueWords } from './wishes.mjs';

/** @import { Claim } from './types.d.ts' */

/** @type {Record<string, [string, string]>} */
export const MEASURES = {
  number: ['数量', 'number'],
  share: ['占比', 'share'],
  rate: ['比率', 'rate'],
  change: ['变化', 'change'],
  rank: ['名次', 'rank'],
};

/** Bodies of the table: one for each article if grouped, else a single one; each sentence is above its claims. @param {readonly Claim[]} claims @param {URL} base @param {boolean} grouped @param {string} asked text that is marked */
export function bodies(claims, base, grouped, asked) {
  const parts = grouped ? runs(claims, (one, two) => one.article === two.article) : [[...claims]];
  return parts.map((part) => {
    const head = grouped && part[0] ? [group(part[0], base)] : [];
    const told = runs(part, (one, two) => one.article === two.article && one.sentence === two.sentence);
    return el('tbody', {}, ...head, ...told.flatMap((of) => [said(of, asked), ...of.map((claim) => row(claim, base, grouped))]));
  });
}

/** Claims in runs of those that belong together. @param {readonly Claim[]} claims @param {(one: Claim, two: Claim) => boolean} together */
function runs(claims, together) {
  /** @type {Claim[][]} */
  const made = [];
  for (const claim of claims) {
    const last = made.at(-1);
    if (last?.[0] && together(last[0], claim)) last.push(claim);
    else made.push([claim]);
  }
  return made;
}

/** The sentence of some claims, with their numbers in bold. @param {readonly Claim[]} claims @param {string} asked */
function said(claims, asked) {
  const words = pieces(claims, asked).map(({ text, number, asked: marked }) => {
    const shown = number ? el('b', {}, text) : text;
    return marked ? el('mark', {}, shown) : shown;
  });
  return el('tr', { class: 'na-claims-said' }, el('td', { colspan: 8, lang: 'zh-Hans' }, ...words));
}

/** @param {Claim} claim @param {URL} base */
function group(claim, base) {
  const where = el('span', {}, claim.publication ?? certaintyLabel('unknown'), ' · ', dateOf(claim.date, claim.date_certainty !== 'printed'));
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
  const first = el('th', { scope: 'row' }, el('a', { href: passage }, claim.text));
  return el('tr', {}, first, ...cells.map((content) => el('td', {}, ...content)));
}

/** @param {Claim} claim */
function value(claim) {
  const words = asPrinted(claim) ? [] : [el('span', { class: 'na-value' }, valueWords(claim))];
  if (!claim.check) return words;
  const agrees = claim.check.startsWith('consistent');
  const said = agrees ? label('文内相符', 'consistent within the text') : label('文内不符', 'does not agree within the text');
  return [...words, ' ', el('small', { class: 'na-check', 'data-agrees': `${agrees}` }, said, claim.check.slice(claim.check.indexOf(': ')))];
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
