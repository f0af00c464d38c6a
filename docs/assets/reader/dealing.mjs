/**
 * The text of an element in stretches, verbatim and substituted in turn: between the elements
 * `.na-sub`, which stand for their source as a whole, characters answer to characters.
 */

import { countCodePoints } from "./codepoints.mjs";

/** @typedef {string | string[]} Words whole, or by stretches beginning with a verbatim one */

/**
 * @param {Element} root
 * @returns {string[][]} its stretches, each by text nodes, without what the archive added to the text
 */
export function gather(root) {
  return stretchesOf(root).map((nodes) => nodes.map((node) => node.data));
}

/**
 * Puts `other` in the place of the text.
 *
 * @param {Element} root
 * @param {string[][]} own its stretches as the page came
 * @param {Words} other
 * @returns {boolean} whether it fitted; where not, the text is as the page came
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
 * @returns {string[] | null} `other` in parts as long as `own`, in code points; null where it is longer or shorter
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
 * @returns {string[] | null} `other` where its verbatim stretches are as long as those of `own`
 */
export function fit(other, own) {
  if (other.length !== own.length) return null;
  const fits = other.every((text, i) => i % 2 === 1 || countCodePoints(text) === countCodePoints(own[i] ?? ""));
  return fits ? other : null;
}

/**
 * @param {Text[]} nodes of one stretch
 * @param {string} text dealt out to them as it was where it is as long, else all to the first
 * @param {string[]} own
 */
function fill(nodes, text, own) {
  const parts = nodes.length === own.length ? cut(text, own) : null;
  nodes.forEach((node, i) => { node.data = parts ? parts[i] ?? "" : i === 0 ? text : ""; });
}
