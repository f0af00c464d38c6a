/**
 * The page's list of terms, kept brief: where cards explain the terms, it shows their names, and their
 * definitions when they are asked for. On paper, and without this script, it is there in full.
 */

import { label } from "./announce.mjs";

/** @param {Document} page */
export function startBrief(page) {
  const list = page.getElementById("terms");
  const entries = list?.querySelector("dl");
  if (!list || !entries) return;
  entries.id = "terms-list";
  const button = page.createElement("button");
  button.type = "button";
  button.className = "na-terms__more";
  button.setAttribute("aria-controls", entries.id);
  button.append(...label("释义", "Definitions"));
  const show = (/** @type {boolean} */ all) => {
    list.toggleAttribute("data-brief", !all);
    button.setAttribute("aria-expanded", String(all));
  };
  button.addEventListener("click", () => show(list.hasAttribute("data-brief")));
  entries.before(button);
  show(false);
}
