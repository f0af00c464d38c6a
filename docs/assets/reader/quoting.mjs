/** Offers the citing tool beside selected text. */

import { formatFragment } from "./fragment.mjs";
import { readPieces, spanOf } from "./positions.mjs";

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
  const span = range && spanOf(readPieces(article), range);
  if (range && span) tool.open({ ...passageOf(article, range), fragment: formatFragment(span) }, lastLine(range), blockOf(range));
  else if (!tool.opener) tool.close();
}

/**
 * @param {HTMLElement} article
 * @returns {Range | null} the selection, if it is text of the article
 */
function selectedRange(article) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return article.contains(range.commonAncestorContainer) && range.toString().trim() !== "" ? range : null;
}

/** @param {Range} range */
function lastLine(range) {
  const lines = range.getClientRects();
  return lines[lines.length - 1] ?? range.getBoundingClientRect();
}

/**
 * @param {Range} range
 * @returns {Element} the block in which the range ends
 */
function blockOf(range) {
  const end = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  return end?.closest("[data-block]") ?? /** @type {Element} */ (end);
}

/**
 * @param {HTMLElement} article
 * @param {Range} range
 * @returns {{ text: string, script: string }} its text without the labels in it
 */
export function passageOf(article, range) {
  const copied = range.cloneContents();
  for (const element of copied.querySelectorAll(".na-ui")) element.remove();
  return { text: (copied.textContent ?? "").trim(), script: article.dataset.script ?? "hans" };
}
