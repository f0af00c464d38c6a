/**
 * Dates say what they were resolved to, and why: on hover, focus and tap, in a card like a term's. Without
 * this a date has the same as its title. The first of each value in a paragraph is a tab stop.
 */

import { Card } from "./card.mjs";

const OPEN_MS = 180;
const CLOSE_MS = 320;

/** @type {Record<string, [string, string]>} */
const TRUST = {
  certain: ["原文刊明", "printed"],
  resolved: ["据刊出日期推算", "resolved from the printed date"],
  inferred: ["推断", "inferred"],
  ambiguous: ["存疑", "ambiguous"],
};

/** @param {Document} page */
export function startDates(page) {
  const dates = /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll(".na-body .na-date[data-value]"));
  if (!dates.length) return;
  const card = new Card(page);
  card.element.classList.add("na-date-card");
  let timer = 0;
  const soon = (/** @type {() => void} */ act, /** @type {number} */ ms) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, ms);
  };
  const show = (/** @type {HTMLElement} */ date, /** @type {{ x: number, y: number } | null} */ pointer) =>
    card.open(date, pointer, entryOf(page, date));
  dates.forEach(makeReady);
  page.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const date = dateAt(event.target);
    const pointer = { x: event.clientX, y: event.clientY };
    if (date) soon(() => show(date, pointer), OPEN_MS);
    else if (card.element.contains(/** @type {Node} */ (event.target))) clearTimeout(timer);
  });
  page.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "touch" && (dateAt(event.target) || card.element.contains(/** @type {Node} */ (event.target)))) soon(() => card.close(), CLOSE_MS);
  });
  page.addEventListener("click", (event) => {
    const date = dateAt(event.target);
    if (date) show(date, { x: event.clientX, y: event.clientY });
    else if (!card.element.contains(/** @type {Node} */ (event.target))) card.close();
  });
  page.addEventListener("focusin", (event) => {
    const date = dateAt(event.target);
    if (date?.matches(":focus-visible")) show(date, null);
  });
  page.addEventListener("focusout", (event) => {
    if (dateAt(event.target)) card.close();
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") card.close();
  });
  addEventListener("resize", () => card.close());
}

/**
 * A date that is no part of a term: a term's own card goes first.
 *
 * @param {EventTarget | null} target
 * @returns {HTMLElement | null}
 */
function dateAt(target) {
  const date = target instanceof Element && !target.closest(".na-term") ? target.closest(".na-body .na-date[data-value]") : null;
  return date instanceof HTMLElement ? date : null;
}

/**
 * Two boxes would say the same: the card takes over what the title says.
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
 * @param {Document} page
 * @param {HTMLElement} date
 */
function entryOf(page, date) {
  const entry = page.createElement("div");
  const [head, text] = [page.createElement("dt"), page.createElement("dd")];
  const [zh, en] = TRUST[date.dataset.certainty ?? ""] ?? ["", ""];
  const [why = "", whyEn] = (date.dataset.said ?? "").replace(/^.*?\): /, "").split(" / ");
  head.append(date.dataset.value ?? "");
  text.append(said(page, "zh", "zh-Hans", zh), " ", said(page, "en", "en", en), page.createElement("br"));
  text.append(...(whyEn ? [said(page, "zh", "zh-Hans", why), " ", said(page, "en", "en", whyEn)] : [said(page, "", "en", why)]));
  entry.append(head, text);
  return entry;
}

/**
 * @param {Document} page
 * @param {string} name
 * @param {string} language
 * @param {string} words
 */
function said(page, name, language, words) {
  const element = page.createElement("span");
  element.className = name;
  element.lang = language;
  element.append(words);
  return element;
}
