/**
 * Maps positions in the source to positions on the page, and back.
 *
 * Between two markers the text of a block corresponds to the source code point by code point: `.na-at` with `id="cN"` or
 * `data-c="N"` says that the next character is source code point N. A stretch `.na-sub[data-c="S-E"]` corresponds to
 * its source only as a whole. Labels inside blocks (`.na-ui`) and everything outside blocks are not text of the source.
 */

import { countCodePoints, unitsAfter } from "./codepoints.mjs";

/** @import { Span } from "./fragment.mjs" */

/**
 * @typedef {object} Piece a text node, or the part of the article that one text node shows
 * @property {Text} node
 * @property {number} start source position of its first code point
 * @property {number} end source position after its last
 * @property {boolean} whole whether it corresponds to the source only as a whole
 */

/**
 * @param {Element} article
 * @returns {Piece[]} all text that corresponds to the source, in the order of the page
 */
export function readPieces(article) {
  /** @type {Piece[]} */
  const pieces = [];
  for (const block of article.querySelectorAll("[data-block]")) {
    if (!block.parentElement?.closest("[data-block]")) readBlock(block, pieces);
  }
  return pieces;
}

/**
 * @param {Element} block
 * @param {Piece[]} pieces receives what is found
 */
function readBlock(block, pieces) {
  /** @type {number | null} */
  let position = null;
  const walk = (/** @type {Node} */ parent) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) position = readText(node, position, pieces);
      else if (node instanceof Element) position = readElement(node);
    }
  };
  /** @type {(element: Element) => number | null} */
  const readElement = (element) => {
    if (element.classList.contains("na-ui")) return position;
    if (element.classList.contains("na-at")) return markerPosition(element) ?? position;
    const whole = element.classList.contains("na-sub") ? wholeSpan(element) : null;
    if (whole) return readWhole(element, whole, pieces);
    walk(element);
    return position;
  };
  walk(block);
}

/**
 * @param {Text} node
 * @param {number | null} position
 * @param {Piece[]} pieces
 * @returns {number | null} the position after the text
 */
function readText(node, position, pieces) {
  if (position === null || node.data === "") return position;
  const end = position + countCodePoints(node.data);
  pieces.push({ node, start: position, end, whole: false });
  return end;
}

/**
 * @param {Element} element
 * @param {Span} span
 * @param {Piece[]} pieces
 * @returns {number} the position after the stretch
 */
function readWhole(element, span, pieces) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const shown = /** @type {Text} */ (node).data !== "" && !node.parentElement?.closest(".na-ui");
    if (shown) pieces.push({ node: /** @type {Text} */ (node), ...span, whole: true });
  }
  return span.end;
}

/**
 * @param {Element} marker
 * @returns {number | null}
 */
function markerPosition(marker) {
  const named = /^c(\d+)$/.exec(marker.id) ?? /^(\d+)$/.exec(marker.getAttribute("data-c") ?? "");
  return named ? Number(named[1]) : null;
}

/**
 * @param {Element} element
 * @returns {Span | null}
 */
function wholeSpan(element) {
  const match = /^(\d+)-(\d+)$/.exec(element.getAttribute("data-c") ?? "");
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}

/**
 * @param {Piece[]} pieces
 * @param {Span} span
 * @returns {Range[]} what the page shows of the span, in the order of the page; empty if nothing
 */
export function rangesOf(pieces, span) {
  return pieces.filter((piece) => overlaps(piece, span)).map((piece) => rangeIn(piece, span));
}

/**
 * The text nearest to a position that is not shown: the first after it, else the last before it.
 *
 * @param {Piece[]} pieces
 * @param {number} position
 * @returns {Range | null}
 */
export function nearest(pieces, position) {
  const later = pieces.filter((piece) => piece.start >= position);
  const earlier = pieces.filter((piece) => piece.end <= position);
  const next = later.reduce(sooner, /** @type {Piece | null} */ (null));
  const piece = next ?? earlier.reduce((held, one) => (held && held.end >= one.end ? held : one), /** @type {Piece | null} */ (null));
  return piece ? rangeIn(piece, { start: piece.start, end: piece.start + 1 }) : null;
}

/**
 * @param {Piece | null} held
 * @param {Piece} piece
 * @returns {Piece}
 */
function sooner(held, piece) {
  return held && held.start <= piece.start ? held : piece;
}

/**
 * @param {Piece} piece
 * @param {Span} span
 */
function overlaps(piece, span) {
  return piece.start < span.end && span.start < piece.end;
}

/**
 * @param {Piece} piece
 * @param {Span} span
 * @returns {Range}
 */
function rangeIn(piece, span) {
  const range = document.createRange();
  const text = piece.node.data;
  range.setStart(piece.node, piece.whole ? 0 : unitsAfter(text, Math.max(0, span.start - piece.start)));
  range.setEnd(piece.node, piece.whole ? text.length : unitsAfter(text, Math.min(span.end, piece.end) - piece.start));
  return range;
}

/**
 * The passage of the source that a selection on the page shows.
 *
 * @param {Piece[]} pieces
 * @param {Range} selected
 * @returns {Span | null} null if the selection contains no text of the source
 */
export function spanOf(pieces, selected) {
  const spans = pieces.filter((piece) => selected.intersectsNode(piece.node)).map((piece) => spanIn(piece, selected));
  const filled = spans.filter((span) => span.end > span.start);
  if (filled.length === 0) return null;
  return { start: Math.min(...filled.map((span) => span.start)), end: Math.max(...filled.map((span) => span.end)) };
}

/**
 * @param {Piece} piece
 * @param {Range} selected
 * @returns {Span}
 */
function spanIn(piece, selected) {
  const text = piece.node.data;
  const [from, to] = selectedIn(piece, selected);
  if (to <= from) return { start: piece.start, end: piece.start };
  if (piece.whole) return { start: piece.start, end: piece.end };
  return {
    start: piece.start + countCodePoints(text.slice(0, from)),
    end: piece.start + countCodePoints(text.slice(0, to)),
  };
}

/**
 * @param {Piece} piece
 * @param {Range} selected
 * @returns {[number, number]} where the selection begins and ends in the text node, in UTF-16 units
 */
export function selectedIn({ node }, selected) {
  return [
    node === selected.startContainer ? selected.startOffset : 0,
    node === selected.endContainer ? selected.endOffset : node.data.length,
  ];
}
