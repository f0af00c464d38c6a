/**
 * The article in simplified or traditional script, or in the characters of its source. Each text is as
 * long as the other, so it is dealt out to the same text nodes and nothing on the page moves.
 */

import { offer } from "./settings.mjs";

/** @typedef {{ root: HTMLElement, number: number, lang: string, nodes: Text[], texts: string[] }} Block */

/** The language of a text in each script. */
const LANGUAGES = { hans: "zh-Hans", hant: "zh-Hant", print: "zh-Hant" };

/**
 * @param {Document} page
 * @param {HTMLElement} article
 */
export function startScripts(page, article) {
  const data = article.querySelector("script.na-scripts");
  if (!data) return;
  /** @type {Record<string, string[]>} */
  const views = JSON.parse(data.textContent ?? "{}");
  const blocks = readBlocks(article);
  let shown = "hans";
  offer(page, {
    key: "na-script",
    attribute: "data-script-choice",
    normal: "hans",
    apply: (choice) => {
      if (choice !== shown) blocks.forEach((block) => show(block, choice, views[choice]));
      shown = choice;
    },
  });
}

/**
 * @param {Element} article
 * @returns {Block[]} the blocks of the article as the page came
 */
function readBlocks(article) {
  const roots = /** @type {HTMLElement[]} */ ([...article.querySelectorAll("[data-block]")]);
  return roots
    .filter((root) => !root.parentElement?.closest("[data-block]"))
    .map((root) => {
      const nodes = textNodes(root);
      const texts = nodes.map((node) => node.data);
      return { root, number: Number(root.dataset.block), lang: root.lang, nodes, texts };
    });
}

/**
 * @param {HTMLElement} root
 * @returns {Text[]} its text, without what the archive added to it
 */
function textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".na-ui") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  return nodes;
}

/**
 * @param {Block} block
 * @param {string} choice
 * @param {string[] | undefined} view texts by number of block; none for the text as the page came
 */
function show(block, choice, view) {
  const dealt = deal(block.texts, view?.[block.number]);
  block.nodes.forEach((node, i) => { node.data = dealt[i] ?? node.data; });
  const language = LANGUAGES[/** @type {keyof typeof LANGUAGES} */ (choice)];
  block.root.lang = dealt === block.texts ? block.lang : language;
}

/**
 * Cuts `other` into pieces as long as those of `texts`, in code points.
 *
 * @param {string[]} texts
 * @param {string | undefined} other
 * @returns {string[]} `texts` themselves where there is no other, or one of another length
 */
export function deal(texts, other) {
  const lengths = texts.map((text) => [...text].length);
  const characters = [...other ?? ""];
  if (characters.length !== lengths.reduce((sum, length) => sum + length, 0)) return texts;
  let at = 0;
  return lengths.map((length) => characters.slice(at, at += length).join(""));
}
