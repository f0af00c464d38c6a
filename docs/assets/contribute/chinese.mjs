// @ts-check
/** Chinese for problems; `hooks/newsarchive/problems/chinese.py` does the same for the command. Pure. */

/** @import { Problem } from './types.d.ts' */

const SLOT = "{}";

/**
 * @param {[string, string][]} rows English and Chinese, with `{}` for variable parts
 * @returns {(problem: Problem) => string} the problem in Chinese, empty if the table lacks a part of it
 */
export function chineseOf(rows) {
  const said = (/** @type {[string, string]} */ [english]) => english.replaceAll(SLOT, "").length;
  const patterns = [...rows].sort((a, b) => said(b) - said(a)).map(([english, chinese]) => ({ pattern: patternOf(english), chinese }));
  const tell = (/** @type {string} */ part) => {
    for (const { pattern, chinese } of patterns) {
      const found = pattern.exec(part);
      if (found) return filled(chinese, found.slice(1));
    }
    return "";
  };
  return ({ wrong, expected, remedy }) => {
    const parts = [wrong, expected, remedy].map(tell);
    return parts.every(Boolean) ? parts.join("；") : "";
  };
}

/** @param {string} english */
function patternOf(english) {
  const around = english.split(SLOT).map((part) => part.replace(/[$()*+.?[\\\]^{|}/-]/g, "\\$&"));
  return new RegExp(`^${around.join("(.+?)")}$`, "s");
}

/**
 * @param {string} chinese `{}` is filled in order, `{0}` and `{1}` by number
 * @param {string[]} values
 */
function filled(chinese, values) {
  let next = 0;
  return chinese.replace(/\{(\d*)\}/g, (_, number) => values[number === "" ? next++ : Number(number)] ?? "");
}
