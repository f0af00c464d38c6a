/** Places a card beside a sentence, never over it and never outside the window. */

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box in CSS pixels of the window */
/** @typedef {{ width: number, height: number }} Size */
/**
 * `scroll` is the distance by which the page must scroll so that the sentence is visible; positive is down.
 *
 * @typedef {{ left: number, top: number, maxHeight: number, side: "above" | "below" | "docked", scroll: number }} Place
 */

export const GAP = 6;
export const MARGIN = 8;
/** The least height at which a card that scrolls is still readable. */
export const LEAST = 140;
/** The share of the window that a docked card may take if the sentence fills the window. */
const SHARE = 0.4;

/**
 * Places the card above the sentence if it fits there, so that the text that follows stays visible; else below; else on
 * the side with more room, with its own scrolling. If neither side has enough room, the card is docked.
 *
 * @param {Box} line the term, or the part of it on one line
 * @param {Size} card
 * @param {Size} view
 * @param {Box} [sentence] around the term
 * @returns {Place}
 */
export function placeBeside(line, card, view, sentence = line) {
  const [above, below] = roomBeside(sentence, view);
  const left = Math.min(Math.max(MARGIN, line.left - MARGIN), Math.max(MARGIN, view.width - card.width - MARGIN));
  if (Math.max(above, below) < Math.min(card.height, LEAST)) return { left, ...dock(line, card, view, sentence) };
  const side = card.height <= above || (card.height > below && above >= below) ? "above" : "below";
  const maxHeight = side === "above" ? above : below;
  const height = Math.min(card.height, maxHeight);
  return { left, top: side === "above" ? sentence.top - GAP - height : sentence.bottom + GAP, maxHeight, side, scroll: 0 };
}

/**
 * Docks the card at the window's lower edge, and scrolls the page so that the sentence is visible above it. If the
 * sentence is too long, its beginning is visible, or as much of it as fits together with the term's line.
 *
 * @param {Box} line
 * @param {Size} card
 * @param {Size} view
 * @param {Box} sentence
 * @returns {Omit<Place, "left">}
 */
function dock(line, card, view, sentence) {
  const beside = view.height - (sentence.bottom - sentence.top) - 2 * MARGIN - GAP;
  const fits = beside >= Math.min(card.height, LEAST);
  const maxHeight = Math.round(fits ? beside : view.height * SHARE);
  const top = view.height - MARGIN - Math.min(card.height, maxHeight);
  const shown = fits ? sentence : { top: sentence.top, bottom: Math.min(sentence.bottom, sentence.top + top - GAP - MARGIN) };
  const last = Math.max(shown.bottom, line.bottom);
  const scroll = Math.max(last - (top - GAP), Math.min(0, shown.top - MARGIN));
  return { top, maxHeight, side: "docked", scroll: Math.round(scroll) };
}

/**
 * @param {Box} box
 * @param {Size} view
 * @returns {[number, number]} the free height above and below a box
 */
function roomBeside(box, view) {
  return [Math.max(0, box.top - GAP - MARGIN), Math.max(0, view.height - box.bottom - GAP - MARGIN)];
}

/**
 * Whether a point lies between a line and its card, so that a pointer there may be on its way to the card.
 *
 * @param {{ x: number, y: number }} point
 * @param {Box} line
 * @param {Box} card
 */
export function isBetween({ x, y }, line, card) {
  const across = Math.min(line.left, card.left) <= x && x <= Math.max(line.right, card.right);
  return across && Math.min(line.top, card.top) <= y && y <= Math.max(line.bottom, card.bottom);
}

/**
 * The box under the pointer, of a text that is broken across lines; else the first box.
 *
 * @template {Box} B
 * @param {B[]} boxes
 * @param {{ x: number, y: number } | null} pointer
 * @returns {B | undefined}
 */
export function boxAt(boxes, pointer) {
  const hit = pointer && boxes.find(
    (box) => box.left - 2 <= pointer.x && pointer.x <= box.right + 2 && box.top - 2 <= pointer.y && pointer.y <= box.bottom + 2,
  );
  return hit || boxes[0];
}
