// @ts-check
/** Creates elements and labels. Data becomes text, never markup. */

/**
 * An element with attributes and children; an attribute that is null is left out.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {Record<string, string | number | null>} [attributes] @param {...(Node | string)} children
 */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** A button that calls `act`. @param {Node | string} content @param {() => void} act @param {Record<string, string>} [attributes] */
export function button(content, act, attributes = {}) {
  const made = el('button', { type: 'button', class: 'na-button', ...attributes }, content);
  made.addEventListener('click', act);
  return made;
}

/** A label in both languages; CSS shows what the reader chose. @param {string} zh @param {string} en */
export function label(zh, en) {
  if (zh === en || !en) return el('span', {}, zh);
  return el('span', {}, el('span', { class: 'zh', lang: 'zh-Hans' }, zh), el('span', { class: 'en', lang: 'en' }, ' ', en));
}

/** A label as plain text, in the languages that the reader chose. @param {string} zh @param {string} en */
export function plainLabel(zh, en) {
  const chosen = document.documentElement.dataset['labels'];
  return chosen === 'zh' ? zh : chosen === 'en' ? en : `${zh} ${en}`;
}
