/** Short messages to the reader, shown in a corner and read out by screen readers. */

const SHOWN_MS = 6000;

/** @type {HTMLElement | null} */
let place = null;
let timer = 0;

/**
 * @param {string} zh
 * @param {string} en
 */
export function announce(zh, en) {
  place ??= makePlace();
  place.replaceChildren(run(zh, "zh", "zh-Hans"), " ", run(en, "en", "en"));
  clearTimeout(timer);
  timer = window.setTimeout(() => place?.replaceChildren(), SHOWN_MS);
}

/** @returns {HTMLElement} */
function makePlace() {
  const made = document.createElement("div");
  made.className = "na-said";
  made.setAttribute("role", "status");
  document.body.append(made);
  return made;
}

/**
 * A run of text in one language, as the reader's switch of labels knows it.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} language
 * @returns {HTMLElement}
 */
function run(text, name, language) {
  const made = document.createElement("span");
  made.className = name;
  made.lang = language;
  made.textContent = text;
  return made;
}

/**
 * The two runs of a label, for buttons made by script.
 *
 * @param {string} zh
 * @param {string} en
 * @returns {(HTMLElement | string)[]}
 */
export function label(zh, en) {
  return [run(zh, "zh", "zh-Hans"), " ", run(en, "en", "en")];
}
