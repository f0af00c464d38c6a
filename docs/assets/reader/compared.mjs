/** Finds a passage of the source in the comparison of source and clean text. */

import { countCodePoints } from "./codepoints.mjs";
import { rangesOf } from "./positions.mjs";

/** @import { Span } from "./fragment.mjs" */
/** @import { Piece } from "./positions.mjs" */

/**
 * @param {HTMLElement} table
 * @param {number} position
 * @returns {HTMLTableRowElement | null} the row that contains the position
 */
export function rowAt(table, position) {
  const places = [...table.querySelectorAll("[id^='c']")];
  const before = places.filter((place) => startOf(place) <= position);
  return (before[before.length - 1] ?? places[0])?.closest("tr") ?? null;
}

/**
 * @param {HTMLElement} table
 * @param {Span} span
 * @returns {Range[]} the passage on the side of the source
 */
export function passageIn(table, span) {
  const rows = /** @type {HTMLTableRowElement[]} */ ([...table.querySelectorAll("tbody tr")]);
  const first = rowAt(table, span.start);
  const from = first ? rows.indexOf(first) : 0;
  const after = rows.findIndex((row, i) => i > from && startOfRow(row) >= span.end);
  return rangesOf(rows.slice(from, after < 0 ? rows.length : after).flatMap(piecesOf), span);
}

/**
 * @param {HTMLTableRowElement} row
 * @returns {Piece[]} the source's text in it; each line has an anchor, so that the signs for breaks are not counted
 */
function piecesOf(row) {
  const cell = row.querySelector(".na-source");
  if (!cell) return [];
  /** @type {Piece[]} */
  const pieces = [];
  let at = startOfRow(row);
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(".na-no, .na-nl") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) pieces.push({ node, start: at, end: (at += countCodePoints(node.data)), whole: false });
    else if (node instanceof Element && node.matches(".na-at")) at = startOf(node);
  }
  return pieces;
}

/** @param {Element} row */
function startOfRow(row) {
  const line = row.querySelector(".na-line");
  return line ? startOf(line) : 0;
}

/** @param {Element} place with `id="cN"` */
function startOf(place) {
  return Number(place.id.slice(1));
}
