// @ts-check
/** Starts the form for contributors; if its rules cannot be loaded, says so and offers the other ways. */

import { el, label } from "../common/elements.mjs";
import { trying } from "../common/failure.mjs";
import { Contribution } from "./contribution.mjs";
import { recall } from "./draft.mjs";
import { toEditors } from "./ending.mjs";

/** @param {HTMLElement} root */
async function begin(root) {
  const answer = await fetch(new URL("rules.json", location.href));
  if (!answer.ok) throw new Error(`rules.json: ${answer.status}`);
  new Contribution(root, await answer.json(), root.dataset.base ?? "../").start(recall());
}

/** Links for writing an entry without the form. @param {HTMLElement} root */
function without({ dataset }) {
  const host = dataset.new ? [el("a", { href: dataset.new, class: "na-button", rel: "external noreferrer" }, label("在托管网站新建文件", "Make a new file on the host"))] : [];
  return el("p", { class: "na-acts" }, ...host, toEditors(dataset.contact ?? "", "", ""));
}

const root = document.getElementById("na-contribute");
if (root) trying(() => begin(root), (told) => root.replaceChildren(told, without(root)));
