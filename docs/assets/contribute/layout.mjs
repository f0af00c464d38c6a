// @ts-check
/** The fields of the form, in order. */

/**
 * @typedef {object} Field
 * @property {string} key its path in the entry; `*` stands for the number of a list's item
 * @property {string} zh
 * @property {string} en
 * @property {string} [hint]
 * @property {"line" | "text" | "choice" | "list"} [kind]
 * @property {string} [lang]
 * @property {boolean} [need]
 */

/**
 * @typedef {object} Part
 * @property {string} zh
 * @property {string} en
 * @property {string} [list] the list whose items the fields are
 * @property {Field[]} fields
 */

/** @type {Part[]} */
export const PARTS = [
  { zh: "词目", en: "The term", fields: [
    { key: "headword", zh: "词目（简体）", en: "Headword, simplified", lang: "zh-Hans", need: true },
    { key: "slug", zh: "文件名：不带声调的拼音", en: "File name: its pinyin without tones", hint: "su-yuan-zhi-li", lang: "zh-Latn-pinyin", need: true },
    { key: "aliases", zh: "别名，以逗号分隔", en: "Other forms, parted by commas", kind: "list", lang: "zh-Hans" },
    { key: "category", zh: "类别", en: "Category", kind: "choice", need: true },
  ] },
  { zh: "英译", en: "English", fields: [
    { key: "english.0.text", zh: "英译", en: "Rendering", lang: "en", need: true },
    { key: "english.0.status", zh: "译法类别", en: "Whose", kind: "choice", need: true },
    { key: "english.0.used_by", zh: "采用者", en: "Used by", lang: "en" },
  ] },
  { zh: "简释", en: "Short definition", fields: [
    { key: "short.zh", zh: "中文", en: "In Chinese", kind: "text", lang: "zh-Hans", need: true },
    { key: "short.en", zh: "英文", en: "In English", kind: "text", lang: "en", need: true },
  ] },
  { zh: "释义", en: "Definition", fields: [
    { key: "definition.zh", zh: "中文", en: "In Chinese", kind: "text", lang: "zh-Hans", need: true },
    { key: "definition.en", zh: "英文", en: "In English", kind: "text", lang: "en", need: true },
  ] },
  { zh: "例句", en: "Quotations", list: "evidence", fields: [
    { key: "evidence.*.quote", zh: "报道原句，简繁均可", en: "A passage of the reports, either script", kind: "text", lang: "zh-Hans" },
    { key: "evidence.*.article", zh: "文章编号", en: "Article id" },
  ] },
  { zh: "参考文献", en: "References", list: "references", fields: [
    { key: "references.*.title", zh: "题名", en: "Title" },
    { key: "references.*.publisher", zh: "出版者", en: "Publisher" },
    { key: "references.*.url", zh: "网址", en: "Address", hint: "https://" },
    { key: "references.*.date", zh: "日期", en: "Date", hint: "YYYY-MM-DD" },
    { key: "references.*.accessed", zh: "你查阅的日期", en: "The day you read it", hint: "YYYY-MM-DD" },
  ] },
  { zh: "关联与署名", en: "Relations and credit", fields: [
    { key: "see_also", zh: "参见：其他条目的文件名，以逗号分隔", en: "See also: file names of other entries, parted by commas", kind: "list" },
    { key: "broader", zh: "上位术语：其他条目的文件名", en: "Broader: file names of other entries", kind: "list" },
    { key: "contributors", zh: "署名，可用化名，可不填", en: "Credit: a pseudonym will do, and so will none", kind: "list" },
  ] },
];

/** Labels of the kinds of rendering. */
export const STATUSES = /** @type {Record<string, [string, string]>} */ ({
  official: ["官方译法", "official"],
  scholarly: ["学界译法", "scholarly"],
  press: ["报刊译法", "press"],
  literal: ["直译", "literal"],
});
