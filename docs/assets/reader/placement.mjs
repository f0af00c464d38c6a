/** Where a card goes beside a line of text: never over the line, never out of the window. */

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box in CSS pixels of the window */
/** @typedef {{ width: number, height: number }} Size */
/** @typedef {{ left: number, top: number, maxHeight: number, side: "above" | "below" }} Place */

export const GAP = 6;
export const MARGIN = 8;

/**
 * Above, where it fits, so that what is to be read next stays in sight; else below; else where there
 * is more room, with the card's own scrolling.
 *
 * @param {Box} line the term, or the part of it on one line
 * @param {Size} card
 * @param {Size} view
 * @returns {Place}
 */
export function placeBeside(line, card, view) {
  const above = Math.max(0, line.top - GAP - MARGIN);
  const below = Math.max(0, view.height - line.bottom - GAP - MARGIN);
  const side = card.height <= above || (card.height > below && above >= below) ? "above" : "below";
  const maxHeight = side === "above" ? above : below;
  const height = Math.min(card.height, maxHeight);
  const room = Math.max(MARGIN, view.width - card.width - MARGIN);
  return {
    left: Math.min(Math.max(MARGIN, line.left - MARGIN), room),
    top: side === "above" ? line.top - GAP - height : line.bottom + GAP,
    maxHeight,
    side,
  };
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
