// @ts-check
/** The end of the form: the host's page for the new file, the text to copy, a mail. This page sends nothing itself. */

import { button, el, label } from "../common/elements.mjs";
import { announce } from "../reader/announce.mjs";
import { hostPage, isPage, letterTo } from "./file.mjs";

/** @import { Rules } from './types.d.ts' */
/** @typedef {{ wrong: number, left: HTMLElement[], unchecked: Node[] }} Checked the number of problems, buttons that lead to their fields, what could not be checked */

/**
 * @param {Rules} rules
 * @param {string} slug
 * @param {string} text of the file
 * @param {Checked} checked
 * @returns {Node[]}
 */
export function ending(rules, slug, text, { wrong, left, unchecked }) {
  const area = el("textarea", { readonly: "", rows: "12", class: "na-file", "aria-label": "文件内容 The file's text", spellcheck: "false" });
  area.value = text;
  const name = rules.path.replace("{slug}", slug || "…");
  return [
    el("p", { role: "status", class: wrong ? "na-wrong" : "na-right-so" }, state(wrong, unchecked.length > 0)),
    ...(left.length ? [el("p", { class: "na-acts" }, ...left)] : []),
    ...unchecked,
    el("p", { class: "na-fine" }, name),
    area,
    el("p", { class: "na-acts" }, button(label("复制全文", "Copy the text"), () => copy(text)), ...(wrong || !slug ? [] : ways(rules, slug, text, name))),
  ];
}

/** @param {number} wrong @param {boolean} partly whether something could not be checked */
function state(wrong, partly) {
  if (wrong) return label(`还有${wrong}处待改：`, `${wrong} thing${wrong === 1 ? "" : "s"} left to mend:`);
  if (partly) return label("查过的都通过，但有未查的；提交后的自动检查会补上。", "What was checked passes, but not all was checked; the checks on the host will do the rest.");
  return label("检查通过。提交后由编者过目再发布。", "The checks pass. It is published after an editor's look.");
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
  return [...host, toEditors(rules.host.contact, name, text)];
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

/** @param {string} contact the archive's, a mail address or a page @param {string} name @param {string} text */
export function toEditors(contact, name, text) {
  const words = isPage(contact) ? label("联系编者", "Write to the editors") : label("以邮件寄给编者", "Mail it to the editors");
  return el("a", { href: letterTo(contact, name, text), class: "na-button" }, words);
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
