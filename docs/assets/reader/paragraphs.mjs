/**
 * A button beside the number of the paragraph at hand that copies its address. There is one button,
 * moved to where the pointer or the focus is, so that hundreds of paragraphs cost nothing.
 */

import { label } from "./announce.mjs";
import { addressOf, copy } from "./clipboard.mjs";

/** @param {HTMLElement} article */
export function startParagraphLinks(article) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "na-copy na-ui";
  button.title = "复制本段地址 Copy the address of this paragraph";
  button.append(...label("复制", "Copy"));
  button.addEventListener("click", () => {
    const number = button.previousElementSibling;
    if (number) void copy(addressOf(number.getAttribute("href") ?? ""), "本段地址", "the paragraph's address");
  });
  const follow = (/** @type {Event} */ event) => {
    const number = numberAt(event.target);
    if (number && number.nextElementSibling !== button) number.after(button);
  };
  article.addEventListener("pointerover", follow);
  article.addEventListener("focusin", follow);
}

/**
 * @param {EventTarget | null} target
 * @returns {Element | null} the number of the paragraph around the target
 */
function numberAt(target) {
  if (!(target instanceof Element) || target.closest(".na-copy")) return null;
  return target.closest("[data-block]")?.querySelector(":scope > .na-n") ?? null;
}
