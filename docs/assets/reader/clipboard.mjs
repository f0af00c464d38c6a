/** Copies text to the clipboard and says so; if that is refused, shows the text to be copied by hand. */

import { button, el, label } from "../common/elements.mjs";
import { announce } from "./announce.mjs";

/**
 * @param {string} text
 * @param {string} zh what was copied
 * @param {string} en
 */
export async function copy(text, zh, en) {
  try {
    await navigator.clipboard.writeText(text);
    announce(`已复制${zh}`, `Copied ${en}`);
  } catch {
    showByHand(text); // insecure origins have no clipboard, and browsers may refuse access
  }
}

/** Shows the text, selected, in a field that stays until the reader closes it. @param {string} text */
function showByHand(text) {
  document.querySelector(".na-by-hand")?.remove();
  const before = document.activeElement;
  const close = () => {
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const field = el("textarea", { id: "na-by-hand", readonly: "", rows: 3, spellcheck: "false" });
  const said = el("label", { for: field.id }, label("浏览器不允许复制；请在此手动复制：", "The browser does not allow copying; copy it here by hand:"));
  const box = el("div", { class: "na-by-hand na-ui" }, said, field, button(label("关闭", "Close"), close));
  box.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  field.value = text;
  (document.querySelector("main") ?? document.body).append(box);
  field.focus();
  field.select();
}

/**
 * @param {string} fragment with `#`
 * @returns {string} the address of this page with that fragment
 */
export function addressOf(fragment) {
  return location.href.split("#", 1)[0] + fragment;
}
