/** Where a card goes beside a sentence: never over it, never out of the window. */

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box in CSS pixels of the window */
/** @typedef {{ width: number, height: number }} Size */
/**
 * `scroll` is how far the page must go for the sentence to stand free: down where it is above 0.
 *
 * @typedef {{ left: number, top: number, maxHeight: number, side: "above" | "below" | "docked", scroll: number }} Place
 */

export const GAP = 6;
export const MARGIN = 8;
/** A card of this height still reads well, with its own scrolling. */
export const LEAST = 140;
/** What a docked card may take of a window that a sentence fills. */
const SHARE = 0.4;

/**
 * Above the sentence, where it fits, so that what is to be read next stays in sight; else below; else where
 * there is more room, with the card's own scrolling. Where a card reads well on neither side, it is docked.
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
 * At the window's lower edge, and the page scrolled so that the sentence stands free over it. Of one that is
 * longer than what is left, the beginning stands there, or as much as goes with the term's line.
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
