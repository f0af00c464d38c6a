/**
 * What is folded by the room there is: the in-page contents, open where they stand beside the text, and the facts
 * of an article, folded where a narrow window would keep the reader from its text. Without this both stay as
 * the reader finds them, and fold by hand.
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
  part.dataset.fit = ""; // until here the style keeps it folded where it will be (article.css)
}
