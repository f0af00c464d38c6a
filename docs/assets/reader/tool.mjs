/** The citing tool of the page, which offers a passage's address and citations to copy. */

import { el, label } from "../common/elements.mjs";
import { cite, quoted, readingOf } from "./citation.mjs";
import { addressOf, copy } from "./clipboard.mjs";
import { reportOf } from "./report.mjs";

/** @import { Passage } from "./citation.mjs" */

const MARGIN = 8;

export class CitingTool {
  /** @param {HTMLElement} article */
  constructor(article) {
    this.article = article;
    /** @type {Passage | null} */
    this.passage = null;
    /** @type {HTMLElement | null} the button that opened the tool, if any */
    this.opener = null;
    /** @type {Element | null} the block in which the passage ends */
    this.block = null;
    /** @type {((passage: Passage) => string)[]} the citation of a passage in each style */
    this.styles = [];
    this.what = el("p", { class: "na-quote-tool__what", role: "status" });
    this.preview = el("p", { class: "na-quote-tool__text", tabindex: 0 }); // it scrolls by itself
    this.source = el("a", { class: "na-quote-tool__source" }, label("原始文本", "Source"));
    this.report = el("a", { class: "na-quote-tool__report" }, label("更正", "Report an error"));
    this.element = this.#make();
    article.append(this.element);
    document.addEventListener("pointerdown", (event) => {
      if (this.opener && !this.#holds(event.target)) this.close();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.element.hidden) this.#dismiss(event);
    });
    let width = innerWidth;
    addEventListener("resize", () => {
      if (width !== (width = innerWidth) && this.block && !this.element.hidden) this.#place(this.block.getBoundingClientRect());
    });
  }

  /**
   * @param {Passage} passage
   * @param {DOMRect} beside
   * @param {Element} block after which the tool is inserted, so that the Tab key leads to it
   * @param {HTMLElement | null} opener
   */
  open(passage, beside, block, opener = null) {
    this.passage = passage;
    this.block = block;
    this.opener = opener;
    opener?.setAttribute("aria-expanded", "true");
    (block.closest(".na-section > *, .na-deck > *") ?? block).after(this.element);
    this.element.hidden = false;
    const { zh, en } = readingOf(passage.script);
    const [named, name] = this.#named(opener);
    this.what.replaceChildren(label(`引用${named}：${zh}`, `Cite ${name}: ${en}`));
    this.source.href = `../../sources/${this.article.dataset.source}/${passage.fragment}`;
    this.preview.lang = block.closest("[lang]")?.getAttribute("lang") ?? "";
    this.#offerReport(passage);
    this.preview.textContent = this.styles[0]?.(passage) ?? addressOf(passage.fragment);
    this.#place(opener ? block.getBoundingClientRect() : beside);
  }

  /**
   * @param {HTMLElement | null} opener
   * @returns {[string, string]} the name of what is cited, in both languages
   */
  #named(opener) {
    const number = opener?.closest("[data-block]")?.querySelector(":scope > .na-n")?.textContent;
    return number ? [`第${number}段`, `paragraph ${number}`] : ["所选文字", "this passage"];
  }

  /** @param {Passage} passage */
  #offerReport(passage) {
    const report = this.article.querySelector("a.na-report");
    const url = this.article.querySelector(".na-citation")?.getAttribute("data-url") ?? "";
    this.report.hidden = !(report instanceof HTMLAnchorElement);
    if (report instanceof HTMLAnchorElement) this.report.href = reportOf(report.href, url, passage.fragment);
  }

  close() {
    this.element.hidden = true;
    this.passage = null;
    this.opener?.setAttribute("aria-expanded", "false");
    this.opener = null;
  }

  /** @param {KeyboardEvent} event */
  #dismiss(event) {
    event.preventDefault();
    const { opener } = this;
    this.close();
    opener?.focus();
  }

  /** @param {EventTarget | null} target */
  #holds(target) {
    return target instanceof Node && (this.element.contains(target) || this.opener?.contains(target) === true);
  }

  /**
   * Places the tool below what is cited or, if that is below the window, at the window's lower edge.
   *
   * @param {DOMRect} beside
   */
  #place(beside) {
    const { style } = this.element;
    style.left = "0";
    style.top = "0";
    const origin = this.element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(MARGIN, Math.min(beside.left, clientWidth - origin.width - MARGIN));
    const lowest = this.opener ? beside.bottom : Math.min(beside.bottom, clientHeight - origin.height - MARGIN);
    style.left = `${left - origin.left}px`;
    style.top = `${lowest + MARGIN - origin.top}px`;
    if (this.opener) this.element.scrollIntoView({ block: "nearest" }); // a selection must not move from under the pointer
  }

  #make() {
    const made = el("div", { class: "na-quote-tool na-ui", role: "group", "aria-label": "引用所选文字 Cite the passage", hidden: "" });
    made.append(this.what, this.#button(label("复制引文地址", "Copy link"), "引文地址", "the passage's address", (passage) => addressOf(passage.fragment)));
    made.append(this.#button(label("复制引文和地址", "Copy with text"), "引文和地址", "the passage with its address", (passage) => `${quoted(passage.text)} ${addressOf(passage.fragment)}`));
    for (const citation of this.article.querySelectorAll(".na-citation[data-style]")) made.append(this.#style(/** @type {HTMLElement} */ (citation)));
    made.append(this.source, this.report, this.preview);
    return made;
  }

  /** @param {HTMLElement} citation the article's, at its foot */
  #style(citation) {
    const { style = "", url = "" } = citation.dataset;
    const name = citation.previousElementSibling?.textContent ?? style;
    const write = (/** @type {Passage} */ passage) => cite(passage, style, citation.textContent ?? "", url);
    this.styles.push(write);
    return this.#button(name, `${name} 引文`, `a citation of the passage in ${name}`, write);
  }

  /**
   * @param {Node | string} content
   * @param {string} zh what is copied
   * @param {string} en
   * @param {(passage: Passage) => string} write
   */
  #button(content, zh, en, write) {
    const button = el("button", { type: "button" }, content);
    button.addEventListener("pointerdown", (event) => event.preventDefault()); // keeps the selection
    button.addEventListener("click", () => {
      if (!this.passage) return;
      this.preview.textContent = write(this.passage);
      void copy(this.preview.textContent, zh, en);
    });
    return button;
  }
}
