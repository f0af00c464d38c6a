/** A tool beside selected text: copies the exact address of the passage, or the passage with it. */

import { label } from "./announce.mjs";
import { addressOf, copy } from "./clipboard.mjs";
import { formatFragment } from "./fragment.mjs";
import { readPieces, spanOf } from "./positions.mjs";

const MARGIN = 8;

/** @param {HTMLElement} article */
export function startQuoting(article) {
  const tool = makeTool(article);
  document.body.append(tool);
  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => offer(article, tool), 250);
  });
  tool.addEventListener("keydown", (event) => {
    if (event.key === "Escape") tool.hidden = true;
  });
}

/**
 * @param {HTMLElement} article
 * @returns {HTMLElement}
 */
function makeTool(article) {
  const tool = document.createElement("div");
  tool.className = "na-quote-tool";
  tool.setAttribute("role", "group");
  tool.setAttribute("aria-label", "引用所选文字 Cite the selection");
  tool.hidden = true;
  tool.append(
    makeButton(label("复制引文地址", "Copy link"), () => {
      const address = addressOfSelection(article);
      if (address) void copy(address, "引文地址", "the passage's address");
    }),
    makeButton(label("连文字", "With text"), () => {
      const address = addressOfSelection(article);
      if (address) void copy(`“${textOf(selectedRange(article))}” ${address}`, "引文和地址", "the passage with its address");
    }),
  );
  return tool;
}

/**
 * @param {(Node | string)[]} content
 * @param {() => void} act
 */
function makeButton(content, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...content);
  button.addEventListener("pointerdown", (event) => event.preventDefault()); // keeps the selection
  button.addEventListener("click", act);
  return button;
}

/**
 * @param {HTMLElement} article
 * @param {HTMLElement} tool
 */
function offer(article, tool) {
  if (tool.contains(document.activeElement)) return;
  const range = selectedRange(article);
  tool.hidden = !range;
  if (!range) return;
  const lines = range.getClientRects();
  const last = lines[lines.length - 1];
  if (!last) return;
  const room = document.documentElement.clientWidth - tool.offsetWidth - MARGIN;
  tool.style.left = `${scrollX + Math.max(MARGIN, Math.min(last.right - tool.offsetWidth, room))}px`;
  tool.style.top = `${scrollY + last.bottom + MARGIN}px`;
}

/**
 * @param {HTMLElement} article
 * @returns {Range | null} what is selected of the article's text
 */
function selectedRange(article) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return article.contains(range.commonAncestorContainer) && range.toString().trim() !== "" ? range : null;
}

/**
 * @param {HTMLElement} article
 * @returns {string | null}
 */
function addressOfSelection(article) {
  const range = selectedRange(article);
  const span = range && spanOf(readPieces(article), range);
  return span ? addressOf(formatFragment(span)) : null;
}

/**
 * @param {Range | null} range
 * @returns {string} its text without the labels in it
 */
function textOf(range) {
  if (!range) return "";
  const copied = range.cloneContents();
  for (const element of copied.querySelectorAll(".na-ui")) element.remove();
  return (copied.textContent ?? "").trim();
}
