// @ts-check
/** The field above an index of the glossary that filters it while the reader types, from the page alone. */

import { el, label } from "../common/elements.mjs";
import { answers, namesOf } from "./find.mjs";

const ANNOUNCE_MS = 500;

/** @typedef {{ element: HTMLElement, names: import("./find.mjs").Names }} Row */

for (const index of document.querySelectorAll(".na-glossary[data-filter]")) start(/** @type {HTMLElement} */ (index));

/** @param {HTMLElement} index */
function start(index) {
  const rows = [...index.querySelectorAll("[data-find]")].map((element) => rowOf(/** @type {HTMLElement} */ (element)));
  if (!rows.length) return;
  const { field, said, form } = makeField();
  const say = speaker(said, rows.length);
  const whole = makeChoice(index);
  form.append(whole);
  const narrow = () => {
    const empty = field.value.trim() === "";
    if (!empty) index.dataset.full = ""; // few are left, so they are shown with their definitions
    else index.toggleAttribute("data-full", whole.getAttribute("aria-expanded") === "true");
    say(show(index, rows, field.value), empty);
  };
  field.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    follow(rows, field.value);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !field.value) return;
    field.value = "";
    narrow();
    event.preventDefault();
  });
  index.before(form);
  say(rows.length, true);
}

/**
 * @param {HTMLElement} element
 * @returns {Row}
 */
function rowOf(element) {
  const text = (/** @type {string} */ name) => element.querySelector(name)?.textContent ?? "";
  const [initials = "", ...others] = (element.dataset.find ?? "").split("|");
  const english = [text(".na-en"), ...others.filter((other) => !/\p{Script=Han}/u.test(other))];
  const forms = [text(".na-hw"), ...others];
  return { element, names: namesOf({ forms, pinyin: text(".na-py"), initials, english }) };
}

/**
 * @param {HTMLElement} index
 * @param {Row[]} rows
 * @param {string} text
 * @returns {number} how many are shown
 */
function show(index, rows, text) {
  let shown = 0;
  for (const { element, names } of rows) {
    element.hidden = !answers(names, text);
    if (!element.hidden) shown += 1;
  }
  for (const group of index.querySelectorAll("section")) group.hidden = !group.querySelector("[data-find]:not([hidden])");
  return shown;
}

/**
 * Follows the link of the entry if only one is left; else moves the focus to the first.
 *
 * @param {Row[]} rows
 * @param {string} text
 */
function follow(rows, text) {
  const left = rows.filter(({ names }) => answers(names, text));
  const link = (left.length === 1 ? left[0] : rows.find(({ element }) => !element.hidden))?.element.querySelector("a");
  if (!text.trim() || !link) return;
  if (left.length === 1) link.click();
  else link.focus();
}

/**
 * A function that shows the count at once, and has it read out when typing pauses.
 *
 * @param {{ shown: HTMLElement, spoken: HTMLElement }} places
 * @param {number} all
 */
function speaker({ shown, spoken }, all) {
  let timer = 0;
  return (/** @type {number} */ count, /** @type {boolean} */ empty) => {
    const words = () => label(empty ? `共${all}条` : `${all}条中的${count}条`, empty ? `${all} entries` : `${count} of ${all} entries`);
    shown.replaceChildren(words());
    clearTimeout(timer);
    timer = window.setTimeout(() => spoken.replaceChildren(...(empty ? [] : [words()])), ANNOUNCE_MS);
  };
}

/**
 * A button that unfolds all definitions; without them each entry is one line.
 *
 * @param {HTMLElement} index
 */
function makeChoice(index) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "na-terms__more";
  button.setAttribute("aria-expanded", "false");
  button.append(label("释义", "Definitions"));
  button.addEventListener("click", () => {
    const all = !index.hasAttribute("data-full");
    index.toggleAttribute("data-full", all);
    button.setAttribute("aria-expanded", String(all));
  });
  return button;
}

function makeField() {
  const field = el("input", { type: "search", autocomplete: "off", spellcheck: "false", autocapitalize: "none", placeholder: "枫桥 · fengqiao · fqjy · experience" });
  const caption = el("label", { class: "na-find__label" }, label("筛选", "Filter"), field);
  const shown = el("span", { class: "na-find__count na-fine", "aria-hidden": "true" });
  const spoken = el("span", { class: "na-vh", role: "status" });
  const form = el("form", { class: "na-find", role: "search", "aria-label": "筛选术语 Filter the glossary" }, caption, shown, spoken);
  return { form, field, said: { shown, spoken } };
}
