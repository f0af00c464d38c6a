// @ts-check
/** The parts of the form as elements: labels, fields, and the elements for their problems. */

import { button, el, label } from "../common/elements.mjs";
import { PARTS, STATUSES } from "./layout.mjs";

/** @import { Rules } from './types.d.ts' */
/** @import { Field, Part } from './layout.mjs' */

/**
 * @param {Rules} rules
 * @param {Record<string, string>} values of a draft, which also determine the number of items in lists
 * @param {() => void} changed called when an item is removed
 * @returns {HTMLElement[]}
 */
export function fieldsets(rules, values, changed) {
  return PARTS.map((part) => {
    const set = el("fieldset", {}, el("legend", {}, label(part.zh, part.en)));
    if (!part.list) set.append(...part.fields.map((field) => row(field, field.key, rules, values)));
    else repeat(set, part, rules, values, changed);
    return set;
  });
}

/**
 * A list of items, each with the same fields.
 *
 * @param {HTMLElement} set
 * @param {Part} part
 * @param {Rules} rules
 * @param {Record<string, string>} values
 * @param {() => void} changed
 */
function repeat(set, part, rules, values, changed) {
  let count = 0;
  const add = () => {
    const number = count++;
    const item = el("div", { class: "na-item" });
    item.append(...part.fields.map((field) => row(field, field.key.replace("*", String(number)), rules, values)));
    item.append(button(label("删去", "Remove"), () => {
      item.remove();
      changed();
      more.focus();
    }));
    more.before(item);
    return item;
  };
  const more = button(label("添加", "Add"), () => {
    add().querySelector("textarea, input")?.dispatchEvent(new Event("focusin", { bubbles: true }));
    /** @type {HTMLElement | null} */ (more.previousElementSibling?.querySelector("textarea, input") ?? null)?.focus();
  });
  set.append(more);
  const kept = Object.keys(values).filter((key) => key.startsWith(`${part.list}.`)).map((key) => Number(key.split(".")[1]));
  for (const number of [...new Set(kept)].sort((a, b) => a - b)) {
    count = number; // removed items leave gaps
    add();
  }
}

/**
 * @param {Field} field
 * @param {string} key
 * @param {Rules} rules
 * @param {Record<string, string>} values
 */
function row(field, key, rules, values) {
  const id = `f-${key.replaceAll(".", "-")}`;
  const control = controlOf(field, rules);
  control.id = id;
  control.name = key;
  control.value = values[key] ?? (key.endsWith(".status") ? "literal" : "");
  control.setAttribute("aria-describedby", `${id}-said`);
  if (field.need) control.required = true;
  if (field.lang) control.lang = field.lang;
  const need = field.need ? [el("span", { class: "na-need", title: "必填 required" }, " *")] : [];
  return el("div", { class: "na-field", "data-field": key },
    el("label", { for: id }, label(field.zh, field.en), ...need), control,
    el("p", { class: "na-said-of", id: `${id}-said` }));
}

/**
 * @param {Field} field
 * @param {Rules} rules
 */
function controlOf(field, rules) {
  if (field.kind === "choice") return choice(field.key === "category" ? categories(rules) : statuses(rules), field.key === "category");
  if (field.kind === "text") return el("textarea", { rows: "3" });
  return el("input", { type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "none", placeholder: field.hint ?? "" });
}

/** @param {Rules} rules @returns {[string, string][]} */
const categories = (rules) => rules.categories.map(({ id, zh, en }) => [id, `${zh} ${en}`]);
/** @param {Rules} rules @returns {[string, string][]} */
const statuses = (rules) => rules.statuses.map((status) => [status, (STATUSES[status] ?? [status]).join(" ")]);

/**
 * @param {[string, string][]} options
 * @param {boolean} open whether nothing is chosen at first
 */
function choice(options, open) {
  const first = open ? [el("option", { value: "" }, "——")] : [];
  return el("select", {}, ...first, ...options.map(([value, text]) => el("option", { value }, text)));
}
