// @ts-check
/** When a field that answers while one types has been typed in. */

/** What keys change letter by letter; all else comes whole: from an input method, pasted, dropped, filled in. */
const BY_LETTER = /^(?:insertText|delete)/u;

/**
 * Calls `run` when the input changed: at once with a text that came whole, after letters when they stop for a moment,
 * never while an input method composes.
 * @param {HTMLInputElement} input @param {() => void} run @param {number} [wait] ms
 * @returns {() => void} has it called as if the input changed now
 */
export function onTyped(input, run, wait = 120) {
  let composing = false;
  let timer = 0;
  const later = (/** @type {Event | null} */ event = null) => {
    clearTimeout(timer);
    const keys = event instanceof InputEvent;
    if (composing || (keys && event.isComposing)) return; // it may have begun before this module was there
    if (keys && BY_LETTER.test(event.inputType)) timer = window.setTimeout(run, wait);
    else run();
  };
  input.addEventListener('compositionstart', () => ((composing = true), clearTimeout(timer)));
  input.addEventListener('compositionend', () => ((composing = false), later()));
  input.addEventListener('input', later);
  return later;
}
