/**
 * The reader's choices: languages of labels, colours, and whether single-key shortcuts are on (WCAG 2.1.4 requires that
 * they can be turned off). The theme's `choices.html` applies stored choices before the first paint; this module
 * applies and stores new ones.
 */

/** @typedef {{ key: string, attribute: string, normal: string, apply(value: string): void }} Setting */

/** @param {Document} page */
export function startSettings(page) {
  const root = page.documentElement;
  const dark = /** @type {HTMLLinkElement | null} */ (page.getElementById("na-dark"));
  offer(page, {
    key: "na-labels",
    attribute: "data-labels-choice",
    normal: "both",
    apply: (value) => { root.dataset.labels = value; },
  });
  offer(page, {
    key: "na-palette",
    attribute: "data-palette-choice",
    normal: "auto",
    apply: (value) => {
      root.dataset.palette = value;
      if (dark) dark.media = DARK_MEDIUM[/** @type {keyof typeof DARK_MEDIUM} */ (value)] ?? DARK_MEDIUM.auto;
    },
  });
  offer(page, {
    key: "na-keys",
    attribute: "data-keys-choice",
    normal: "on",
    apply: (value) => { root.dataset.keys = value; },
  });
}

/** The media attribute of the dark style sheet for each choice; print is always light. */
const DARK_MEDIUM = {
  auto: "screen and (prefers-color-scheme: dark)",
  light: "not all",
  dark: "screen",
};

/**
 * Makes the buttons with the attribute `setting.attribute` choose its value.
 *
 * @param {Document} page
 * @param {Setting} setting
 */
export function offer(page, setting) {
  const buttons = /** @type {HTMLElement[]} */ ([...page.querySelectorAll(`[${setting.attribute}]`)]);
  const values = buttons.map((button) => button.getAttribute(setting.attribute) ?? "");
  const choose = (/** @type {string} */ value) => {
    setting.apply(value);
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(values[i] === value)));
  };
  const stored = recall(setting.key);
  choose(stored !== null && values.includes(stored) ? stored : setting.normal);
  buttons.forEach((button, i) => button.addEventListener("click", () => {
    choose(values[i] ?? setting.normal);
    keep(setting.key, values[i] ?? setting.normal);
  }));
  addEventListener("storage", (event) => {
    if (event.key === setting.key) choose(event.newValue ?? setting.normal);
  });
}

/**
 * @param {string} key
 * @returns {string | null} the stored value; null if there is none or storage is not available
 */
function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is not available: the choice holds for this page.
  }
}
