/** A timer for one action; setting it replaces the action that was set before. */

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
