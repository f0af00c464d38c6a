/** One thing that is to happen soon: what is set takes the place of what was set before. */

/**
 * @typedef {{ set(act: () => void, ms: number): void, cancel(): void }} Timer
 * @returns {Timer}
 */
export function makeTimer() {
  let handle = 0;
  return {
    set(act, ms) {
      clearTimeout(handle);
      handle = window.setTimeout(act, ms);
    },
    cancel() {
      clearTimeout(handle);
    },
  };
}
