// @ts-check
/** Keys that do something by themselves wherever the focus is. */

/**
 * The key pressed, where it may do something: the reader has not turned such keys off, types nowhere, and holds nothing else.
 * @param {KeyboardEvent} event @returns {string} empty where it may not
 */
export function shortcut({ key, ctrlKey, metaKey, altKey, target }) {
  if (document.documentElement.dataset['keys'] === 'off' || ctrlKey || metaKey || altKey) return '';
  return /** @type {Element} */ (target).closest('input, textarea, select, [contenteditable]') ? '' : key;
}
