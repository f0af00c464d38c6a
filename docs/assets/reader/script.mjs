/**
 * Shows the article in simplified or traditional script, or in the characters of its source. The elements of the page
 * stay: a text is distributed over the same text nodes, character by character, and a stretch that corresponds to its
 * source only as a whole gets the source's text.
 */

import { deal, gather } from "./dealing.mjs";
import { offer } from "./settings.mjs";

/** @import { Words } from "./dealing.mjs" */
/** @typedef {{ title: string, blocks: (Words | null)[], asides: string[], ours?: string[] }} View */
/** @typedef {{ root: HTMLElement, lang: string, own: string[][], other: (view: View, language: string) => Words | null | undefined }} Shown */
/** @typedef {{ element: Element, attribute: string, own: string, printed: string, quoted: Element }} Tip a text that quotes an aside */

/** Sent by the article before and after its text changes script. */
export const LEAVING = "na-script-leaving";
export const CHANGED = "na-script-changed";

/**
 * @param {Document} page
 * @param {HTMLElement} article
 */
export function startScripts(page, article) {
  const data = article.querySelector("script.na-scripts");
  if (!data) return;
  /** @type {Record<string, View>} */
  const views = JSON.parse(data.textContent ?? "{}");
  const texts = [...blocksOf(article), ...asidesOf(article), ...oursOf(article, views.hant?.ours ?? [])];
  const tips = tipsOf(article);
  const title = page.title;
  article.dataset.script = "hans";
  offer(page, {
    key: "na-script",
    attribute: "data-script-choice",
    normal: "hans",
    apply: (choice) => {
      if (choice === article.dataset.script) return;
      article.dispatchEvent(new Event(LEAVING));
      const language = languageOf(article, choice);
      for (const text of texts) show(text, views[choice], language);
      page.title = titleIn(title, views.hant, views[choice]);
      tips.forEach(renew);
      nameHeadings(page);
      article.dataset.script = choice;
      article.dispatchEvent(new Event(CHANGED));
    },
  });
}

/**
 * @param {HTMLElement} article
 * @returns {Shown[]} its blocks as the page was loaded
 */
function blocksOf(article) {
  const roots = /** @type {HTMLElement[]} */ ([...article.querySelectorAll("[data-block]")]);
  return roots
    .filter((root) => !root.parentElement?.closest("[data-block]"))
    .map((root) => ({ ...asCame(root), other: (view) => view.blocks[Number(root.dataset.block)] }));
}

/**
 * @param {HTMLElement} article
 * @returns {Shown[]} texts of the source outside blocks: a title stated by an editor, a misprint in a note
 */
function asidesOf(article) {
  const roots = /** @type {HTMLElement[]} */ ([...article.querySelectorAll("[data-aside]")]);
  return roots.map((root) => ({ ...asCame(root), other: (view) => [view.asides[Number(root.dataset.aside)] ?? ""] }));
}

/**
 * @param {HTMLElement} article
 * @param {string[]} traditional by number
 * @returns {Shown[]} the archive's own words, which have no printed form: they follow the script of the view
 */
function oursOf(article, traditional) {
  const roots = /** @type {HTMLElement[]} */ ([...article.querySelectorAll("[data-ours]")]);
  return roots.map((root) => ({
    ...asCame(root),
    other: (_, language) => (language === "zh-Hant" ? traditional[Number(root.dataset.ours)] : null),
  }));
}

/**
 * @param {HTMLElement} article
 * @returns {Tip[]} tooltips and names that say what is printed, as the notes on the text do
 */
function tipsOf(article) {
  const quotes = new Map([...article.querySelectorAll(".na-notes q[data-aside]")].map((quoted) => [quoted.textContent ?? "", quoted]));
  const emended = /** @type {HTMLElement[]} */ ([...article.querySelectorAll(".na-emend[data-printed]")]);
  const references = [...article.querySelectorAll("a.na-noteref")];
  return [
    ...emended.map((element) => tip(element, "title", quotes.get(element.dataset.printed ?? ""))),
    ...["title", "aria-label"].flatMap((name) => references.map((reference) => tip(reference, name, quoteIn(article, reference)))),
  ].filter((found) => found !== null);
}

/**
 * @param {HTMLElement} article
 * @param {Element} reference
 * @returns {Element | null} what its note quotes
 */
function quoteIn(article, reference) {
  return article.querySelector(`${reference.getAttribute("href")} q[data-aside]`);
}

/**
 * @param {Element} element
 * @param {string} attribute
 * @param {Element | null | undefined} quoted
 * @returns {Tip | null} null if nothing is quoted
 */
function tip(element, attribute, quoted) {
  return quoted ? { element, attribute, own: element.getAttribute(attribute) ?? "", printed: quoted.textContent ?? "", quoted } : null;
}

/** @param {Tip} tip */
function renew({ element, attribute, own, printed, quoted }) {
  element.setAttribute(attribute, own.replace(printed, () => quoted.textContent ?? ""));
}

/**
 * @param {string} own the document's title as the page was loaded, which begins with the article's
 * @param {View | undefined} traditional in which the article's title is as long
 * @param {View | undefined} view
 */
function titleIn(own, traditional, view) {
  return traditional && view ? view.title + [...own].slice([...traditional.title].length).join("") : own;
}

/** @param {HTMLElement} root */
function asCame(root) {
  return { root, lang: root.lang, own: gather(root) };
}

/**
 * @param {Shown} text
 * @param {View | undefined} view undefined for the text as the page was loaded
 * @param {string} language
 */
function show(text, view, language) {
  const other = view && text.other(view, language);
  const dealt = deal(text.root, text.own, other ?? joined(text.own));
  text.root.lang = dealt && other ? language : text.lang;
  if (!text.root.lang) text.root.removeAttribute("lang");
}

/** @param {string[][]} stretches */
function joined(stretches) {
  return stretches.map((parts) => parts.join(""));
}

/**
 * @param {HTMLElement} article
 * @param {string} choice
 */
function languageOf(article, choice) {
  const button = article.querySelector(`[data-script-choice="${choice}"]`);
  return button instanceof HTMLElement ? button.lang : "";
}

/**
 * Updates the table of contents to the script of the headings.
 *
 * @param {Document} page
 */
function nameHeadings(page) {
  for (const link of page.querySelectorAll(".na-contents a[href^='#h']")) {
    const heading = page.getElementById(link.getAttribute("href")?.slice(1) ?? "");
    if (!heading) continue;
    link.textContent = joined(gather(heading)).join("");
    /** @type {HTMLElement} */ (link).lang = heading.lang;
  }
}
