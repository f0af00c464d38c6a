/**
 * Which terms are marked: all, the first in each section, or none. The first ones are links. A term that is not marked
 * opens no card, is not a link and therefore not a tab stop.
 */

import { el, label } from "../common/elements.mjs";
import { offer } from "./settings.mjs";

const CHOICES = /** @type {const} */ ([
  ["all", "全部", "all"],
  ["first", "首次", "first"],
  ["none", "不标", "none"],
]);

/**
 * @param {Document} page
 * @param {() => void} changed called when the choice changes
 */
export function offerMarks(page, changed) {
  const text = page.querySelector(".na-body");
  if (!text?.querySelector(".na-term")) return;
  const beside = page.querySelector(".na-article > .na-script");
  if (beside) beside.after(makeSwitch());
  else text.before(makeSwitch());
  const terms = /** @type {HTMLElement[]} */ ([...page.querySelectorAll(".na-article .na-term[data-term]")]);
  offer(page, {
    key: "na-terms",
    attribute: "data-terms-choice",
    normal: "all",
    apply: (choice) => {
      changed();
      page.documentElement.dataset.terms = choice;
      for (const term of terms) mark(term, choice === "all" || (choice === "first" && term.localName === "a"));
    },
  });
}

/**
 * @param {HTMLElement} term
 * @param {boolean} marked
 */
function mark(term, marked) {
  if (marked) delete term.dataset.plain;
  else term.dataset.plain = "true";
  if (!(term instanceof HTMLAnchorElement)) return;
  swap(term, "href", marked);
  swap(term, "aria-describedby", marked);
}

/**
 * Removes an attribute and remembers its value, or restores it.
 *
 * @param {HTMLElement} term
 * @param {string} name
 * @param {boolean} there
 */
function swap(term, name, there) {
  const [from, to] = there ? [`data-${name}`, name] : [name, `data-${name}`];
  const value = term.getAttribute(from);
  if (value === null) return;
  term.setAttribute(to, value);
  term.removeAttribute(from);
}

function makeSwitch() {
  const buttons = CHOICES.map(([value, zh, en]) => el("button", { type: "button", "data-terms-choice": value }, label(zh, en)));
  const caption = el("span", { class: "na-marks__label" }, label("标出术语", "Mark terms"));
  return el("div", { class: "na-marks", role: "group", "aria-label": "标出术语 Mark terms" }, caption, el("span", { class: "na-switch" }, ...buttons));
}
