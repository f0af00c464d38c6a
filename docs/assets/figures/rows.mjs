// @ts-check
/** The rows of the table as nodes, like those that the page was built with. */
import { label } from '../reader/announce.mjs';
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

/** @param {string} name @param {(Node | string)[]} content @param {Record<string, string>} [attributes] */
export function node(name, content, attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** Bodies of the table, one for each article, or a single one where another order parts them. @param {readonly Claim[]} claims @param {URL} base @param {boolean} grouped */
export function bodies(claims, base, grouped) {
  /** @type {HTMLElement[]} */
  const made = [];
  let last = '';
  for (const claim of claims) {
    if (!made.length || (grouped && claim.article !== last)) {
      made.push(node('tbody', grouped ? [group(claim, base)] : []));
      last = claim.article;
    }
    made.at(-1)?.append(row(claim, base, grouped));
  }
  return made;
}

/** @param {Claim} claim @param {URL} base */
function group(claim, base) {
  const where = node('span', [`${claim.publication ?? '—'} · ${claim.date ?? '—'}`]);
  const head = node('th', [article(claim, base), ' ', where], { colspan: '8', scope: 'rowgroup' });
  return node('tr', [head], { class: 'na-claims-of' });
}

/** @param {Claim} claim @param {URL} base */
function article(claim, base) {
  return node('a', [claim.title], { href: new URL(`articles/${claim.article}/`, base).href });
}

/** @param {Claim} claim @param {URL} base @param {boolean} grouped */
function row(claim, base, grouped) {
  const passage = new URL(`articles/${claim.article}/${new URL(claim.url, base).hash}`, base).href;
  const cells = [
    value(claim),
    [claim.counted ?? ''],
    label(...(MEASURES[claim.measure] ?? [claim.measure, claim.measure])),
    [claim.base ?? ''],
    period(claim),
    [claim.place ?? ''],
    grouped ? by(claim) : [...by(claim), ' ', node('small', [article(claim, base)])],
  ];
  const first = node('th', [node('a', [claim.text], { href: passage, title: claim.sentence })], { scope: 'row' });
  return node('tr', [first, ...cells.map((content) => node('td', content))]);
}

/** @param {Claim} claim */
function value(claim) {
  const words = node('span', [valueWords(claim)], { class: 'na-value' });
  if (!claim.check) return [words];
  const agrees = claim.check.startsWith('consistent');
  const working = claim.check.slice(claim.check.indexOf(': '));
  const told = agrees ? label('文内相符', 'consistent within the text') : label('文内不符', 'does not agree within the text');
  return [words, ' ', node('small', [...told, working], { class: 'na-check', 'data-agrees': `${agrees}` })];
}

/** @param {Claim} claim */
function period({ period: words, period_value: resolved }) {
  if (!words) return [];
  return resolved && resolved !== words ? [words, ' ', node('small', [resolved])] : [words];
}

/** @param {Claim} claim */
function by({ claimant, publication }) {
  if (claimant) return [claimant];
  const own = publication ? label(`据${publication}`, `as printed by ${publication}`) : label('报道本身', 'the report');
  return [node('i', own, { class: 'na-own' })];
}
