// @ts-check
/** Matches entries of the index against what a reader types: Chinese, pinyin, initials or English. Pure. */

/** @typedef {{ forms: string[], typed: string[], words: string[] }} Names of an entry, normalised by `namesOf` */

/**
 * A text as typed on a keyboard without accents: lower-case letters and digits, with v for ü.
 *
 * @param {string} text
 */
export function typed(text) {
  return text.normalize("NFD").toLowerCase().replaceAll("u\u0308", "v").replace(/[^a-z0-9]/g, "");
}

/**
 * The names of an entry, from its row.
 *
 * @param {{ forms: string[], pinyin: string, initials: string, english: string[] }} row
 * @returns {Names}
 */
export function namesOf({ forms, pinyin, initials, english }) {
  const spelt = typed(pinyin);
  return {
    forms: forms.map((form) => form.normalize("NFKC").toLowerCase()),
    typed: [...new Set([spelt, spelt.replaceAll("v", "u"), typed(initials)])],
    words: english.map((name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()),
  };
}

/**
 * Whether an entry matches: Chinese anywhere in a form; pinyin or initials from their beginning or, from three letters,
 * anywhere; English from the beginning of any word.
 *
 * @param {Names} names
 * @param {string} text as typed
 */
export function answers(names, text) {
  const sought = text.normalize("NFKC").trim().toLowerCase();
  if (!sought) return true;
  if (names.forms.some((form) => form.includes(sought))) return true;
  if (/\p{Script=Han}/u.test(sought)) return false;
  return byKeyboard(names, typed(sought)) || names.words.some((name) => beginsAWord(name, sought));
}

/**
 * @param {Names} names
 * @param {string} sought
 */
function byKeyboard(names, sought) {
  return sought.length > 0 && names.typed.some((name) => (sought.length > 2 ? name.includes(sought) : name.startsWith(sought)));
}

/**
 * @param {string} name
 * @param {string} sought
 */
function beginsAWord(name, sought) {
  for (let at = name.indexOf(sought); at >= 0; at = name.indexOf(sought, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1] ?? "")) return true;
  }
  return false;
}
