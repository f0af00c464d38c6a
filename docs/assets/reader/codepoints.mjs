/** Converts between code points, which the archive counts, and UTF-16 units, which the browser counts. */

/**
 * @param {string} text
 * @returns {number} how many code points it has
 */
export function countCodePoints(text) {
  let count = 0;
  for (let unit = 0; unit < text.length; count += 1) unit += width(text, unit);
  return count;
}

/**
 * @param {string} text
 * @param {number} points
 * @returns {number} the UTF-16 offset after that many code points, at most the text's length
 */
export function unitsAfter(text, points) {
  let unit = 0;
  for (let left = points; left > 0 && unit < text.length; left -= 1) unit += width(text, unit);
  return unit;
}

/**
 * @param {string} text
 * @param {number} unit
 */
function width(text, unit) {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
}
