// @ts-check
/**
 * The query language. Words separated by blanks must all occur; `"…"` is a phrase with its blanks; `-`
 * before a word or phrase excludes it; `|` between two is or; `年:2021` filters. What does not parse is
 * searched as it stands.
 */

/** @import { Filter, Query } from './types.d.ts' */

/** Names of the fields, in lower case. @type {Map<string, Filter['field']>} */
export const FIELDS = new Map([
  ['年', 'year'], ['year', 'year'],
  ['报', 'publication'], ['報', 'publication'], ['publication', 'publication'],
  ['地', 'place'], ['place', 'place'],
  ['词', 'term'], ['詞', 'term'], ['term', 'term'],
]);

const TOKEN = /-?"[^"]+"|\||[^\s|]+/gu;

/** @param {string} text @returns {Query} */
export function parse(text) {
  /** @type {Query} */
  const query = { groups: [], not: [], filters: [] };
  let or = false;
  const tokens = text.match(TOKEN) ?? [];
  tokens.forEach((token, index) => {
    const bar = token === '|' && query.groups.length > 0 && operand(tokens[index - 1]) && operand(tokens[index + 1]);
    if (bar) or = true;
    else if (or) (or = false), /** @type {string[]} */ (query.groups.at(-1)).push(phrase(token));
    else place(token, query);
  });
  return query.groups.length || query.filters.length ? query : literal(text);
}

/** Whether a word can stand beside `|`. @param {string | undefined} token */
function operand(token) {
  return token !== undefined && token !== '|' && !excluded(token) && !filter(token);
}

/** @param {string} token @param {Query} query */
function place(token, query) {
  const field = filter(token);
  const not = excluded(token);
  if (field) query.filters.push(field);
  else if (not) query.not.push(not);
  else query.groups.push([phrase(token)]);
}

/** @param {string} text @returns {Query} */
function literal(text) {
  const words = text.split(/\s+/u).filter(Boolean);
  return { groups: words.map((word) => [word]), not: [], filters: [] };
}

/** @param {string} token */
function excluded(token) {
  return token.length > 1 && token.startsWith('-') ? phrase(token.slice(1)) : null;
}

/** @param {string} token */
function phrase(token) {
  return token.length > 2 && token.startsWith('"') && token.endsWith('"') ? token.slice(1, -1) : token;
}

/** @param {string} token @returns {Filter | null} */
function filter(token) {
  const [, sign, name = '', value = ''] = /^(-?)([^:：]+)[:：](.+)$/u.exec(token) ?? [];
  const field = FIELDS.get(name.toLowerCase());
  return field ? { field, value: phrase(value), not: sign === '-' } : null;
}
