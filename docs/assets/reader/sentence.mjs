/** The sentence around a term, and its box on the page. */

const ENDS = /[。！？!?…]+[”’」』）)]*/gu;

/**
 * @param {string} text of a paragraph
 * @param {number} start of a term in it
 * @param {number} end
 * @returns {[number, number]} start and end of the sentence
 */
export function sentenceAround(text, start, end) {
  let from = 0;
  for (const match of text.matchAll(ENDS)) {
    const stop = match.index + match[0].length;
    if (stop <= start) from = stop;
    else if (stop >= end) return [from, stop];
  }
  return [from, text.length];
}

/**
 * The box of the sentence, without the paragraph's number and button, which come and go beside it.
 *
 * @param {HTMLElement} term
 * @returns {DOMRect | null} null if the term is not in a block of text
 */
export function sentenceBox(term) {
  const block = term.closest("[data-block], p, li, dd, h1, h2, h3, h4, h5, h6");
  if (!block) return null;
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".na-ui") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  /** @type {Text[]} */
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  const first = nodes.findIndex((node) => term.contains(node));
  if (first < 0) return null;
  const start = length(nodes.slice(0, first));
  const [from, to] = sentenceAround(nodes.map((node) => node.data).join(""), start, start + (term.textContent ?? "").length);
  const range = block.ownerDocument.createRange();
  range.setStart(...pointAt(nodes, from, false));
  range.setEnd(...pointAt(nodes, to, true));
  return range.getBoundingClientRect();
}

/** @param {Text[]} nodes */
function length(nodes) {
  return nodes.reduce((sum, node) => sum + node.length, 0);
}

/**
 * @param {Text[]} nodes
 * @param {number} place position in their joined text
 * @param {boolean} ends whether to prefer the end of a node to the start of the next
 * @returns {[Text, number]}
 */
function pointAt(nodes, place, ends) {
  let at = 0;
  for (const node of nodes) {
    if (place < at + node.length || (ends && place === at + node.length)) return [node, place - at];
    at += node.length;
  }
  const last = /** @type {Text} */ (nodes.at(-1));
  return [last, last.length];
}
