// @ts-check
/** Where a passage may be cut, so that what is left can be quoted: at a clause, and never within an amount. Pure. */

/** Numbers with what is counted, up to four characters (平方公里); those that follow at once belong to it (2021年11月24日). */
const AMOUNTS = /第?(?:[\p{Nd}〇零一二三四五六七八九十百千万亿两]+(?:[.．,:：/~～—–-][\p{Nd}〇零一二三四五六七八九十百千万亿两]+)*[%‰％]?[^\p{P}\s\p{Nd}〇零一二三四五六七八九十百千万亿两]{0,4}){1,3}/gu;
const CLAUSE = /[，。；：！？,;!?]/u;

/** An end of clause so near to the wished place is better than that place. */
const NEAR = 9;
/** Amounts that lie across either end of what is looked at are read so far beyond it. */
const BEYOND = 24;

/**
 * The place of a cut: at `wished` or a little nearer to what must be kept; where an amount leaves none there, beyond it.
 * @param {string[]} points @param {number} wished @param {number} kept nearest end of what must be kept @param {number} edge of the text on that side
 */
export function cut(points, wished, kept, edge) {
  if ((wished - edge) * (kept - edge) <= 0) return edge;
  const amounts = within(points, Math.min(wished, kept) - BEYOND, Math.max(wished, kept) + BEYOND);
  const free = places(wished, kept).filter((place) => !amounts.has(place));
  const clause = free.slice(0, NEAR).find((place) => CLAUSE.test(points[place - 1] ?? ''));
  return clause ?? free[0] ?? places(wished, edge).find((place) => !amounts.has(place)) ?? edge;
}

/** From one place to another, both included. @param {number} from @param {number} to */
function places(from, to) {
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + i * Math.sign(to - from));
}

/** The places between two that lie within an amount. @param {string[]} points @param {number} from @param {number} to */
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
