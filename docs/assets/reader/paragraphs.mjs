/**
 * A button beside a paragraph's number that opens the citing tool for the paragraph. There is a single button, which
 * follows the pointer or the focus, so that hundreds of paragraphs cost nothing.
 */

import { el, label } from "../common/elements.mjs";
import { formatFragment } from "./fragment.mjs";
import { readPieces, spanOf } from "./positions.mjs";
import { passageOf } from "./quoting.mjs";

/** @import { CitingTool } from "./tool.mjs" */

/**
 * @param {HTMLElement} article
 * @param {CitingTool} tool
 */
export function startParagraphLinks(article, tool) {
  const button = makeButton();
  button.addEventListener("click", () => {
    if (tool.opener === button) tool.close();
    else offer(article, tool, button);
  });
  const follow = (/** @type {Event} */ event) => {
    const number = numberAt(event.target);
    if (number && tool.opener !== button && number.nextElementSibling !== button) number.after(button);
  };
  article.addEventListener("pointerover", follow);
  article.addEventListener("focusin", follow);
}

function makeButton() {
  const named = { type: "button", class: "na-copy na-ui", title: "引用本段 Cite this paragraph", "aria-expanded": "false" };
  return el("button", named, label("引用", "Cite"));
}

/**
 * @param {HTMLElement} article
 * @param {CitingTool} tool
 * @param {HTMLElement} button
 */
function offer(article, tool, button) {
  const block = button.closest("[data-block]");
  if (!block) return;
  getSelection()?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(block);
  const span = spanOf(readPieces(article), range);
  if (!span) return;
  const passage = { ...passageOf(article, range), fragment: formatFragment(span) };
  tool.open(passage, button.getBoundingClientRect(), block, button);
}

/**
 * @param {EventTarget | null} target
 * @returns {Element | null} the number of the paragraph around the target
 */
function numberAt(target) {
  if (!(target instanceof Element) || target.closest(".na-copy")) return null;
  return target.closest("[data-block]")?.querySelector(":scope > .na-n") ?? null;
}
