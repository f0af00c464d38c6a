// @ts-check
/** Assigns the marks of the chart to lanes, so that none covers another. Pure. */

/** @typedef {{ entry: number, left: number, right: number, lane: number }} Mark in pixels */

/** The least width of a mark. */
export const LEAST = 11;

/**
 * Puts each mark into the first free lane; null if `most` lanes are not enough.
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
