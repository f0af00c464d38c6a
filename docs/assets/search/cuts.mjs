// @ts-check
/** Where a passage may be cut so that the rest can be quoted: preferably between clauses, never within an amount. Pure. */

/** Numbers with their unit of up to four characters (平方公里); up to three in sequence count as one (2021年11月24日). */
const AMOUNTS = /第?(?:[\p{Nd}〇零一二三四五六七八九十百千万亿两]+(?:[.．,:：/~～—–-][\p{Nd}〇零一二三四五六七八九十百千万亿两]+)*[%‰％]?[^\p{P}\s\p{Nd}〇零一二三四五六七八九十百千万亿两]{0,4}){1,3}/gu;
const CLAUSE = /[，。；：！？,;!?]/u;

/** The end of a clause is preferred if it is among so many positions from the wished one. */
const NEAR = 9;
/** Characters beyond either end of the searched range in which amounts are recognised. */
const BEYOND = 24;

/**
 * The position of a cut: `wished`, or between it and `kept`; if an amount leaves none there, between it and `edge`.
 * @param {string[]} points @param {number} wished @param {number} kept nearest end of what must be kept @param {number} edge of the text on that side
 */
export function cut(points, wished, kept, edge) {
  if ((wished - edge) * (kept - edge) <= 0) return edge;
  const amounts = within(points, Math.min(wished, kept) - BEYOND, Math.max(wished, kept) + BEYOND);
  const free = places(wished, kept).filter((place) => !amounts.has(place));
  const clause = free.slice(0, NEAR).find((place) => CLAUSE.test(points[place - 1] ?? ''));
  return clause ?? free[0] ?? places(wished, edge).find((place) => !amounts.has(place)) ?? edge;
}

/** The positions from one to another, both included. @param {number} from @param {number} to */
function places(from, to) {
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + i * Math.sign(to - from));
}

/** The positions between two that are within an amount. @param {string[]} points @param {number} from @param {number} to */
function within(points, from, to) {
  const first = Math.max(0, from);
  const text = points.slice(first, to).join('');
  /** @type {Set<number>} */
  const found = new Set();
  for (const { 0: amount, index } of text.matchAll(AMOUNTS)) {
    const start = first + Array.from(text.slice(0, index)).length;
    for (let place = start + 1; place < start + Array.from(amount).length; place++) found.add(place);
  }
  return found;
}
