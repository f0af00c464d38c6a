/** Where a card goes beside a line of text: never over the line, never out of the window. */

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box in CSS pixels of the window */
/** @typedef {{ width: number, height: number }} Size */
/** @typedef {{ left: number, top: number, maxHeight: number, side: "above" | "below" }} Place */

export const GAP = 6;
export const MARGIN = 8;
/** A card of this height still reads well, with its own scrolling. */
export const LEAST = 140;

/**
 * Above, where it fits, so that what is to be read next stays in sight; else below; else where there is
 * more room, with the card's own scrolling. Over or under the whole sentence, as long as a card reads well
 * there; where a sentence fills the window, over or under the term's own line.
 *
 * @param {Box} line the term, or the part of it on one line
 * @param {Size} card
 * @param {Size} view
 * @param {Box} [sentence] around the term
 * @returns {Place}
 */
export function placeBeside(line, card, view, sentence = line) {
  const least = Math.min(card.height, LEAST);
  const box = Math.max(...roomBeside(sentence, view)) >= least ? sentence : line;
  const [above, below] = roomBeside(box, view);
  const side = card.height <= above || (card.height > below && above >= below) ? "above" : "below";
  const maxHeight = side === "above" ? above : below;
  const height = Math.min(card.height, maxHeight);
  const room = Math.max(MARGIN, view.width - card.width - MARGIN);
  return {
    left: Math.min(Math.max(MARGIN, line.left - MARGIN), room),
    top: side === "above" ? box.top - GAP - height : box.bottom + GAP,
    maxHeight,
    side,
  };
}

/**
 * @param {Box} box
 * @param {Size} view
 * @returns {[number, number]} the heights free over and under a box
 */
function roomBeside(box, view) {
  return [Math.max(0, box.top - GAP - MARGIN), Math.max(0, view.height - box.bottom - GAP - MARGIN)];
}

/**
 * Whether a point lies on the way from a line to its card, so that a pointer there may be going over.
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
 * Of the boxes of a text that runs over a line's end, the one under the pointer; else the first.
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
