/**
 * Shows what a date was resolved to, and why, in a card like a term's: on hover, focus and tap. Without this script the
 * date's title says the same. The first date with each value in a paragraph is a tab stop.
 */

import { certaintyLabel } from "../common/certainty.mjs";
import { el, label } from "../common/elements.mjs";
import { Card } from "./card.mjs";
import { makeTimer } from "./timer.mjs";

/** @import { Timer } from "./timer.mjs" */

const OPEN_MS = 180;
const CLOSE_MS = 320;

/** @param {Document} page */
export function startDates(page) {
  const dates = /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll(".na-body .na-date[data-value]"));
  if (!dates.length) return;
  const card = new Card(page);
  card.element.classList.add("na-date-card");
  dates.forEach(makeReady);
  const soon = makeTimer();
  listenToPointer(page, card, soon);
  listenToClicks(page, card, soon);
  listenToKeyboard(page, card, soon);
  addEventListener("resize", () => card.close());
}

/**
 * @param {Document} page
 * @param {Card} card
 * @param {Timer} soon what the pointer is about to do
 */
function listenToPointer(page, card, soon) {
  page.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const date = dateAt(event.target);
    const pointer = { x: event.clientX, y: event.clientY };
    if (date) soon.set(() => card.open(date, pointer, entryOf(date)), OPEN_MS);
    else if (isIn(card, event.target)) soon.cancel();
  });
  page.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "touch" && (dateAt(event.target) || isIn(card, event.target))) soon.set(() => card.close(), CLOSE_MS);
  });
}

/**
 * @param {Document} page
 * @param {Card} card
 * @param {Timer} soon what the pointer is about to do
 */
function listenToClicks(page, card, soon) {
  page.addEventListener("click", (event) => {
    soon.cancel();
    const date = dateAt(event.target);
    if (date) card.open(date, { x: event.clientX, y: event.clientY }, entryOf(date));
    else if (!isIn(card, event.target)) card.close();
  });
}

/**
 * @param {Document} page
 * @param {Card} card
 * @param {Timer} soon what the pointer is about to do
 */
function listenToKeyboard(page, card, soon) {
  page.addEventListener("focusin", (event) => {
    const date = dateAt(event.target);
    if (!date?.matches(":focus-visible")) return;
    soon.cancel(); // else a pointer that has left would close the card that the keyboard opens
    card.open(date, null, entryOf(date));
  });
  page.addEventListener("focusout", (event) => {
    if (dateAt(event.target)) card.close();
  });
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    soon.cancel();
    card.close();
  });
}

/**
 * @param {Card} card
 * @param {EventTarget | null} target
 */
function isIn(card, target) {
  return card.element.contains(/** @type {Node} */ (target));
}

/**
 * The date at an event's target, unless it is inside a term, whose card has priority.
 *
 * @param {EventTarget | null} target
 * @returns {HTMLElement | null}
 */
function dateAt(target) {
  const date = target instanceof Element && !target.closest(".na-term") ? target.closest(".na-body .na-date[data-value]") : null;
  return date instanceof HTMLElement ? date : null;
}

/**
 * Moves the title's text to the card, so that the browser does not show it too.
 *
 * @param {HTMLElement} date
 */
function makeReady(date) {
  date.dataset.said = date.title;
  date.removeAttribute("title");
  const before = date.closest("[data-block]")?.querySelector(`.na-date[data-value="${CSS.escape(date.dataset.value ?? "")}"]`);
  if (before !== date || date.closest("a")) return;
  date.tabIndex = 0;
  date.setAttribute("aria-description", date.dataset.said);
}

/**
 * The contents of the card: the value, its certainty, and the reason.
 *
 * @param {HTMLElement} date
 */
function entryOf({ dataset }) {
  const [why = "", whyEn = ""] = (dataset.said ?? "").replace(/^.*?\): /, "").split(" / ");
  const text = el("dd", {}, certaintyLabel(dataset.certainty ?? ""), el("br"), whyEn ? label(why, whyEn) : el("span", { lang: "en" }, why));
  return el("div", {}, el("dt", {}, dataset.value ?? ""), text);
}
