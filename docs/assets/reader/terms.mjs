/**
 * Explains terms in a card, on hover, focus and tap. The listeners are on the document, so that hundreds of terms cost
 * nothing. As WCAG 1.4.13 requires, the card can be dismissed (Escape) and hovered, and persists until the pointer or
 * focus leaves; a docked card persists until it is dismissed.
 */

import { Card } from "./card.mjs";
import { offerMarks } from "./marks.mjs";
import { makeTimer } from "./timer.mjs";

/** @import { Timer } from "./timer.mjs" */

const OPEN_MS = 180;
const CLOSE_MS = 320;
/** For a pointer on its way to the card, which is apart from the sentence. */
const CROSS_MS = 900;

/** @param {Document} page */
export function startTerms(page) {
  if (!page.querySelector(".na-term[data-term]")) return;
  const card = new Card(page);
  offerMarks(page, () => card.close());
  const soon = makeTimer();
  listenToPointer(page, card, soon);
  listenToTouch(page, card, soon);
  listenToKeyboard(page, card, soon);
  addEventListener("resize", () => card.close());
}

/**
 * @param {EventTarget | null} target
 * @returns {HTMLElement | null}
 */
function termAt(target) {
  const term = target instanceof Element ? target.closest(".na-term[data-term]") : null;
  return term instanceof HTMLElement && !term.dataset.plain ? term : null;
}

/**
 * @param {Document} page
 * @param {Card} card
 * @param {Timer} soon
 */
function listenToPointer(page, card, soon) {
  page.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || card.isStill(event)) return;
    const term = termAt(event.target);
    const pointer = { x: event.clientX, y: event.clientY };
    if (term) soon.set(() => card.open(term, pointer), OPEN_MS);
    else if (card.element.contains(/** @type {Node} */ (event.target))) soon.cancel();
  });
  page.addEventListener("pointerout", (event) => {
    if (event.pointerType === "touch" || card.isStill(event)) return;
    const leaves = (card.docked ? null : termAt(event.target)) ?? (card.element.contains(/** @type {Node} */ (event.target)) ? card.element : null);
    if (leaves) soon.set(() => card.close(), card.isNear({ x: event.clientX, y: event.clientY }) ? CROSS_MS : CLOSE_MS);
  });
}

/**
 * A tap opens the card; a second tap on the same term follows its link, like a mouse click.
 *
 * @param {Document} page
 * @param {Card} card
 * @param {Timer} soon
 */
function listenToTouch(page, card, soon) {
  let touched = false;
  page.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    const inside = termAt(event.target) === card.term || card.element.contains(/** @type {Node} */ (event.target));
    if (!inside) card.close();
  });
  page.addEventListener("click", (event) => {
    const term = touched && event.detail > 0 ? termAt(event.target) : null;
    if (!term || card.term === term) return;
    event.preventDefault();
    soon.cancel();
    card.open(term, { x: event.clientX, y: event.clientY });
  });
}

/**
 * @param {Document} page
 * @param {Card} card
 * @param {Timer} soon
 */
function listenToKeyboard(page, card, soon) {
  page.addEventListener("focusin", (event) => {
    const term = termAt(event.target);
    if (!term?.matches(":focus-visible")) return;
    soon.cancel();
    card.open(term, null);
  });
  page.addEventListener("focusout", (event) => {
    if (termAt(event.target) === card.term && !card.element.matches(":hover")) card.close();
  });
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !card.term) return;
    soon.cancel();
    card.close();
    event.preventDefault();
  });
}
