/** Answers for the tests: one question a line in, one answer a line out, as JSON. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { archiveOf } from "../../docs/assets/contribute/archive.mjs";
import { ruleProblems } from "../../docs/assets/contribute/checks.mjs";
import { chineseOf } from "../../docs/assets/contribute/chinese.mjs";
import { entryOf } from "../../docs/assets/contribute/entry.mjs";
import { archiveProblems } from "../../docs/assets/contribute/evidence.mjs";
import { fieldProblems } from "../../docs/assets/contribute/fields.mjs";
import { hostPage, letterTo, written } from "../../docs/assets/contribute/file.mjs";
import { nearMiss } from "../../docs/assets/contribute/nearest.mjs";
import { Store } from "../../docs/assets/search/store.mjs";

const opened = (index) => archiveOf(new Store((name) => readFile(path.join(index, name))));

const ANSWERS = {
  holds: ({ index, article, quote }) => opened(index).holds(article, quote),
  passages: ({ index, quote, many }) => opened(index).passages(quote, many),
  near: ({ word, known }) => nearMiss(word, known),
  chinese: ({ problem, rows }) => chineseOf(rows)(problem),
  written: ({ entry }) => written(entry),
  entry: ({ values }) => entryOf(values),
  host: ({ rules, slug, text }) => hostPage(rules, slug, text),
  letter: ({ contact, name, text }) => letterTo(contact, name, text),
  check: async ({ entry, rules, slug, folds, articles }) => {
    const fold = async (text) => [...text].map((char) => folds[char] ?? char).join("");
    const holds = async (id, quote) => (articles[id] ?? "").includes((await fold(quote)).replace(/\s/gu, ""));
    const home = async (quote) => {
      for (const id of Object.keys(articles)) if (await holds(id, quote)) return id;
    };
    const fields = fieldProblems(entry, rules);
    return fields.length ? fields : [...ruleProblems(entry, rules, slug), ...(await archiveProblems(entry, rules, { fold, holds, home }))];
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  console.log(JSON.stringify(await ANSWERS[question.ask](question)));
}
