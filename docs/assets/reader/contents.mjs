/**
 * Folds what precedes the text: the facts of an article, and the table of contents unless it is beside the text. Without
 * this script both are open, and readers can fold them by hand.
 */

/** @param {Document} page */
export function startContents(page) {
  const contents = page.querySelector(".na-contents");
  if (contents instanceof HTMLDetailsElement) openBeside(contents);
  const facts = page.querySelector(".na-record");
  if (facts instanceof HTMLDetailsElement) foldOnScreen(facts);
}

/** @param {HTMLDetailsElement} contents open if the window shows them beside the text */
function openBeside(contents) {
  let width = innerWidth;
  const fit = () => { contents.open = getComputedStyle(contents).position === "sticky"; };
  addEventListener("resize", () => {
    if (width !== (width = innerWidth)) fit();
  });
  fit();
}

/** @param {HTMLDetailsElement} facts folded on screen, printed in full */
function foldOnScreen(facts) {
  let open = false;
  addEventListener("beforeprint", () => { [open, facts.open] = [facts.open, true]; });
  addEventListener("afterprint", () => { facts.open = open; });
  facts.open = false;
  facts.dataset.folded = ""; // until then the style sheet hides them (article.css)
}
