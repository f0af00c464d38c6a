// @ts-check
/** Folds text like the index: one code point to one, so that positions are preserved. */

/** @param {number} point Whether it is a Chinese character (URO, extensions, compatibility) or 〇. */
export function isHan(point) {
  return (
    (point >= 0x4e00 && point <= 0x9fff) ||
    (point >= 0x3400 && point <= 0x4dbf) ||
    (point >= 0x20000 && point <= 0x323af) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    point === 0x3007
  );
}

/** The part of the fold that Unicode defines: NFKC, then lower case, if the result is one character. @param {string} char */
export function byUnicode(char) {
  for (const form of [char.normalize('NFKC'), char]) {
    const lower = form.toLowerCase();
    if (lower.length === 1 || (lower.length === 2 && /** @type {number} */ (lower.codePointAt(0)) > 0xffff)) return lower;
  }
  return char;
}

/**
 * The code points of the folded text.
 * @param {string} text
 * @param {{folds: Map<number, number>, ranks: Map<number, number>}} directory
 * @param {() => Promise<Map<number, number>>} table loaded only for characters that the archive does not contain
 * @returns {Promise<number[]>}
 */
export async function fold(text, { folds, ranks }, table) {
  const points = [];
  for (const char of text) {
    const own = /** @type {number} */ (char.codePointAt(0));
    const plain = /** @type {number} */ (byUnicode(char).codePointAt(0));
    const known = folds.get(own) ?? folds.get(plain);
    if (known !== undefined) points.push(known);
    else if (ranks.has(plain) || !isHan(plain)) points.push(plain);
    else points.push((await table()).get(plain) ?? plain);
  }
  return points;
}
