// @ts-check
/** Which lane each mark of the chart lies in, so that none covers another. Pure. */

/** @typedef {{ entry: number, left: number, right: number, lane: number }} Mark in pixels */

/** A mark is at least so wide. */
export const LEAST = 11;

/**
 * Lays marks into lanes, each into the first that is free; null where `most` lanes do not hold them.
 * @param {{ entry: number, left: number, right: number }[]} marks by their left ends @param {number} most
 * @returns {Mark[] | null}
 */
export function lay(marks, most) {
  /** @type {number[]} */
  const ends = [];
  /** @type {Mark[]} */
  const laid = [];
  for (const { entry, left, right } of marks) {
    let lane = ends.findIndex((end) => end + 2 <= left);
    if (lane < 0) lane = ends.length;
    if (lane >= most) return null;
    ends[lane] = Math.max(right, left + LEAST);
    laid.push({ entry, left, right: Math.max(right, left + LEAST), lane });
  }
  return laid;
}
