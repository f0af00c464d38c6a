// @ts-check
/**
 * CSV after RFC 4180: CRLF, a cell in quotes where it holds a quote, a comma or a break, quotes doubled.
 * It begins with a byte order mark, without which Excel reads UTF-8 as something else. A text that a
 * spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a return) gets an
 * apostrophe before it, after OWASP's advice on CSV injection; JSON gives every text as it stands. Pure.
 */

const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

/** @param {Record<string, unknown>[]} rows all with the same keys */
export function csv(rows) {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
  return `\ufeff${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** @param {unknown} value */
function cell(value) {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
