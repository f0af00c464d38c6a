/**
 * Replaces the text of an element by that of another script. The text is divided into stretches, verbatim and
 * substituted in turn: in a verbatim stretch characters correspond one to one; a substituted stretch, an element
 * `.na-sub`, corresponds to its source only as a whole.
 */

import { countCodePoints } from "./codepoints.mjs";

/** @typedef {string | string[]} Words whole, or by stretches beginning with a verbatim one */

/**
 * @param {Element} root
 * @returns {string[][]} the texts of the text nodes of each stretch, without what the archive added to the text
 */
export function gather(root) {
  return stretchesOf(root).map((nodes) => nodes.map((node) => node.data));
}

/**
 * Replaces the text by `other`.
 *
 * @param {Element} root
 * @param {string[][]} own its stretches as the page was loaded
 * @param {Words} other
 * @returns {boolean} whether it fitted; if not, the text is restored
 */
export function deal(root, own, other) {
  const joined = own.map((parts) => parts.join(""));
  const fitting = typeof other === "string" ? cut(other, joined) : fit(other, joined);
  const stretches = stretchesOf(root);
  (fitting ?? joined).forEach((text, i) => fill(stretches[i] ?? [], text, own[i] ?? []));
  return fitting !== null;
}

/**
 * @param {Element} root
 * @returns {Text[][]}
 */
function stretchesOf(root) {
  /** @type {Text[][]} */
  const stretches = [[]];
  /** @type {Element | null} */
  let inside = null;
  for (const node of textNodes(root)) {
    const whole = node.parentElement?.closest(".na-sub") ?? null;
    if (whole !== inside && inside) stretches.push([]);
    if (whole !== inside && whole) stretches.push([]);
    inside = whole;
    /** @type {Text[]} */ (stretches[stretches.length - 1]).push(node);
  }
  if (inside) stretches.push([]);
  return stretches;
}

/**
 * @param {Element} root
 * @returns {Text[]}
 */
function textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".na-ui") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  return nodes;
}

/**
 * @param {string} other
 * @param {string[]} own
 * @returns {string[] | null} `other` in parts as long as those of `own`, in code points; null if the lengths differ
 */
export function cut(other, own) {
  const characters = [...other];
  const lengths = own.map(countCodePoints);
  if (characters.length !== lengths.reduce((sum, length) => sum + length, 0)) return null;
  let at = 0;
  return lengths.map((length) => characters.slice(at, at += length).join(""));
}

/**
 * @param {string[]} other
 * @param {string[]} own
 * @returns {string[] | null} `other` if its verbatim stretches are as long as those of `own`, else null
 */
export function fit(other, own) {
  if (other.length !== own.length) return null;
  const fits = other.every((text, i) => i % 2 === 1 || countCodePoints(text) === countCodePoints(own[i] ?? ""));
  return fits ? other : null;
}

/**
 * @param {Text[]} nodes of one stretch
 * @param {string} text distributed like `own` if it is as long, else put into the first node
 * @param {string[]} own
 */
function fill(nodes, text, own) {
  const parts = nodes.length === own.length ? cut(text, own) : null;
  nodes.forEach((node, i) => { node.data = parts ? parts[i] ?? "" : i === 0 ? text : ""; });
}
