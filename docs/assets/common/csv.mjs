// @ts-check
/**
 * CSV after RFC 4180: CRLF, a cell in quotes where it holds a quote, a comma or a break, quotes doubled.
 * It begins with a byte order mark, without which Excel reads UTF-8 as something else. A text that a
 * spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a return, and goes on) gets an
 * apostrophe before it, after OWASP's advice on CSV injection; JSON gives every text as it stands. Pure.
 */

const FORMULA = /^[=+\-@\t\r]./su;
const QUOTED = /[",\r\n]/;

/** @param {readonly object[]} rows all with the same keys @param {readonly string[]} [names] the columns: those of the rows, or some of them */
export function csv(rows, names = Object.keys(rows[0] ?? {})) {
  const lines = [names, ...rows.map((row) => names.map((name) => /** @type {Record<string, unknown>} */ (row)[name]))];
  return `\ufeff${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** @param {unknown} value */
function cell(value) {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
