/** The one card of the page: shows a term's entry from the page's own list of terms. */

import { boxAt, placeBeside } from "./placement.mjs";

export class Card {
  /** @param {Document} page */
  constructor(page) {
    this.page = page;
    this.element = makeElement(page);
    /** @type {HTMLElement | null} */
    this.term = null;
  }

  /**
   * @param {HTMLElement} term
   * @param {{ x: number, y: number } | null} pointer
   * @param {HTMLElement | null} entry what to show, where it is not the term's own entry
   */
  open(term, pointer, entry = this.page.getElementById(`t-${term.dataset.term}`)) {
    if (this.term === term) return;
    if (!entry) return;
    this.close();
    fill(this.element, entry);
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
   * @param {HTMLElement} term
   * @param {{ x: number, y: number } | null} pointer
   */
  #place(term, pointer) {
    const { style } = this.element;
    const { clientWidth: width, clientHeight } = this.page.documentElement;
    style.maxHeight = "";
    style.left = "0";
    style.top = "0";
    const line = boxAt([...term.getClientRects()], pointer);
    if (!line) return;
    const card = { width: this.element.offsetWidth, height: this.element.offsetHeight };
    const place = placeBeside(line, card, { width, height: Math.min(innerHeight, clientHeight || innerHeight) });
    style.maxHeight = `${place.maxHeight}px`;
    style.left = `${place.left + scrollX}px`;
    style.top = `${place.top + scrollY}px`;
  }
}

/**
 * @param {Document} page
 * @returns {HTMLElement}
 */
function makeElement(page) {
  const element = page.createElement("div");
  element.className = "na-card";
  if ("popover" in element) element.popover = "manual";
  else /** @type {HTMLElement} */ (element).hidden = true;
  page.body.append(element);
  return element;
}

/**
 * Copies what the list says. The keyboard reaches the entry by the term's own link, so that the copy's
 * links are no tab stops.
 *
 * @param {HTMLElement} card
 * @param {HTMLElement} entry
 */
function fill(card, entry) {
  const parts = [...entry.children].map((child) => {
    const part = card.ownerDocument.createElement("div");
    part.className = child.localName === "dt" ? "na-card__head" : "na-card__text";
    part.append(...[...child.childNodes].map((node) => node.cloneNode(true)));
    return part;
  });
  card.replaceChildren(...parts);
  card.scrollTop = 0;
  for (const copied of card.querySelectorAll("[id]")) copied.removeAttribute("id");
  for (const link of card.querySelectorAll("a")) link.tabIndex = -1;
}
