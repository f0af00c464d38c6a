// @ts-check
/** Labels and badges for the certainty of dates, and dates for lists, as in `render/wording/labels.py` and `render/wording/when.py`. */
import { el, label } from './elements.mjs';

/** Labels in Chinese and English; a test compares them with those of the built pages. @type {Record<string, [string, string]>} */
export const CERTAINTY = {
  printed: ['原文刊明', 'printed'],
  certain: ['原文刊明', 'printed'],
  resolved: ['据刊出日期推算', 'resolved from the printed date'],
  inferred: ['推断', 'inferred'],
  ambiguous: ['存疑', 'ambiguous'],
  unknown: ['不详', 'Unknown'],
};

/** The label alone. @param {string} certainty */
export function certaintyLabel(certainty) {
  return label(...(CERTAINTY[certainty] ?? [certainty, certainty]));
}

/** @param {string} certainty */
export function badge(certainty) {
  return el('span', { class: `na-badge na-badge--${certainty}` }, certaintyLabel(certainty));
}

/** A date for lists: as written, in brackets and with a badge if it is inferred, or the label for an unknown date. @param {string | null} date @param {boolean} inferred */
export function dateOf(date, inferred) {
  if (!date) return certaintyLabel('unknown');
  const stamp = el('time', { datetime: date }, date);
  return inferred ? el('span', {}, '[', stamp, '] ', badge('inferred')) : stamp;
}
