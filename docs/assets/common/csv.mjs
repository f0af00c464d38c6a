// @ts-check
/**
 * CSV after RFC 4180: CRLF; cells that contain a quote, a comma or a line break are quoted, with quotes doubled. It
 * begins with a byte order mark, without which Excel does not recognise UTF-8. A text that a spreadsheet would run as a
 * formula (it begins with `=`, `+`, `-`, `@`, a tab or a return, and is longer) gets an apostrophe before it, as OWASP
 * advises against CSV injection; JSON gives every text unchanged. Pure.
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
