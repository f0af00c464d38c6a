// @ts-check
/** Lists the articles that contain a quotation, below it; choosing one fills in its id. */

import { dateOf } from "../common/certainty.mjs";
import { el, label } from "../common/elements.mjs";

/** @import { Result } from '../search/types.d.ts' */

/**
 * @param {HTMLElement} item of the form's list of quotations
 * @param {{ all: number, shown: Result[] }} found
 * @param {string} base of the site
 * @param {(id: string) => void} choose
 */
export function offerArticles(item, { all, shown }, base, choose) {
  const said = all ? label(`见于${all}篇`, `stands in ${all} article${all === 1 ? "" : "s"}`) : label("未见于任何报道", "stands in no report");
  const list = el("ul", {}, ...shown.map((result) => line(result, base, choose)));
  putUnder(item, el("p", { class: "na-fine" }, said), list);
}

/** Shows a result below a quotation, replacing the earlier one. @param {HTMLElement} item @param {...Node} said */
export function putUnder(item, ...said) {
  item.querySelector(".na-found")?.remove();
  item.append(el("div", { class: "na-found" }, ...said));
}

/**
 * @param {Result} result
 * @param {string} base
 * @param {(id: string) => void} choose
 */
function line({ article, hits }, base, choose) {
  const take = el("button", { type: "button", class: "na-button" }, label("选用", "Use"), el("span", { class: "na-vh" }, `: ${article.title}`));
  take.addEventListener("click", () => choose(article.id));
  const place = el("a", { href: `${base}${article.url}#${hits[0]?.anchor ?? ""}`, target: "_blank", rel: "noopener", lang: "zh-Hans" }, article.title);
  return el("li", {}, take, " ", place, " ", dateOf(article.date, article.inferred));
}
