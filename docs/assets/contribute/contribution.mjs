// @ts-check
/** The form for contributors: checks the entry as it is typed, previews it, and offers ways to submit it. */

import { button, el, label } from "../common/elements.mjs";
import { failure } from "../common/failure.mjs";
import { shared } from "../search/store.mjs";
import { archiveOf } from "./archive.mjs";
import { ruleProblems, sizeOf } from "./checks.mjs";
import { chineseOf } from "./chinese.mjs";
import { forget, keep } from "./draft.mjs";
import { ending } from "./ending.mjs";
import { entryOf } from "./entry.mjs";
import { archiveProblems, unsearched } from "./evidence.mjs";
import { fieldProblems } from "./fields.mjs";
import { fieldsets } from "./fieldset.mjs";
import { written } from "./file.mjs";
import { offerArticles, putUnder } from "./lookup.mjs";
import { preview } from "./preview.mjs";

/** @import { Entry, Problem, Rules } from './types.d.ts' */

const PAUSE_MS = 350;

/** The most articles offered under a quotation. */
const OFFERED = 5;

export class Contribution {
  /**
   * @param {HTMLElement} root
   * @param {Rules} rules
   * @param {string} base of the site
   */
  constructor(root, rules, base) {
    this.rules = rules;
    this.base = base;
    this.chinese = chineseOf(rules.chinese);
    this.archive = archiveOf(shared(new URL(`${base}search/`, location.href).href));
    this.form = el("form", { class: "na-form", novalidate: "", "aria-label": "新条目 New entry" });
    this.shown = el("section", { class: "na-preview", "aria-label": "预览 Preview" });
    this.end = el("section", { class: "na-ending", "aria-label": "提交 Hand in" });
    /** Keys of the fields that the reader has visited. @type {Set<string>} */
    this.touched = new Set();
    this.turn = 0;
    this.timer = 0;
    root.replaceChildren(this.form, this.shown, this.end);
    this.form.addEventListener("input", (event) => this.typed(event));
    this.form.addEventListener("focusout", (event) => this.leave(event));
    this.form.addEventListener("submit", (event) => event.preventDefault());
  }

  /** @param {Record<string, string>} values of a draft */
  start(values) {
    this.touched = new Set(Object.keys(values).filter((key) => values[key]));
    const clear = button(label("清除草稿", "Clear the draft"), () => this.clear());
    const kept = el("p", { class: "na-fine" }, label("草稿只存在本机浏览器中，本页不向任何地方发送内容。", "The draft is kept in this browser only; the page sends nothing anywhere."), " ", clear);
    this.form.replaceChildren(kept, ...fieldsets(this.rules, values, () => this.listed()));
    this.look();
  }

  /** Saves and checks the form after an item of a list was removed. */
  listed() {
    keep(this.values());
    this.look();
  }

  clear() {
    forget();
    this.start({});
    this.form.querySelector("input")?.focus();
  }

  /** @param {Event} event */
  typed({ target }) {
    const { name } = /** @type {HTMLInputElement} */ (target);
    this.touched.add(name);
    keep(this.values());
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.look();
      if (name.endsWith(".quote")) this.seek(/** @type {HTMLTextAreaElement} */ (target));
    }, PAUSE_MS);
  }

  /** @param {Event} event */
  leave({ target }) {
    const { name } = /** @type {HTMLInputElement} */ (target);
    if (!name || this.touched.has(name)) return;
    this.touched.add(name);
    this.look();
  }

  /** @returns {Record<string, string>} the values of all fields, by name */
  values() {
    const fields = /** @type {HTMLInputElement[]} */ ([...this.form.querySelectorAll("[name]")]);
    return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  }

  /** Checks and previews the entry; late answers are dropped. */
  async look() {
    const turn = ++this.turn;
    const { entry, slug, numbers } = entryOf(this.values());
    this.shown.replaceChildren(el("h2", {}, label("预览", "Preview")), ...preview(entry, this.rules));
    this.count(entry.short ?? {});
    const own = [...this.named(slug), ...fieldProblems(entry, this.rules), ...ruleProblems(entry, this.rules, slug)];
    const { problems, unchecked } = await this.against(entry);
    if (turn !== this.turn) return;
    const placed = [...own, ...problems].map((problem) => ({ ...problem, keys: inForm(problem.keys, numbers) }));
    this.tell(placed);
    const checked = { wrong: placed.length, left: this.left(placed), unchecked };
    this.end.replaceChildren(el("h2", {}, label("提交", "Hand in")), ...ending(this.rules, slug, written(entry), checked));
  }

  /** Checks an entry against the archive; also returns what could not be checked. @param {Entry} entry @returns {Promise<{ problems: Problem[], unchecked: Node[] }>} */
  async against(entry) {
    const hidden = unsearched(entry, this.rules).map((article) =>
      el("p", {}, label(`${article} 在此未刊全文，其例句未查。`, `${article} is not shown in full here: whether it holds the quotation was not checked.`)));
    try {
      return { problems: await archiveProblems(entry, this.rules, this.archive), unchecked: hidden };
    } catch (error) {
      const what = el("p", {}, label("字形、重名与例句未查。", "Not checked: the script of the headword, forms that other entries have, quotations."));
      return { problems: [], unchecked: [what, failure(error, () => this.look()), ...hidden] };
    }
  }

  /** @param {string} slug @returns {Problem[]} */
  named(slug) {
    const wanted = "the pinyin of the headword in small letters, joined by hyphens";
    const taken = this.rules.entries[slug] ?? this.rules.former[slug];
    if (taken) return [{ keys: ["slug"], wrong: `“${slug}.md” is there already`, expected: "a name that no entry has or had", remedy: "improve that entry, or choose another name" }];
    if (/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(slug)) return [];
    return [{ keys: ["slug"], wrong: `“${slug}.md” is no name for a file of the glossary`, expected: wanted, remedy: "rename it, such as san-qu-jing-wu.md" }];
  }

  /** Shows the length of the short definition. @param {import("./types.d.ts").Bilingual} short */
  count(short) {
    for (const language of /** @type {const} */ (["zh", "en"])) {
      const field = this.form.querySelector(`[data-field="short.${language}"]`);
      const counter = field?.querySelector(".na-count") ?? field?.appendChild(el("span", { class: "na-count na-fine" }));
      if (counter) counter.textContent = `${sizeOf(short[language] ?? "", language)} / ${this.rules.limits[language]}`;
    }
  }

  /** Shows each problem under its field if the reader has visited the field; all are counted at the end of the form. @param {Problem[]} problems */
  tell(problems) {
    for (const field of this.form.querySelectorAll("[data-field]")) {
      const key = /** @type {HTMLElement} */ (field).dataset.field ?? "";
      const control = /** @type {HTMLElement} */ (field.querySelector("[name]"));
      const own = this.touched.has(key) ? problems.filter(({ keys }) => isOf(keys.join("."), key)) : [];
      const said = field.querySelector(".na-said-of");
      const words = el("p", {}, ...own.map((problem) => el("span", { class: "na-problem" }, this.words(problem))));
      if (said && said.textContent !== words.textContent) said.replaceChildren(...words.childNodes);
      control.toggleAttribute("aria-invalid", own.length > 0);
      if (own.length) control.setAttribute("aria-invalid", "true");
    }
  }

  /** Buttons that lead to the fields with problems: the first field of each problem. @param {Problem[]} problems @returns {HTMLElement[]} */
  left(problems) {
    const fields = /** @type {HTMLElement[]} */ ([...this.form.querySelectorAll("[data-field]")]);
    const first = problems.map(({ keys }) => fields.find(({ dataset }) => isOf(keys.join("."), dataset.field ?? "")));
    return fields.filter((field) => first.includes(field)).map((field) => {
      const control = /** @type {HTMLInputElement} */ (field.querySelector("[name]"));
      return button(label(nameOf(field, "zh"), nameOf(field, "en")), () => {
        this.touched.add(control.name);
        control.focus();
        this.look();
      });
    });
  }

  /** @param {Problem} problem @returns {Node} in both languages, as the labels are */
  words(problem) {
    const english = `${problem.wrong}; ${problem.expected}; ${problem.remedy}`;
    const chinese = this.chinese(problem);
    return chinese ? label(chinese, english) : el("span", { lang: "en" }, english);
  }

  /** @param {HTMLTextAreaElement} quote */
  async seek(quote) {
    const item = quote.closest(".na-item");
    const article = /** @type {HTMLInputElement | null} */ (item?.querySelector("[name$='.article']") ?? null);
    if (!(item instanceof HTMLElement) || !article || [...quote.value.trim()].length < 2) return;
    const choose = (/** @type {string} */ id) => {
      article.value = id;
      this.touched.add(article.name);
      keep(this.values());
      this.look();
    };
    try {
      const found = await this.archive.passages(quote.value, OFFERED);
      offerArticles(item, found, this.base, choose);
      if (!article.value && found.all === 1) choose(found.shown[0]?.article.id ?? "");
    } catch (error) {
      putUnder(item, failure(error, () => this.seek(quote)));
    }
  }
}

/** The name of a field, preceded by that of its part if the field is nested. @param {HTMLElement} field @param {"zh" | "en"} language */
function nameOf(field, language) {
  const part = field.closest("fieldset")?.querySelector(`legend [lang^=${language}]`)?.textContent;
  const own = field.querySelector(`label [lang^=${language}]`)?.textContent;
  return field.dataset.field?.includes(".") ? `${part}${language === "zh" ? "：" : ": "}${own}` : `${own}`;
}

/** Whether a problem at `place` is shown under the field `key`. @param {string} place @param {string} key */
function isOf(place, key) {
  return place === key || key.startsWith(`${place}.`) || place.startsWith(`${key}.`);
}

/**
 * Keys with the form's numbers of list items, which may have gaps.
 *
 * @param {import("./types.d.ts").Keys} keys @param {Record<string, number[]>} numbers
 */
function inForm([list = "", number, ...rest], numbers) {
  return typeof number === "number" ? [list, numbers[list]?.[number] ?? number, ...rest] : [list, ...(number === undefined ? [] : [number]), ...rest];
}
