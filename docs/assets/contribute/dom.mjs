// @ts-check
/** Small makers of elements: text only, never markup. */

import { label } from "../reader/announce.mjs";

/**
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[N]}
 */
export function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/**
 * @param {string} zh
 * @param {string} en
 * @param {() => void} act
 */
export function button(zh, en, act) {
  const made = make("button", { type: "button", class: "na-button" }, ...label(zh, en));
  made.addEventListener("click", act);
  return made;
}
