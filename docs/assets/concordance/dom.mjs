// @ts-check
/** Nodes and labels. Text is only ever set as text. */

/**
 * An element with attributes and children.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {Record<string, string | number | null>} [attributes] @param {...(Node | string)} children
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/** A label in both languages; CSS shows what the reader chose. @param {string} zh @param {string} en */
export function label(zh, en) {
  if (zh === en || !en) return el('span', {}, zh);
  return el('span', {}, el('span', { class: 'zh', lang: 'zh-Hans' }, zh), ' ', el('span', { class: 'en', lang: 'en' }, en));
}

/** The same where only plain text can stand. @param {string} zh @param {string} en */
export function plain(zh, en) {
  const chosen = document.documentElement.dataset['labels'];
  return chosen === 'zh' ? zh : chosen === 'en' ? en : `${zh} ${en}`;
}

/** @param {Node} content @param {() => void} act @param {Record<string, string>} [attributes] */
export function button(content, act, attributes = {}) {
  const made = el('button', { type: 'button', class: 'na-conc-button', ...attributes }, content);
  made.addEventListener('click', act);
  return made;
}

/**
 * A choice among values.
 * @param {string} name @param {Node} text its label @param {[string, string][]} options value and label
 * @param {string} chosen @param {(value: string) => void} act
 */
export function choice(name, text, options, chosen, act) {
  const id = `na-conc-${name}`;
  const select = el('select', { id }, ...options.map(([value, said]) => el('option', { value, ...(value === chosen ? { selected: '' } : {}) }, said)));
  select.addEventListener('change', () => act(select.value));
  return el('span', { class: 'na-conc-field' }, el('label', { for: id }, text), select);
}

/** @param {number} value @param {number} [digits] */
export function number(value, digits = 0) {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/**
 * Calls `run` when the input changed and stays so for a moment, never while an input method composes.
 * @param {HTMLInputElement} input @param {() => void} run @param {number} [wait] ms
 */
export function onTyped(input, run, wait = 250) {
  let composing = false;
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    if (!composing) timer = window.setTimeout(run, wait);
  };
  input.addEventListener('compositionstart', () => ((composing = true), clearTimeout(timer)));
  input.addEventListener('compositionend', () => ((composing = false), later()));
  input.addEventListener('input', later);
  return () => composing;
}
