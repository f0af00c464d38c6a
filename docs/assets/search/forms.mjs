// @ts-check
/** Search in the exact script (后 but not 後): keeps the positions where the source prints the characters of the query. */
import { item, BitReader } from './bits.mjs';
import { isHan } from './fold.mjs';
import { bisect } from './match.mjs';
import { readPositions } from './wire.mjs';

/** @import { Store } from './store.mjs' */

/**
 * @param {Store} store @param {string} text @param {number[]} ranks of its folded characters
 * @param {Int32Array} starts of the folded text @returns {Promise<Int32Array>}
 */
export async function asPrinted(store, text, ranks, starts) {
  const { points } = await store.directory();
  const tests = Array.from(text).map(async (char, place) => {
    const point = /** @type {number} */ (char.codePointAt(0));
    const rank = item(ranks, place);
    if (!isHan(point) || !starts.length) return null;
    const forms = await formsOf(store, rank);
    if (item(points, rank - 1) !== point) return (/** @type {number} */ start) => holds(forms.get(point), start + place);
    return (/** @type {number} */ start) => ![...forms.values()].some((positions) => holds(positions, start + place));
  });
  const made = (await Promise.all(tests)).filter((test) => test !== null);
  return starts.filter((start) => made.every((test) => test(start)));
}

/** @param {Int32Array | undefined} positions @param {number} position */
const holds = (positions, position) => positions?.[bisect(positions, (other) => other >= position)] === position;

/** The positions where each other form of a character is printed, by code point. @param {Store} store @param {number} rank @returns {Promise<Map<number, Int32Array>>} */
async function formsOf(store, rank) {
  const { forms, positions } = await store.directory();
  const shard = bisect(forms, (first) => first > rank) - 1;
  return (shard < 0 ? null : readForms(await store.shard('forms', shard), positions).get(rank)) ?? new Map();
}

/** @param {Uint8Array} bytes @param {number} space @returns {Map<number, Map<number, Int32Array>>} */
function readForms(bytes, space) {
  const reader = new BitReader(bytes);
  const found = new Map();
  let rank = 0;
  for (let groups = reader.gamma() - 1; groups > 0; groups--) {
    rank += reader.gamma();
    const forms = Array.from({ length: reader.gamma() }, () => /** @type {const} */ ([reader.fixed(21), readPositions(reader, reader.gamma(), space)]));
    found.set(rank, new Map(forms));
  }
  return found;
}
