// @ts-check
/** The window in which the timeline opens: it contains the bulk of the entries, so that one remote date does not compress all others. */

/** @import { Window } from './types.d.ts' */
/** @import { Index } from './store.mjs' */

/** The share of entries that counts as the bulk. */
const BULK = 0.95;
/** The opening window is used if it is at most this share of the whole. */
const WORTH = 0.5;

/** From the first to the last day that any entry covers, with a margin. @param {Index} index @returns {Window} */
export function wholeOf(index) {
  return roomy({ from: index.first[0] ?? 0, to: lastOf(index) + 1 });
}

/** From the first to the last day that these entries cover; null if there are none. @param {Index} index @param {Int32Array} entries in order of time @returns {Window | null} */
export function spanOf(index, entries) {
  if (!entries.length) return null;
  return { from: index.first[entries[0] ?? 0] ?? 0, to: entries.reduce((latest, entry) => Math.max(latest, index.last[entry] ?? 0), -Infinity) + 1 };
}

/** The last day that any entry covers. (The first is that of the first entry: entries are in order of time.) @param {Index} index */
export function lastOf(index) {
  return index.last.reduce((latest, day) => Math.max(latest, day), -Infinity);
}

/** The shortest window in which the bulk of the entries begins, up to where the bulk of these ends; the whole if that is not much longer. @param {Index} index @param {Window} whole @returns {Window} */
export function homeOf(index, whole) {
  const firsts = index.first;
  const many = Math.ceil(firsts.length * BULK);
  let [from, until] = [firsts[0] ?? 0, Infinity];
  for (let start = 0; start + many <= firsts.length; start += 1) {
    const [first = 0, last = 0] = [firsts[start], firsts[start + many - 1]];
    if (last - first < until - from) [from, until] = [first, last];
  }
  const lasts = index.last.filter((_, entry) => (index.first[entry] ?? 0) >= from && (index.first[entry] ?? 0) <= until).sort();
  const home = roomy({ from, to: Math.max(until, lasts[Math.ceil(lasts.length * BULK) - 1] ?? until) + 1 });
  const inside = { from: Math.max(home.from, whole.from), to: Math.min(home.to, whole.to) };
  return inside.to - inside.from <= WORTH * (whole.to - whole.from) ? inside : whole;
}

/** @param {Window} window @returns {Window} */
function roomy({ from, to }) {
  const room = Math.max(4, Math.round((to - from) * 0.02));
  return { from: from - room, to: to + room };
}

/** @param {Window} one @param {Window} other */
export function same(one, other) {
  return Math.abs(one.from - other.from) < 0.5 && Math.abs(one.to - other.to) < 0.5;
}

/** @param {Window} inner @param {Window} outer */
export function lies(inner, outer) {
  return inner.from >= outer.from - 0.5 && inner.to <= outer.to + 0.5;
}
