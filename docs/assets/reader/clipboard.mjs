/** Puts text on the clipboard and says so. */

import { announce } from "./announce.mjs";

/**
 * @param {string} text
 * @param {string} zh what was copied
 * @param {string} en
 */
export async function copy(text, zh, en) {
  try {
    await navigator.clipboard.writeText(text);
    announce(`已复制${zh}`, `Copied ${en}`);
  } catch {
    // No clipboard on insecure origins, or it was refused: the reader copies by hand.
    announce(`请手动复制：${text}`, "The browser does not allow copying; copy it by hand.");
  }
}

/**
 * @param {string} fragment with `#`
 * @returns {string} the present page's address with that fragment
 */
export function addressOf(fragment) {
  return location.href.split("#", 1)[0] + fragment;
}
