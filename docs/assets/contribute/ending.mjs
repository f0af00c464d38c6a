// @ts-check
/** What a finished entry is for: the host's page with it, the text to copy, a mail. Nothing is sent from here. */

import { button, el, label } from "../common/elements.mjs";
import { announce } from "../reader/announce.mjs";
import { hostPage } from "./file.mjs";

/** @import { Rules } from './types.d.ts' */

/**
 * @param {Rules} rules
 * @param {string} slug
 * @param {string} text of the file
 * @param {number} wrong how many problems are left
 * @param {HTMLElement[]} left ways to the fields that have them
 * @returns {Node[]}
 */
export function ending(rules, slug, text, wrong, left) {
  const area = el("textarea", { readonly: "", rows: "12", class: "na-file", "aria-label": "文件内容 The file's text", spellcheck: "false" });
  area.value = text;
  const name = rules.path.replace("{slug}", slug || "…");
  const state = wrong
    ? label(`还有${wrong}处待改：`, `${wrong} thing${wrong === 1 ? "" : "s"} left to mend:`)
    : label("检查通过。提交后由编者过目再发布。", "The checks pass. It is published after an editor's look.");
  return [
    el("p", { role: "status", class: wrong ? "na-wrong" : "na-right-so" }, state),
    ...(left.length ? [el("p", { class: "na-acts" }, ...left)] : []),
    el("p", { class: "na-fine" }, name),
    area,
    el("p", { class: "na-acts" }, button(label("复制全文", "Copy the text"), () => copy(text)), ...(wrong || !slug ? [] : ways(rules, slug, text, name))),
  ];
}

/**
 * @param {Rules} rules
 * @param {string} slug
 * @param {string} text
 * @param {string} name
 */
function ways(rules, slug, text, name) {
  const page = hostPage(rules, slug, text);
  const host = page ? [toHost(page, text)] : [];
  return rules.host.contact.includes("@") ? [...host, mail(rules.host.contact, name, text)] : host;
}

/**
 * @param {{ url: string, filled: boolean }} page
 * @param {string} text
 */
function toHost({ url, filled }, text) {
  const words = filled ? label("在托管网站打开，内容已填好", "Open on the host, filled in") : label("复制全文并打开托管网站，在那里粘贴", "Copy the text and open the host: paste it there");
  const link = el("a", { href: url, target: "_blank", rel: "external noopener noreferrer", class: "na-button na-button--main" }, words);
  if (!filled) link.addEventListener("click", () => copy(text));
  return link;
}

/** @param {string} contact @param {string} name @param {string} text */
function mail(contact, name, text) {
  const body = text.length < 1500 ? text : "";
  const url = `mailto:${contact.replace(/^mailto:/, "")}?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(body)}`;
  return el("a", { href: url, class: "na-button" }, label("以邮件寄给编者", "Mail it to the editors"));
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    announce("已复制", "Copied");
  } catch {
    announce("无法复制，请在框内全选后复制", "Copying is refused: select the text in the box and copy it");
  }
}
