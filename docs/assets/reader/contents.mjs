/** In-page contents: open where they stand beside the text, folded where they stand above it. */

const BESIDE = "(min-width: 78rem)";

/** @param {Document} page */
export function startContents(page) {
  const contents = page.querySelector(".na-contents");
  if (!(contents instanceof HTMLDetailsElement)) return;
  const room = matchMedia(BESIDE);
  const fit = () => { contents.open = room.matches; };
  room.addEventListener("change", fit);
  fit();
}
