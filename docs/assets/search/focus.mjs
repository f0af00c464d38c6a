// @ts-check
/** Arrow keys that move from a field to its results. */

/** Moves the focus among `links` with the arrow keys; above the first link is `input`.
 * @param {KeyboardEvent} event @param {HTMLElement[]} links @param {HTMLElement} input */
export function moveFocus(event, links, input) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const at = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  if (at < 0 && document.activeElement !== input) return;
  const next = at + step < 0 ? input : links[at + step];
  if (!next || (at < 0 && step < 0)) return;
  event.preventDefault();
  next.focus();
}
