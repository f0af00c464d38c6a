/** Scrolls to the passage that the address names, `#cN` or `#cS-E`, and marks it. */

import { announce } from "./announce.mjs";
import { endOfSource, formatFragment, parseFragment, parseRegion, parseReversed, siblingOf } from "./fragment.mjs";
import { mark, unmark } from "./highlight.mjs";
import { nearest, rangesOf, readPieces } from "./positions.mjs";
import { CHANGED, LEAVING } from "./script.mjs";

/** @import { Span } from "./fragment.mjs" */

/** @param {HTMLElement} article */
export function startPassages(article) {
  /** @type {Span | null} the passage that is marked */
  let marked = null;
  const clear = () => {
    marked = null;
    unmark();
    clearHere(article);
  };
  const follow = () => {
    clear();
    const was = putInOrder();
    const span = parseFragment(location.hash);
    if (!span || !goTo(article, span)) return;
    marked = span;
    if (was) sayReversed(was, span);
  };
  addEventListener("hashchange", follow);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) clear();
  });
  article.addEventListener(LEAVING, unmark);
  article.addEventListener(CHANGED, () => {
    if (marked) mark(rangesOf(readPieces(article), marked));
  });
  if (location.hash) void document.fonts.ready.then(follow);
}

/**
 * @param {HTMLElement} article
 * @param {Span} span
 * @returns {boolean} whether the passage is marked
 */
function goTo(article, span) {
  const region = parseRegion(article.dataset.region);
  if (region && isBeyond(span, endOfSource(region, article.dataset.siblings))) return false;
  const sibling = siblingOf(span, region, article.dataset.siblings);
  if (sibling !== null) {
    location.replace(new URL(sibling, document.baseURI).href + location.hash);
    return false;
  }
  const pieces = readPieces(article);
  const ranges = rangesOf(pieces, span);
  if (ranges.length > 0) return show(ranges, span, region);
  showNearest(nearest(pieces, span.start));
  return false;
}

/**
 * Exchanges start and end in the page's address if they are in the wrong order.
 *
 * @returns {string | null} the passage's address as it was, without `#`; null if it is in order
 */
export function putInOrder() {
  const span = parseReversed(location.hash);
  if (!span) return null;
  const was = location.hash.slice(1);
  history.replaceState(history.state, "", formatFragment(span));
  return was;
}

/**
 * @param {string} was
 * @param {Span} span
 */
export function sayReversed(was, span) {
  const now = formatFragment(span).slice(1);
  announce(`地址 ${was} 的首尾颠倒，已改为 ${now}。`, `In the address ${was}, the end precedes the start; it is now ${now}.`);
}

/**
 * Tells the reader if an address lies beyond the end of the source, probably by an error in copying it.
 *
 * @param {Span} span
 * @param {number} end of the source
 */
export function isBeyond(span, end) {
  if (span.end <= end) return false;
  announce(
    `来源止于 c${end - 1}，没有 ${formatFragment(span).slice(1)}；地址可能抄错了。`,
    `The source ends at c${end - 1}: there is no ${formatFragment(span).slice(1)}. The address may be miscopied.`,
  );
  return true;
}

/**
 * @param {Range[]} ranges
 * @param {Span} span
 * @param {Span | null} region of the article in the source
 * @returns {boolean} whether they are marked; a single code point is not
 */
function show(ranges, span, region) {
  const first = /** @type {Range} */ (ranges[0]);
  arrive(first);
  if (span.end === span.start + 1) return false;
  const text = ranges.map((range) => range.toString()).join("");
  mark(ranges);
  const [on, onEn] = region && span.end > region.end ? ["；其余部分在同一来源的下一篇文章中", " It goes on in the next article of the source."] : ["", ""];
  announce(`已定位到引文：${shorten(text)}${on}`, `Passage ${span.start} to ${span.end} of the source.${onEn}`);
  return true;
}

/** @param {Range | null} range */
function showNearest(range) {
  if (range) arrive(range);
  announce(
    "此处的原文未收入阅读文本，已移至最近的文字；完整原文见整理记录。",
    "This part of the source is not in the reading text; the source page shows it.",
  );
}

/**
 * Scrolls the line to the upper quarter of the window, and moves the focus there.
 *
 * @param {Range} range
 */
function arrive(range) {
  unfold(range.startContainer);
  const block = range.startContainer.parentElement?.closest("[data-block]");
  if (block instanceof HTMLElement) {
    block.classList.add("na-here");
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }
  const top = range.getBoundingClientRect().top + scrollY;
  scrollTo({ top: Math.max(0, top - innerHeight / 4), behavior: "instant" });
}

/** Opens what is folded around a node. @param {Node} node */
export function unfold(node) {
  for (let folded = detailsAround(node); folded; folded = detailsAround(folded)) folded.open = true;
}

/** @param {Node} node */
function detailsAround(node) {
  return node.parentElement?.closest("details") ?? null;
}

/** @param {HTMLElement} article */
function clearHere(article) {
  for (const block of article.querySelectorAll(".na-here")) {
    block.classList.remove("na-here");
    block.removeAttribute("tabindex");
  }
}

/** @param {string} text */
function shorten(text) {
  const points = [...text];
  return points.length > 24 ? `“${points.slice(0, 12).join("")}……${points.slice(-8).join("")}”` : `“${text}”`;
}
