// @ts-check
/** The sentence of a claim: the position of its number, and of the text that the reader asked for. Pure. */

/** @import { Claim } from './types.d.ts' */

/** @typedef {{ text: string, number: boolean, asked: boolean }} Piece */

const NUMERAL = /[\p{Nd}.〇零一二三四五六七八九十百千万亿两]/u;

/** Adds to each claim the position of its number in its sentence; claims of a sentence must be in order. @param {Omit<Claim, 'at'>[]} claims @returns {Claim[]} */
export function placed(claims) {
  /** @type {Claim[]} */
  const made = [];
  for (const claim of claims) {
    const last = made.at(-1);
    const goesOn = last && last.article === claim.article && last.sentence === claim.sentence;
    made.push({ ...claim, at: place(claim, goesOn ? last.at + last.text.length : 0) });
  }
  return made;
}

/** The next position of the number that is not inside a longer number. @param {{ text: string, sentence: string }} claim @param {number} from */
function place({ text, sentence }, from) {
  for (let at = sentence.indexOf(text, from); at >= 0; at = sentence.indexOf(text, at + 1)) {
    if (!NUMERAL.test(sentence[at - 1] ?? '') || !NUMERAL.test(text[0] ?? '')) return at;
  }
  return sentence.indexOf(text, from);
}

/** The sentence of some claims in pieces, marked as numbers and as text that was asked for. @param {readonly Claim[]} claims of one sentence @param {string} asked @returns {Piece[]} */
export function pieces(claims, asked) {
  const sentence = claims[0]?.sentence ?? '';
  const numbers = claims.filter(({ at }) => at >= 0).map(({ at, text }) => /** @type {const} */ ([at, at + text.length]));
  const hits = [...found(sentence, asked)];
  const edges = [...new Set([0, sentence.length, ...numbers.flat(), ...hits.flat()])].sort((one, two) => one - two);
  const holds = (/** @type {readonly (readonly [number, number])[]} */ ranges, /** @type {number} */ at) => ranges.some(([from, to]) => from <= at && at < to);
  return edges.slice(0, -1).map((from, number) => ({ text: sentence.slice(from, edges[number + 1]), number: holds(numbers, from), asked: holds(hits, from) }));
}

/** The positions of a text, ignoring case as the filter does. @param {string} sentence @param {string} asked @returns {Generator<[number, number]>} */
function* found(sentence, asked) {
  const [where, what] = [sentence.toLowerCase(), asked.toLowerCase()];
  if (!what || where.length !== sentence.length) return;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) yield [at, at + what.length];
}
