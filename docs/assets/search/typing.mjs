// @ts-check
/** What a field of a search form does with keys. */

/** Moves the focus among `links` with the arrow keys, back to `input` above the first.
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

/**
 * Calls `run` when the input changed and stays so for a moment, never while an input method composes.
 * @param {HTMLInputElement} input @param {() => void} run @param {number} [wait] ms
 * @returns {() => void} has it called as if the input changed now
 */
export function onTyped(input, run, wait = 120) {
  let composing = false;
  let timer = 0;
  const later = (/** @type {Event | null} */ event = null) => {
    clearTimeout(timer);
    // A composition may have begun before this module was there.
    if (!composing && !(event instanceof InputEvent && event.isComposing)) timer = window.setTimeout(run, wait);
  };
  input.addEventListener('compositionstart', () => ((composing = true), clearTimeout(timer)));
  input.addEventListener('compositionend', () => ((composing = false), later()));
  input.addEventListener('input', later);
  return later;
}
