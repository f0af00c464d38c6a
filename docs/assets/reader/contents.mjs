/** In-page contents: open where they stand beside the text, folded where they stand above it. */

/** @param {Document} page */
export function startContents(page) {
  const contents = page.querySelector(".na-contents");
  if (!(contents instanceof HTMLDetailsElement)) return;
  const fit = () => { contents.open = getComputedStyle(contents).position === "sticky"; };
  let width = 0;
  addEventListener("resize", () => {
    if (width !== (width = innerWidth)) fit();
  });
  fit();
}
