/**
 * On the page of a source: buttons and keys that lead from edit to edit, for all rules or for one, and the row that
 * contains the position named by the address.
 */

import { el, label } from "../common/elements.mjs";
import { announce } from "./announce.mjs";
import { parseFragment, parseRegion } from "./fragment.mjs";
import { isBeyond } from "./passage.mjs";

/** @param {HTMLElement} table */
export function startProvenance(table) {
  const jumper = new Jumper(table);
  if (jumper.edits.length > 0) table.before(jumper.element);
  const follow = () => showRow(table);
  addEventListener("hashchange", follow);
  follow();
}

/** @param {HTMLElement} table */
function showRow(table) {
  const span = parseFragment(location.hash);
  const region = parseRegion(table.dataset.region);
  if (!span || document.getElementById(location.hash.slice(1)) || (region && isBeyond(span, region.end))) return;
  const places = /** @type {HTMLElement[]} */ ([...table.querySelectorAll("[id^='c']")]);
  const before = places.filter((place) => Number(place.id.slice(1)) <= span.start);
  const row = (before[before.length - 1] ?? places[0])?.closest("tr");
  if (!row) return;
  for (const old of table.querySelectorAll("tr[data-at]")) old.removeAttribute("data-at");
  row.dataset.at = "";
  row.scrollIntoView({ block: "start", behavior: "instant" });
}

class Jumper {
  /** @param {HTMLElement} table */
  constructor(table) {
    this.table = table;
    this.edits = /** @type {HTMLElement[]} */ ([...table.querySelectorAll(".na-edit")]);
    this.rule = "";
    /** @type {HTMLElement | null} */
    this.at = null;
    this.status = el("p");
    this.element = this.#make();
    table.tabIndex = 0;
    table.addEventListener("keydown", (event) => this.#key(event));
  }

  get #chosen() {
    return this.rule ? this.edits.filter((edit) => edit.dataset.rule === this.rule) : this.edits;
  }

  /** @param {number} step 1 or -1, from the current edit; continues from the other end */
  go(step) {
    const chosen = this.#chosen;
    const held = this.at ? chosen.indexOf(this.at) : -1;
    const next = chosen[held < 0 ? (step > 0 ? 0 : chosen.length - 1) : (held + step + chosen.length) % chosen.length];
    if (!next) return;
    this.at?.removeAttribute("data-at");
    next.dataset.at = "";
    this.at = next;
    next.scrollIntoView({ block: "center", behavior: "instant" });
    const number = chosen.indexOf(next) + 1;
    this.status.textContent = `${number} / ${chosen.length}`;
    const [zh = "", en = zh] = next.title.split(" / ");
    announce(`第${number}处，共${chosen.length}处：${zh}`, `${number} of ${chosen.length}: ${en}`);
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
    for (const rule of new Set(this.edits.map((edit) => edit.dataset.rule ?? ""))) choice.append(new Option(rule, rule));
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
