/** Marks ranges of the page with the CSS Custom Highlight API or, without it, with `<mark>` elements. */

const NAME = "na-passage";

/** @param {Range[]} ranges replace what was marked before */
export function mark(ranges) {
  unmark();
  if (supported()) CSS.highlights.set(NAME, new Highlight(...ranges));
  else [...ranges].reverse().forEach(wrap);
}

/** Removes all marks. */
export function unmark() {
  if (supported()) CSS.highlights.delete(NAME);
  for (const element of document.querySelectorAll("mark.na-mark")) unwrap(element);
}

function supported() {
  return typeof Highlight === "function" && "highlights" in CSS;
}

/** @param {Range} range within one text node */
function wrap(range) {
  const element = document.createElement("mark");
  element.className = "na-mark";
  range.surroundContents(element);
}

/** @param {Element} element */
function unwrap(element) {
  const parent = element.parentNode;
  element.replaceWith(...element.childNodes);
  parent?.normalize();
}
