/**
 * Folds parts of the page depending on the window: the table of contents is open beside the text, and the facts of an
 * article are folded in a narrow window. Without this script both can be folded by hand.
 */

const NARROW = "(max-width: 48rem)";

/** @param {Document} page */
export function startContents(page) {
  fold(page.querySelector(".na-contents"), (contents) => getComputedStyle(contents).position === "sticky");
  fold(page.querySelector(".na-record"), () => !matchMedia(NARROW).matches);
}

/**
 * @param {Element | null} part
 * @param {(part: HTMLDetailsElement) => boolean} isOpen by the width of the window
 */
function fold(part, isOpen) {
  if (!(part instanceof HTMLDetailsElement)) return;
  let width = innerWidth;
  const fit = () => { part.open = isOpen(part); };
  addEventListener("resize", () => {
    if (width !== (width = innerWidth)) fit();
  });
  fit();
  part.dataset.fit = ""; // until then the style sheet keeps it folded (article.css)
}
