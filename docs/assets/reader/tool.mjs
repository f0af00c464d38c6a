/** The one tool of the page that offers a passage's address and citations to copy. */

import { el, label } from "../common/elements.mjs";
import { cite, quoted, readingOf } from "./citation.mjs";
import { addressOf, copy } from "./clipboard.mjs";

/** @import { Passage } from "./citation.mjs" */

const MARGIN = 8;

export class CitingTool {
  /** @param {HTMLElement} article */
  constructor(article) {
    this.article = article;
    /** @type {Passage | null} */
    this.passage = null;
    /** @type {HTMLElement | null} the button that opened it, where one did */
    this.opener = null;
    this.what = el("p", { class: "na-quote-tool__what", role: "status" });
    this.source = el("a", { class: "na-quote-tool__source" }, label("原始文本", "Source"));
    this.element = this.#make();
    article.append(this.element);
    document.addEventListener("pointerdown", (event) => {
      if (this.opener && !this.#holds(event.target)) this.close();
    });
  }

  /**
   * @param {Passage} passage
   * @param {DOMRect} beside
   * @param {Element} block after which the tool stands, so that the Tab key leads to it
   * @param {HTMLElement | null} opener
   */
  open(passage, beside, block, opener = null) {
    this.passage = passage;
    this.opener = opener;
    opener?.setAttribute("aria-expanded", "true");
    (block.closest(".na-section > *, .na-deck > *") ?? block).after(this.element);
    this.element.hidden = false;
    const { zh, en } = readingOf(passage.script);
    this.what.replaceChildren(label(`引用所选文字：${zh}`, `Cite this passage: ${en}`));
    this.source.href = `../../sources/${this.article.dataset.source}/${passage.fragment}`;
    this.#place(beside);
  }

  close() {
    this.element.hidden = true;
    this.passage = null;
    this.opener?.setAttribute("aria-expanded", "false");
    this.opener = null;
  }

  /** @param {EventTarget | null} target */
  #holds(target) {
    return target instanceof Node && (this.element.contains(target) || this.opener?.contains(target) === true);
  }

  /** @param {DOMRect} beside */
  #place(beside) {
    const { style } = this.element;
    style.left = "0";
    style.top = "0";
    const origin = this.element.getBoundingClientRect();
    const room = document.documentElement.clientWidth - origin.width - MARGIN;
    style.left = `${Math.max(MARGIN, Math.min(beside.left, room)) - origin.left}px`;
    style.top = `${beside.bottom + MARGIN - origin.top}px`;
  }

  #make() {
    const made = el("div", { class: "na-quote-tool na-ui", role: "group", "aria-label": "引用所选文字 Cite the passage", hidden: "" });
    made.append(this.what, this.#button(label("复制引文地址", "Copy link"), "引文地址", "the passage's address", (passage) => addressOf(passage.fragment)));
    made.append(this.#button(label("连文字", "With text"), "引文和地址", "the passage with its address", (passage) => `${quoted(passage.text)} ${addressOf(passage.fragment)}`));
    for (const citation of this.article.querySelectorAll(".na-citation[data-style]")) made.append(this.#style(/** @type {HTMLElement} */ (citation)));
    made.append(this.source);
    made.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      const { opener } = this;
      this.close();
      opener?.focus();
    });
    return made;
  }

  /** @param {HTMLElement} citation the article's, at its foot */
  #style(citation) {
    const { style = "", url = "" } = citation.dataset;
    const name = citation.previousElementSibling?.textContent ?? style;
    return this.#button(name, `${name} 引文`, `a citation of the passage in ${name}`, (passage) => cite(passage, style, citation.textContent ?? "", url));
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
      if (this.passage) void copy(write(this.passage), zh, en);
    });
    return button;
  }
}
