/**
 * Addresses of passages: `#cN` is code point N of the decoded source, `#cS-E` the code points from S up to, but not
 * including, E.
 */

/** @typedef {{ start: number, end: number }} Span in code points of the source, half open */

const ADDRESS = /^#?c(\d{1,15})(?:-(\d{1,15}))?$/;

/**
 * @param {string} fragment with or without `#`
 * @returns {Span | null} null if the fragment is not the address of a passage
 */
export function parseFragment(fragment) {
  const match = ADDRESS.exec(fragment);
  if (!match) return null;
  const start = Number(match[1]);
  const end = match[2] === undefined ? start + 1 : Number(match[2]);
  return end > start ? { start, end } : null;
}

/**
 * The passage meant by an address whose end is not after its start.
 *
 * @param {string} fragment with or without `#`
 * @returns {Span | null} null if the address is in order, or none
 */
export function parseReversed(fragment) {
  const match = ADDRESS.exec(fragment);
  if (!match || match[2] === undefined || parseFragment(fragment)) return null;
  const end = Number(match[1]);
  const start = Number(match[2]);
  return { start, end: Math.max(end, start + 1) };
}

/**
 * @param {Span} span
 * @returns {string} with `#`
 */
export function formatFragment({ start, end }) {
  return end === start + 1 ? `#c${start}` : `#c${start}-${end}`;
}

/**
 * @param {string | undefined} text such as `0-4711`
 * @returns {Span | null}
 */
export function parseRegion(text) {
  return text ? parseFragment(`c${text}`) : null;
}

/**
 * The page of a passage that lies in another article of the same source.
 *
 * @param {Span} span
 * @param {Span | null} region the part of the source that belongs to this page
 * @param {string | undefined} siblings JSON, a list of [start, end, address]
 * @returns {string | null} the other article's address without fragment; null if the passage belongs here
 */
export function siblingOf(span, region, siblings) {
  if (!region || within(span.start, region)) return null;
  const home = listed(siblings).find(([start, end]) => within(span.start, { start: Number(start), end: Number(end) }));
  return home ? home[2] : null;
}

/**
 * The end of the source, which the regions of its articles tile.
 *
 * @param {Span} region
 * @param {string | undefined} siblings as for `siblingOf`
 * @returns {number} the position after the last code point
 */
export function endOfSource(region, siblings) {
  return Math.max(region.end, ...listed(siblings).map(([, end]) => Number(end)));
}

/**
 * @param {string | undefined} siblings
 * @returns {[number | string, number | string, string][]}
 */
function listed(siblings) {
  return siblings ? JSON.parse(siblings) : [];
}

/**
 * @param {number} position
 * @param {Span} span
 */
function within(position, span) {
  return span.start <= position && position < span.end;
}
