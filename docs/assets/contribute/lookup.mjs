// @ts-check
/** Under a quotation: the articles in which it stands, to choose from; the article's id fills itself in. */


import { el, label } from "../common/elements.mjs";

/** @import { Result } from '../search/types.d.ts' */

/**
 * @param {HTMLElement} item of the form's list of quotations
 * @param {Result[]} found
 * @param {string} base of the site
 * @param {(id: string) => void} choose
 */
export function offerArticles(item, found, base, choose) {
  item.querySelector(".na-found")?.remove();
  const said = found.length ? label(`见于${found.length}篇`, `stands in ${found.length} article${found.length === 1 ? "" : "s"}`) : label("未见于任何报道", "stands in no report");
  const list = el("ul", {}, ...found.slice(0, 5).map((result) => line(result, base, choose)));
  item.append(el("div", { class: "na-found" }, el("p", { class: "na-fine" }, said), list));
}

/**
 * @param {Result} result
 * @param {string} base
 * @param {(id: string) => void} choose
 */
function line({ article, hits }, base, choose) {
  const take = el("button", { type: "button", class: "na-button" }, label("取用", "Use"), el("span", { class: "na-vh" }, `: ${article.title}`));
  take.addEventListener("click", () => choose(article.id));
  const place = el("a", { href: `${base}${article.url}#${hits[0]?.anchor ?? ""}`, target: "_blank", rel: "noopener", lang: "zh-Hans" }, article.title);
  return el("li", {}, take, " ", place, ` ${article.date ?? ""}`);
}
