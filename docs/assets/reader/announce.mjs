/** Short messages, shown in a corner and read out by screen readers. */

import { el, label } from "../common/elements.mjs";

const SHOWN_MS = 6000;

/** @type {HTMLElement | null} */
let place = null;
let timer = 0;

/**
 * @param {string} zh
 * @param {string} en
 */
export function announce(zh, en) {
  place ??= makePlace();
  place.replaceChildren(label(zh, en));
  clearTimeout(timer);
  timer = window.setTimeout(() => place?.replaceChildren(), SHOWN_MS);
}

/** @returns {HTMLElement} */
function makePlace() {
  const made = el("div", { class: "na-said", role: "status" });
  document.body.append(made);
  return made;
}
