// @ts-check
/** The sentence that a claim stands in: where its number is, and what of it a reader asked for. Pure. */

/** @import { Claim } from './types.d.ts' */

/** @typedef {{ text: string, number: boolean, asked: boolean }} Piece */

const NUMERAL = /[\p{Nd}.〇零一二三四五六七八九十百千万亿两]/u;

/** Claims in the order of their texts, each with the place of its number in its sentence. @param {Omit<Claim, 'at'>[]} claims @returns {Claim[]} */
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

/** Where the number stands next, as a whole one. @param {{ text: string, sentence: string }} claim @param {number} from */
function place({ text, sentence }, from) {
  for (let at = sentence.indexOf(text, from); at >= 0; at = sentence.indexOf(text, at + 1)) {
    if (!NUMERAL.test(sentence[at - 1] ?? '') || !NUMERAL.test(text[0] ?? '')) return at;
  }
  return sentence.indexOf(text, from);
}

/** The sentence of some claims in pieces: their numbers, and what was asked for, each told from the rest. @param {readonly Claim[]} claims of one sentence @param {string} asked @returns {Piece[]} */
export function pieces(claims, asked) {
  const sentence = claims[0]?.sentence ?? '';
  const numbers = claims.filter(({ at }) => at >= 0).map(({ at, text }) => /** @type {const} */ ([at, at + text.length]));
  const hits = [...found(sentence, asked)];
  const edges = [...new Set([0, sentence.length, ...numbers.flat(), ...hits.flat()])].sort((one, two) => one - two);
  const holds = (/** @type {readonly (readonly [number, number])[]} */ ranges, /** @type {number} */ at) => ranges.some(([from, to]) => from <= at && at < to);
  return edges.slice(0, -1).map((from, number) => ({ text: sentence.slice(from, edges[number + 1]), number: holds(numbers, from), asked: holds(hits, from) }));
}

/** Where a text is found, by the same comparison as the filter's. @param {string} sentence @param {string} asked @returns {Generator<[number, number]>} */
function* found(sentence, asked) {
  const [where, what] = [sentence.toLowerCase(), asked.toLowerCase()];
  if (!what || where.length !== sentence.length) return;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) yield [at, at + what.length];
}
