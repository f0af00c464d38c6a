// @ts-check
/** When a field that reacts to typing should react. */

/** Input types of single keys. All other input arrives whole: from an input method, pasted, dropped, filled in. */
const BY_LETTER = /^(?:insertText|delete)/u;

/**
 * Calls `run` when the input has changed: at once for text that arrives whole, after a pause for single keys, and never
 * during composition in an input method.
 * @param {HTMLInputElement} input @param {() => void} run @param {number} [wait] ms
 * @returns {() => void} to call as if the input had just changed
 */
export function onTyped(input, run, wait = 120) {
  let composing = false;
  let timer = 0;
  const later = (/** @type {Event | null} */ event = null) => {
    clearTimeout(timer);
    const keys = event instanceof InputEvent;
    if (composing || (keys && event.isComposing)) return; // composition may have begun before this module was loaded
    if (keys && BY_LETTER.test(event.inputType)) timer = window.setTimeout(run, wait);
    else run();
  };
  input.addEventListener('compositionstart', () => ((composing = true), clearTimeout(timer)));
  input.addEventListener('compositionend', () => ((composing = false), later()));
  input.addEventListener('input', later);
  return later;
}
