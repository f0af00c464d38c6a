// @ts-check
/** The entry as it will look: its card, and the head of its page. */

import { make } from "./dom.mjs";
import { label } from "../reader/announce.mjs";

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
    make("div", { class: "na-preview__card" }, ...short(headword, english, entry)),
    make("p", { class: "na-h1" }, make("span", { lang: "zh-Hans" }, headword), " ", make("span", { class: "na-en", lang: "en" }, english)),
    make("p", { class: "na-status" }, make("span", { class: "na-badge na-badge--draft" }, ...label("编者草稿，未经审阅", "Draft by the editors, not reviewed"))),
    ...(category ? [make("p", { class: "na-fine" }, ...label(category.zh, category.en))] : []),
    ...definition(entry.definition?.zh, "zh", "zh-Hans"),
    ...definition(entry.definition?.en, "en", "en"),
    ...(entry.evidence ?? []).map(({ quote = "", article = "" }) => make("p", { class: "na-preview__quote" }, make("span", { lang: "zh-Hans" }, quote), ` ${article}`)),
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
    make("p", { class: "na-card__head" }, make("span", { class: "na-hw", lang: "zh-Hans" }, headword), " ", make("span", { class: "na-en", lang: "en" }, english)),
    make("p", { lang: "zh-Hans" }, entry.short?.zh ?? "……"),
    make("p", { lang: "en" }, entry.short?.en ?? "…"),
  ];
}

/**
 * @param {string | undefined} text
 * @param {string} name
 * @param {string} lang
 */
function definition(text, name, lang) {
  if (!text) return [];
  return [make("div", { class: `na-def ${name}`, lang }, ...text.split("\n").map((part) => make("p", {}, part)))];
}

/** @param {Entry} entry */
function references(entry) {
  const items = (entry.references ?? []).map(({ title = "", publisher = "", date = "", url = "" }) =>
    make("li", {}, `${title}. ${publisher}${date ? `, ${date}` : ""} ${url}`));
  return items.length ? [make("ol", { class: "na-refs" }, ...items)] : [];
}
