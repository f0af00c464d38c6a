/**
 * On the page of a source: buttons and keys that lead from edit to edit, for all rules or for one, what a chosen edit
 * is, and the passage named by the address.
 */

import { el, label } from "../common/elements.mjs";
import { announce } from "./announce.mjs";
import { passageIn, rowAt } from "./compared.mjs";
import { parseFragment, parseRegion } from "./fragment.mjs";
import { mark, unmark } from "./highlight.mjs";
import { isBeyond, putInOrder, sayReversed, unfold } from "./passage.mjs";

/** @param {HTMLElement} table */
export function startProvenance(table) {
  const jumper = new Jumper(table);
  if (jumper.edits.length > 0) table.before(jumper.element);
  const follow = () => {
    showRow(table);
    jumper.follow(location.hash.slice(1));
  };
  addEventListener("hashchange", follow);
  follow();
}

/** @param {HTMLElement} table */
function showRow(table) {
  unmark();
  for (const old of table.querySelectorAll("tr[data-at]")) old.removeAttribute("data-at");
  const was = putInOrder();
  const span = parseFragment(location.hash);
  const region = parseRegion(table.dataset.region);
  if (!span || document.getElementById(location.hash.slice(1)) || (region && isBeyond(span, region.end))) return;
  const row = rowAt(table, span.start);
  if (!row) return;
  row.dataset.at = "";
  row.scrollIntoView({ block: "start", behavior: "instant" });
  if (span.end > span.start + 1) markPassage(row, passageIn(table, span));
  if (was) sayReversed(was, span);
}

/**
 * @param {HTMLElement} row in which it begins
 * @param {Range[]} ranges
 */
function markPassage(row, ranges) {
  const [first] = ranges;
  if (!first) return;
  row.dataset.at = "passage";
  mark(ranges);
  const { top } = first.getBoundingClientRect();
  if (top > innerHeight / 2) scrollBy({ top: top - innerHeight / 3, behavior: "instant" }); // in a long row
}

/** @typedef {{ sides: HTMLElement[], number: string, rule: string, key: string, why: string }} Edit */

/**
 * @param {HTMLElement} table
 * @returns {Edit[]} in order, each with what is marked on one side or both, before the rule's number
 */
function editsOf(table) {
  /** @type {Map<string, Edit>} */
  const edits = new Map();
  for (const link of table.querySelectorAll("a.na-no")) {
    const number = link.getAttribute("href")?.slice(2) ?? "";
    const side = link.previousElementSibling;
    if (!(side instanceof HTMLElement)) continue;
    const known = edits.get(number);
    if (known) known.sides.push(side);
    else edits.set(number, { sides: [side], number, rule: side.dataset.rule ?? "", key: link.getAttribute("data-n") ?? "", why: side.title });
  }
  return [...edits.values()].sort((one, other) => Number(one.number) - Number(other.number));
}

/** Attributes of the current edit: on the first of its sides, and on the other. */
const AT = "data-at";
const BESIDE = "data-beside";

class Jumper {
  /** @param {HTMLElement} table */
  constructor(table) {
    this.table = table;
    this.edits = editsOf(table);
    this.rule = "";
    /** @type {Edit | null} */
    this.at = null;
    this.status = el("p");
    this.element = this.#make();
    table.tabIndex = 0;
    table.addEventListener("keydown", (event) => this.#key(event));
    table.addEventListener("click", (event) => this.#choose(event));
  }

  get #chosen() {
    return this.rule ? this.edits.filter((edit) => edit.rule === this.rule) : this.edits;
  }

  /** @param {number} step 1 or -1, from the current edit; continues from the other end */
  go(step) {
    const chosen = this.#chosen;
    const held = this.at ? chosen.indexOf(this.at) : -1;
    const next = chosen[held < 0 ? (step > 0 ? 0 : chosen.length - 1) : (held + step + chosen.length) % chosen.length];
    if (!next) return;
    this.#show(next);
    next.sides[0]?.scrollIntoView({ block: "center", behavior: "instant" });
  }

  /** Goes on from the edit that the address names, `eN`, or opens the list that contains its entry, `lN`. @param {string} id */
  follow(id) {
    const edit = this.edits.find(({ number }) => id === `e${number}`);
    if (edit) this.#show(edit);
    const entry = /^[lr]\d+$/.test(id) ? document.getElementById(id) : null;
    if (!entry) return;
    unfold(entry);
    entry.scrollIntoView({ block: "center", behavior: "instant" });
  }

  /** @param {Edit} edit */
  #show(edit) {
    for (const old of this.at?.sides ?? []) for (const name of [AT, BESIDE]) old.removeAttribute(name);
    this.at = edit;
    edit.sides.forEach((side, i) => side.setAttribute(i === 0 ? AT : BESIDE, ""));
    const chosen = this.#chosen.includes(edit) ? this.#chosen : this.edits;
    const number = chosen.indexOf(edit) + 1;
    const rule = el("a", { href: `#r${edit.key}` }, `${edit.key} ${edit.rule}`);
    const entry = el("a", { href: `#l${edit.number}` }, label("列表", "List"));
    this.status.replaceChildren(`${number} / ${chosen.length} `, rule, " ", entry);
    const [zh = "", en = zh] = edit.why.split(" / ");
    announce(`第${number}处，共${chosen.length}处：${zh}`, `${number} of ${chosen.length}: ${en}`);
  }

  /** Says what an edit is where it or its number is pressed: a touch shows no title. @param {MouseEvent} event */
  #choose(event) {
    const pressed = event.target instanceof Element ? event.target.closest(".na-edit, .na-no") : null;
    const side = pressed?.matches(".na-no") ? pressed.previousElementSibling : pressed;
    const edit = side && this.edits.find(({ sides }) => sides.some((one) => one === side));
    if (!edit) return;
    event.preventDefault(); // the way to the list is in the bar above
    this.#show(edit);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { n: 1, j: 1, p: -1, k: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.go(step);
  }

  #make() {
    const steps = [this.#button(label("上一处", "Previous"), "p", -1), this.#button(label("下一处", "Next"), "n", 1)];
    return el("div", { class: "na-jumper", role: "group", "aria-label": "逐处查看改动 From edit to edit" }, this.#choice(), ...steps, this.status);
  }

  #choice() {
    const choice = el("select", { "aria-label": "规则 Rule" }, new Option("所有规则 All rules", ""));
    const rules = new Map(this.edits.map(({ rule, key }) => [rule, Number(key)]));
    for (const [rule, key] of [...rules].sort(([, one], [, other]) => one - other)) choice.append(new Option(`${key} ${rule}`, rule));
    choice.addEventListener("change", () => {
      this.rule = choice.value;
      this.status.textContent = `${this.#chosen.length}`;
    });
    return choice;
  }

  /**
   * @param {Node} content
   * @param {string} key
   * @param {number} step
   */
  #button(content, key, step) {
    const button = el("button", { type: "button", title: `在对照表内按 ${key} In the table: ${key}` }, content);
    button.addEventListener("click", () => this.go(step));
    return button;
  }
}
