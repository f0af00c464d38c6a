// @ts-check
/** Days, windows and the marks of the axis. Everything is in UTC, so that every day has 24 hours. */

/** @import { Window } from './types.d.ts' */

const DAY_MS = 86400000;
export const SHORTEST = 7;

/** @param {string} iso `YYYY-MM-DD` @returns {number | null} days since 1970-01-01 */
export function dayOf(iso) {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const moment = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(moment) ? null : Math.round(moment / DAY_MS);
}

/** @param {number} day @returns {string} `YYYY-MM-DD` */
export function isoOf(day) {
  return new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
}

/** @param {number} day */
function parts(day) {
  const date = new Date(Math.floor(day) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** @param {number} year @param {number} month from 0 */
export function dayAt(year, month) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.round(date.getTime() / DAY_MS);
}

/** The window, at least a week long, moved (rather than cut) to lie within `whole`. @param {Window} window @param {Window} whole @returns {Window} */
export function clamp({ from, to }, whole) {
  const length = Math.min(Math.max(to - from, SHORTEST), Math.max(whole.to - whole.from, SHORTEST));
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(to - from === length ? from : middle - length / 2, whole.from), Math.max(whole.from, whole.to - length));
  return { from: start, to: start + length };
}

/** The window, shorter (factor below 1) or longer, around a day that keeps its position. @param {Window} window @param {number} factor @param {number} day @param {Window} whole */
export function zoom({ from, to }, factor, day, whole) {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), whole.to - whole.from);
  const share = to > from ? (day - from) / (to - from) : 0.5;
  return clamp({ from: day - share * length, to: day + (1 - share) * length }, whole);
}

/** @param {Window} window @param {number} days @param {Window} whole */
export function move({ from, to }, days, whole) {
  return clamp({ from: from + days, to: to + days }, whole);
}

/** Steps of the axis: [least number of days, unit, number of units]. @type {[number, 'year' | 'month' | 'day', number][]} */
const STEPS = [[1, 'day', 1], [7, 'day', 7], [28, 'month', 1], [89, 'month', 3], [365, 'year', 1], [1826, 'year', 5], [3652, 'year', 10], [18262, 'year', 50], [36524, 'year', 100]];

/**
 * The marks of the axis with their labels, at least about `apart` pixels apart.
 * @param {Window} window @param {number} width in pixels @param {number} apart
 * @returns {{ day: number, text: string, strong: boolean }[]}
 */
export function ticks({ from, to }, width, apart) {
  const wanted = ((to - from) / Math.max(width, 1)) * apart;
  const [, unit, many] = STEPS.find(([days]) => days >= wanted) ?? /** @type {[number, 'year', number]} */ ([0, 'year', 500]);
  return [...marks(from, to, unit, many)];
}

/** @param {number} from @param {number} to @param {'year' | 'month' | 'day'} unit @param {number} many */
function* marks(from, to, unit, many) {
  const { year, month } = parts(from);
  if (unit === 'day') {
    for (let day = Math.ceil(from / many) * many; day < to; day += many) yield { day, text: isoOf(day).slice(many > 1 || isoOf(day).endsWith('-01') ? 0 : 5), strong: isoOf(day).endsWith('-01') };
    return;
  }
  const step = unit === 'year' ? 12 * many : many;
  for (let count = Math.ceil((year * 12 + month) / step) * step; ; count += step) {
    const day = dayAt(Math.floor(count / 12), count % 12);
    if (day >= to) return;
    const first = count % 12 === 0;
    if (day >= from) yield { day, text: first ? String(count / 12) : isoOf(day).slice(0, 7), strong: first && unit !== 'year' };
  }
}
