// @ts-check
/**
 * The query language:
 *
 *     query     = { blank | group | excluded }
 *     group     = condition { "|" condition }        blanks are allowed around "|"; all groups must match
 *     excluded  = "-" condition                      must not match
 *     condition = [ field (":" | "：") ] ( phrase | word )
 *     field     = one of FIELDS                      without a field: a text that must occur
 *     phrase    = '"' { any | "*" | '\*' | '\"' } '"'   "*" is 0 to 4 characters of the same block; all else is literal
 *     word      = a run without blanks and "|"       literal
 *
 * Text that does not parse (an unknown field, an unclosed quote, a "|" without an operand) is taken as words.
 */

/** @import { Condition, Query } from './types.d.ts' */

/** Names of the fields. @type {Record<'year' | 'publication' | 'place' | 'term' | 'exact', string[]>} */
const NAMES = {
  year: ['年', '年份', 'year'],
  publication: ['报', '報', '报纸', '報紙', '报刊', '報刊', 'publication', 'paper', 'newspaper'],
  place: ['地', '地点', '地點', 'place'],
  term: ['词', '詞', '术语', '術語', 'term'],
  exact: ['原', '原文', 'exact'],
};
const FIELDS = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => /** @type {const} */ ([name, field]))));

const TOKEN = /-?(?:[^\s|":：]+[:：])?"(?:\\"|[^"])+"|\||[^\s|]+/gu;

/** @param {string} text @param {boolean} [exact] whether every text is searched as printed @returns {Query} */
export function parse(text, exact = false) {
  /** @type {Query} */
  const query = { groups: [], not: [] };
  let or = false;
  const tokens = text.match(TOKEN) ?? [];
  tokens.forEach((token, index) => {
    if (token === '|' && query.groups.length && operand(tokens[index - 1]) && operand(tokens[index + 1])) or = true;
    else if (excluded(token)) query.not.push(condition(token.slice(1), exact));
    else if (or) (or = false), query.groups.at(-1)?.push(condition(token, exact));
    else query.groups.push([condition(token, exact)]);
  });
  return query.groups.length ? query : { groups: text.split(/\s+/u).filter(Boolean).map((word) => [literal(word, exact)]), not: [] };
}

/** @param {string} token */
const excluded = (token) => token.length > 1 && token.startsWith('-');

/** Whether a token can be an operand of `|`. @param {string | undefined} token */
const operand = (token) => token !== undefined && token !== '|' && !excluded(token);

/** @param {string} token @param {boolean} exact @returns {Condition} */
function condition(token, exact) {
  const [, name = '', value = ''] = /^([^:："]+)[:：](.+)$/su.exec(token) ?? [];
  const field = FIELDS.get(name.toLowerCase());
  if (field === 'exact') return phrase(value, true);
  if (field === 'year') return years(value) ?? literal(token, exact);
  if (field) return { field: /** @type {'publication' | 'place' | 'term'} */ (field), value: phrase(value, false).parts.join('*') };
  return phrase(token, exact);
}

/** A year or a range of years; null if the value is neither. @param {string} value @returns {Condition | null} */
function years(value) {
  const plain = phrase(value, false).parts.join('*').normalize('NFKC');
  return /^\d{4}(?:[-~–—至]\d{4})?年?$/u.test(plain) ? { field: 'year', value: plain.replace(/\D+$/u, '').replace(/\D+/u, '-') } : null;
}

/** @param {string} token @param {boolean} exact */
function phrase(token, exact) {
  if (token.length < 3 || !token.startsWith('"') || !token.endsWith('"')) return literal(token, exact);
  const pieces = token.slice(1, -1).split(/(?<!\\)\*+/u).map((piece) => piece.replace(/\\([*"])/gu, '$1'));
  const parts = pieces.filter(Boolean);
  return parts.length ? { field: /** @type {const} */ ('text'), parts, exact } : literal(token, exact);
}

/** @param {string} text @param {boolean} exact */
const literal = (text, exact) => ({ field: /** @type {const} */ ('text'), parts: [text], exact });
