/**
 * The page's list of terms in brief: since cards explain the terms, it shows their names only, and their definitions on
 * request. In print, and without this script, the list is complete.
 */

import { el, label } from "../common/elements.mjs";

/** @param {Document} page */
export function startBrief(page) {
  const list = page.getElementById("terms");
  const entries = list?.querySelector("dl");
  if (!list || !entries) return;
  entries.id = "terms-list";
  const button = el("button", { type: "button", class: "na-terms__more", "aria-controls": entries.id }, label("释义", "Definitions"));
  const show = (/** @type {boolean} */ all) => {
    list.toggleAttribute("data-brief", !all);
    button.setAttribute("aria-expanded", String(all));
  };
  button.addEventListener("click", () => show(list.hasAttribute("data-brief")));
  entries.before(button);
  show(false);
}
