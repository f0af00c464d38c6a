// @ts-check
/** Checks of single fields by the model; `hooks/newsarchive/source/wrong_fields.py` does the same for a file. Pure. */

/** @import { Entry, Keys, Problem, Rules } from './types.d.ts' */

const IN_BOTH = new Set(["short", "definition"]);
const COMMA = /[,，、;；]/;

/**
 * @param {Entry} entry
 * @param {Rules} rules
 * @returns {Problem[]}
 */
export function fieldProblems(entry, rules) {
  return [...missing(entry), ...formed(entry, rules)];
}

/**
 * @param {Entry} entry
 * @returns {Problem[]}
 */
function missing(entry) {
  /** @type {Keys[]} */
  const keys = [
    ...need(entry, ["headword", "category", "short", "definition"], []),
    ...(entry.english ? [] : [["english"]]),
    ...need(entry.short, ["zh", "en"], ["short"]),
    ...need(entry.definition, ["zh", "en"], ["definition"]),
  ];
  for (const [list, fields] of Object.entries(IN_LISTS)) {
    const items = /** @type {object[]} */ (entry[/** @type {keyof Entry} */ (list)] ?? []);
    items.forEach((item, number) => keys.push(...need(item, fields, [list, number])));
  }
  return keys.map(absent);
}

/** Required fields of the items of each list. */
const IN_LISTS = {
  english: ["text", "status"],
  evidence: ["article", "quote"],
  references: ["title", "publisher", "url", "accessed"],
};

/**
 * @param {object | undefined} holder if it is missing itself, its fields are not reported
 * @param {string[]} fields
 * @param {Keys} before
 * @returns {Keys[]}
 */
function need(holder, fields, before) {
  if (!holder) return [];
  return fields.filter((field) => !(field in holder)).map((field) => [...before, field]);
}

/**
 * @param {Keys} keys
 * @returns {Problem}
 */
function absent(keys) {
  const field = String(keys.at(-1));
  const lines = IN_BOTH.has(field) ? `the lines “${field}:”, “  zh: …” and “  en: …”` : `a line “${field}: …”`;
  return { keys, wrong: `the field “${nameOf(keys)}” is missing`, expected: "a value for it", remedy: `add ${lines}` };
}

/**
 * The name of a key for readers, counting from 1: `short › zh`, `evidence 2`.
 *
 * @param {Keys} keys
 */
export function nameOf(keys) {
  return keys.map((key) => (typeof key === "number" ? ` ${key + 1}` : ` › ${key}`)).join("").replace(/^ › /, "");
}

/**
 * @param {Entry} entry
 * @param {Rules} rules
 * @returns {Problem[]}
 */
function formed(entry, rules) {
  /** @type {[Keys, string | undefined, keyof Rules["patterns"]][]} */
  const texts = [
    ...(entry.evidence ?? []).map((one, i) => /** @type {any} */ ([["evidence", i, "article"], one.article, "article"])),
    ...(entry.references ?? []).flatMap((one, i) => /** @type {any} */ ([
      [["references", i, "date"], one.date, "date"],
      [["references", i, "accessed"], one.accessed, "day"],
    ])),
    ...(entry.see_also ?? []).map((slug, i) => /** @type {any} */ ([["see_also", i], slug, "slug"])),
    ...(entry.broader ?? []).map((slug, i) => /** @type {any} */ ([["broader", i], slug, "slug"])),
  ];
  return texts.flatMap(([keys, text, kind]) =>
    text === undefined || new RegExp(rules.patterns[kind]).test(text) ? [] : [misshapen(keys, text, kind)]);
}

/** @type {Record<keyof Rules["patterns"], [string, string]>} what was expected, and what to do */
const FORMS = {
  day: ["a day as YYYY-MM-DD, such as 2023-02-03", "write year, month and day with hyphens"],
  date: ["a date as YYYY, YYYY-MM or YYYY-MM-DD", "write as much of it as is known, with hyphens"],
  slug: ["letters a to z and digits, joined by hyphens", "use the pinyin without tones, such as san-qu-jing-wu"],
  article: ["letters a to z, digits, - and _", "use an article's id as in its address"],
};

/**
 * @param {Keys} keys
 * @param {string} text
 * @param {keyof Rules["patterns"]} kind
 * @returns {Problem}
 */
function misshapen(keys, text, kind) {
  const name = nameOf(keys);
  const comma = COMMA.exec(text);
  if (!comma) return { keys, wrong: `“${text}” is no value of “${name}”`, expected: FORMS[kind][0], remedy: FORMS[kind][1] };
  if (comma.index === text.length - 1) {
    return { keys, wrong: `a comma ends “${name}”`, expected: "the value alone", remedy: `write ${text.slice(0, -1)}` };
  }
  return {
    keys,
    wrong: `“${text}” in “${name}” holds “${comma[0]}”`,
    expected: "items parted by “, ”, a plain comma and a space",
    remedy: `write ${text.split(new RegExp(COMMA, "g")).join(", ")}`,
  };
}
