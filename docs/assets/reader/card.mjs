/** The card of the page, which shows a term's entry from the page's list of terms. */

import { el, label } from "../common/elements.mjs";
import { boxAt, isBetween, placeBeside } from "./placement.mjs";
import { sentenceBox } from "./sentence.mjs";

export class Card {
  /** @param {Document} page */
  constructor(page) {
    this.page = page;
    this.element = makeElement(page);
    /** @type {HTMLElement | null} */
    this.term = null;
    this.docked = false;
    /** The pointer's position when the card was opened. @type {{ x: number, y: number } | null} */
    this.still = null;
  }

  /**
   * @param {HTMLElement} term
   * @param {{ x: number, y: number } | null} pointer
   * @param {HTMLElement | null} entry what to show, by default the term's entry in the list
   */
  open(term, pointer, entry = this.page.getElementById(`t-${term.dataset.term}`)) {
    if (this.term === term) return;
    if (!entry) return;
    this.close();
    fill(this.element, entry, term);
    this.term = term;
    term.dataset.open = "";
    if ("showPopover" in this.element) this.element.showPopover();
    else /** @type {HTMLElement} */ (this.element).hidden = false;
    this.#place(term, pointer);
  }

  close() {
    if (!this.term) return;
    delete this.term.dataset.open;
    this.term = null;
    if ("hidePopover" in this.element) this.element.hidePopover();
    else /** @type {HTMLElement} */ (this.element).hidden = true;
  }

  /**
   * Whether the pointer has not moved, only the page under it, which was scrolled to make room for a docked card.
   *
   * @param {{ clientX: number, clientY: number }} event
   */
  isStill({ clientX, clientY }) {
    return this.docked && this.still?.x === clientX && this.still.y === clientY;
  }

  /**
   * Whether the pointer may be on its way from the term to the card.
   *
   * @param {{ x: number, y: number }} pointer
   */
  isNear(pointer) {
    if (!this.term) return false;
    return isBetween(pointer, this.term.getBoundingClientRect(), this.element.getBoundingClientRect());
  }

  /**
   * @param {HTMLElement} term
   * @param {{ x: number, y: number } | null} pointer
   */
  #place(term, pointer) {
    const { style } = this.element;
    const { clientWidth: width, clientHeight } = this.page.documentElement;
    this.element.removeAttribute("data-docked");
    style.maxHeight = "";
    style.left = "0";
    style.top = "0";
    if (!pointer && !isInView(term)) term.scrollIntoView({ block: "center", behavior: "instant" }); // focus moves before the page scrolls
    const line = boxAt([...term.getClientRects()], pointer);
    if (!line) return;
    const card = { width: this.element.offsetWidth, height: this.element.offsetHeight };
    const view = { width, height: Math.min(innerHeight, clientHeight || innerHeight) };
    const { top, bottom } = term.getBoundingClientRect(); // of all its lines, if it is broken across lines
    const { left, right } = line;
    const place = placeBeside({ left, right, top, bottom }, card, view, sentenceBox(term) ?? undefined);
    style.maxHeight = `${place.maxHeight}px`;
    this.docked = place.side === "docked";
    this.still = pointer;
    this.element.toggleAttribute("data-docked", this.docked);
    style.left = `${place.left + (this.docked ? 0 : scrollX)}px`;
    style.top = `${place.top + (this.docked ? 0 : scrollY)}px`;
    if (place.scroll) scrollBy({ top: place.scroll, behavior: "instant" });
  }
}

/** @param {HTMLElement} term */
function isInView(term) {
  const { top, bottom } = term.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/**
 * @param {Document} page
 * @returns {HTMLElement}
 */
function makeElement(page) {
  const element = el("div", { class: "na-card", role: "tooltip" });
  if ("popover" in element) element.popover = "manual";
  else /** @type {HTMLElement} */ (element).hidden = true;
  (page.querySelector("main") ?? page.body).append(element); // all content should be inside a landmark
  return element;
}

/**
 * Copies the entry from the list. The copy's links are not tab stops: the keyboard reaches the entry by the term's link,
 * which has the definition as its description.
 *
 * @param {HTMLElement} card
 * @param {HTMLElement} entry
 * @param {HTMLElement} term
 */
function fill(card, entry, term) {
  const parts = [...entry.children].map((child) => {
    const copied = [...child.childNodes].map((node) => node.cloneNode(true));
    return el("div", { class: child.localName === "dt" ? "na-card__head" : "na-card__text" }, ...copied);
  });
  card.replaceChildren(...here(entry, term), ...parts, ...more(entry));
  card.scrollTop = 0;
  for (const copied of card.querySelectorAll("[id]")) copied.removeAttribute("id");
  for (const link of card.querySelectorAll("a")) link.tabIndex = -1;
}

/**
 * A link to the whole entry, like that of the headword in the list, and a badge for a draft.
 *
 * @param {HTMLElement} entry
 * @returns {HTMLElement[]}
 */
function more(entry) {
  const headword = entry.querySelector("a.na-hw");
  if (!(headword instanceof HTMLAnchorElement)) return [];
  const more = el("a", { class: "na-card__more", href: headword.href }, label("完整条目", "Full entry"));
  return entry.hasAttribute("data-reviewed") ? [more] : [more, el("span", { class: "na-badge na-badge--draft" }, label("草稿", "draft"))];
}

/**
 * The form in the text, if it differs from the headword: an alias, or traditional script.
 *
 * @param {HTMLElement} entry
 * @param {HTMLElement} term
 * @returns {HTMLElement[]}
 */
function here(entry, term) {
  const form = (term.textContent ?? "").replace(/\s/g, "");
  if (!form || form === entry.querySelector(".na-hw")?.textContent) return [];
  return [el("div", { class: "na-card__here", lang: term.closest("[lang]")?.getAttribute("lang") ?? "zh-Hans" }, form)];
}
