/** Offers the citing tool beside selected text. */

import { formatFragment } from "./fragment.mjs";
import { readPieces, selectedIn, spanOf } from "./positions.mjs";

/** @import { Passage } from "./citation.mjs" */
/** @import { Piece } from "./positions.mjs" */
/** @import { CitingTool } from "./tool.mjs" */

/**
 * @param {HTMLElement} article
 * @param {CitingTool} tool
 */
export function startQuoting(article, tool) {
  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => offer(article, tool), 250);
  });
}

/**
 * @param {HTMLElement} article
 * @param {CitingTool} tool
 */
function offer(article, tool) {
  if (tool.element.contains(document.activeElement)) return;
  const range = selectedRange(article);
  const pieces = range ? piecesIn(article, range) : [];
  const passage = range && passageOf(article, pieces, range);
  const last = pieces[pieces.length - 1];
  if (range && passage && last) tool.open(passage, lastLine(last, range), blockOf(last));
  else if (!tool.opener) tool.close();
}

/**
 * @param {HTMLElement} article
 * @returns {Range | null} the part of the selection within the article
 */
function selectedRange(article) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(article)) return null;
  if (!article.contains(range.startContainer)) range.setStart(article, 0);
  if (!article.contains(range.endContainer)) range.setEnd(article, article.childNodes.length);
  return range;
}

/**
 * The text of the source in a range. What is folded away is not: the reader does not see it selected.
 *
 * @param {HTMLElement} article
 * @param {Range} range
 */
export function piecesIn(article, range) {
  return readPieces(article).filter((piece) => range.intersectsNode(piece.node) && isSelected(piece, range) && isShown(piece));
}

/**
 * @param {Piece} piece
 * @param {Range} range
 */
function isSelected(piece, range) {
  const [from, to] = selectedIn(piece, range);
  return to > from;
}

/** @param {Piece} piece */
function isShown({ node }) {
  return node.parentElement?.checkVisibility?.() ?? true;
}

/**
 * @param {Piece} piece
 * @param {Range} range
 * @returns {DOMRect} the last line of the piece that is selected
 */
function lastLine(piece, range) {
  const [from, to] = selectedIn(piece, range);
  const part = document.createRange();
  part.setStart(piece.node, from);
  part.setEnd(piece.node, to);
  const lines = part.getClientRects();
  return lines[lines.length - 1] ?? part.getBoundingClientRect();
}

/**
 * @param {Piece} piece
 * @returns {Element} its block
 */
function blockOf({ node }) {
  const parent = /** @type {Element} */ (node.parentElement);
  return parent.closest("[data-block]") ?? parent;
}

/**
 * The passage that a range shows: the text of the source alone, each block on a line of its own.
 *
 * @param {HTMLElement} article
 * @param {Piece[]} pieces
 * @param {Range} range
 * @returns {Passage | null} null if the range shows no text of the source
 */
export function passageOf(article, pieces, range) {
  const span = spanOf(pieces, range);
  const text = wordsOf(pieces, range);
  return span && text ? { text, script: article.dataset.script ?? "hans", fragment: formatFragment(span) } : null;
}

/**
 * @param {Piece[]} pieces
 * @param {Range} range
 */
function wordsOf(pieces, range) {
  /** @type {Map<Element, string>} */
  const lines = new Map();
  for (const piece of pieces) {
    const block = blockOf(piece);
    const [from, to] = piece.whole ? [0] : selectedIn(piece, range); // it has an address only as a whole
    lines.set(block, (lines.get(block) ?? "") + piece.node.data.slice(from, to));
  }
  return [...lines.values()].map((line) => line.trim()).filter(Boolean).join("\n");
}
