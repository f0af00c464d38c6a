/**
 * Folds what stands between readers and the text: the facts of an article, and the in-page contents where they do not
 * stand beside it. Without this script both are open, and readers fold them by hand.
 */

/** @param {Document} page */
export function startContents(page) {
  const contents = page.querySelector(".na-contents");
  if (contents instanceof HTMLDetailsElement) openBeside(contents);
  const facts = page.querySelector(".na-record");
  if (facts instanceof HTMLDetailsElement) foldOnScreen(facts);
}

/** @param {HTMLDetailsElement} contents open in windows wide enough to show them beside the text */
function openBeside(contents) {
  let width = innerWidth;
  const fit = () => { contents.open = getComputedStyle(contents).position === "sticky"; };
  addEventListener("resize", () => {
    if (width !== (width = innerWidth)) fit();
  });
  fit();
}

/** @param {HTMLDetailsElement} facts printed whole, whether the reader has unfolded them or not */
function foldOnScreen(facts) {
  let open = false;
  addEventListener("beforeprint", () => { [open, facts.open] = [facts.open, true]; });
  addEventListener("afterprint", () => { facts.open = open; });
  facts.open = false;
  facts.dataset.folded = ""; // until here the style hides them (article.css)
}
