// @ts-check
/** Single-key shortcuts. */

/**
 * The key of an event that may be a shortcut: shortcuts are on, no modifier is held, and the focus is not in a field.
 * @param {KeyboardEvent} event @returns {string} empty if it may not be one
 */
export function shortcut({ key, ctrlKey, metaKey, altKey, target }) {
  if (document.documentElement.dataset['keys'] === 'off' || ctrlKey || metaKey || altKey) return '';
  return /** @type {Element} */ (target).closest('input, textarea, select, [contenteditable]') ? '' : key;
}
