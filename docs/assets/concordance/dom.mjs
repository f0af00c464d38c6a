// @ts-check
/** Select elements and formatted numbers. */
import { el } from '../common/elements.mjs';

/**
 * A labelled select element.
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

/** A number with its noun, in English. @param {number} value @param {string} noun */
export function several(value, noun) {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}
