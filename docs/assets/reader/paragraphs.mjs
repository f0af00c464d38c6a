/**
 * A button beside a paragraph's number that opens the citing tool for the paragraph. There is a single button, which
 * follows the pointer or the focus, so that hundreds of paragraphs cost nothing.
 */

import { el, label } from "../common/elements.mjs";
import { passageOf, piecesIn } from "./quoting.mjs";
import { makeTimer } from "./timer.mjs";

/** @import { CitingTool } from "./tool.mjs" */

/** For a pointer on its way to the button, which crosses other paragraphs if its own has one line. */
const FOLLOW_MS = 200;

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
  const soon = makeTimer();
  const follow = (/** @type {EventTarget | null} */ target) => {
    soon.cancel();
    const number = numberAt(target);
    if (number && tool.opener !== button && number.nextElementSibling !== button) number.after(button);
  };
  article.addEventListener("focusin", ({ target }) => follow(target));
  article.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch" || !button.isConnected) follow(target);
    else soon.set(() => follow(target), FOLLOW_MS);
  });
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
  const passage = passageOf(article, piecesIn(article, range), range);
  if (passage) tool.open(passage, button.getBoundingClientRect(), block, button);
}

/**
 * @param {EventTarget | null} target
 * @returns {Element | null} the number of the paragraph around the target
 */
function numberAt(target) {
  if (!(target instanceof Element) || target.closest(".na-copy")) return null;
  return target.closest("[data-block]")?.querySelector(":scope > .na-n") ?? null;
}
