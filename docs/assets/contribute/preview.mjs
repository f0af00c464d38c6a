// @ts-check
/** The preview of an entry: its card, and the head of its page. */

import { el, label } from "../common/elements.mjs";

/** @import { Entry, Rules } from './types.d.ts' */

/**
 * @param {Entry} entry
 * @param {Rules} rules
 * @returns {Node[]}
 */
export function preview(entry, rules) {
  const headword = entry.headword ?? "……";
  const english = entry.english?.[0]?.text ?? "…";
  const category = rules.categories.find((one) => one.id === entry.category);
  return [
    el("div", { class: "na-preview__card" }, ...short(headword, english, entry)),
    el("p", { class: "na-h1" }, el("span", { lang: "zh-Hans" }, headword), " ", el("span", { class: "na-en", lang: "en" }, english)),
    el("p", { class: "na-status" }, el("span", { class: "na-badge na-badge--draft" }, label("编者草稿，未经审阅", "Draft by the editors, not reviewed"))),
    ...(category ? [el("p", { class: "na-fine" }, label(category.zh, category.en))] : []),
    ...definition(entry.definition?.zh, "zh", "zh-Hans"),
    ...definition(entry.definition?.en, "en", "en"),
    ...(entry.evidence ?? []).map(({ quote = "", article = "" }) => el("p", { class: "na-preview__quote" }, el("span", { lang: "zh-Hans" }, quote), ` ${article}`)),
    ...references(entry),
  ];
}

/**
 * @param {string} headword
 * @param {string} english
 * @param {Entry} entry
 */
function short(headword, english, entry) {
  return [
    el("p", { class: "na-card__head" }, el("span", { class: "na-hw", lang: "zh-Hans" }, headword), " ", el("span", { class: "na-en", lang: "en" }, english)),
    el("p", { lang: "zh-Hans" }, entry.short?.zh ?? "……"),
    el("p", { lang: "en" }, entry.short?.en ?? "…"),
  ];
}

/**
 * @param {string | undefined} text
 * @param {string} name
 * @param {string} lang
 */
function definition(text, name, lang) {
  if (!text) return [];
  return [el("div", { class: `na-def ${name}`, lang }, ...text.split("\n").map((part) => el("p", {}, part)))];
}

/** @param {Entry} entry */
function references(entry) {
  const items = (entry.references ?? []).map(({ title = "", publisher = "", date = "", url = "" }) =>
    el("li", {}, `${title}. ${publisher}${date ? `, ${date}` : ""} ${url}`));
  return items.length ? [el("ol", { class: "na-refs" }, ...items)] : [];
}
