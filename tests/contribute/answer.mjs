/** Answers for the tests: one question a line in, one answer a line out, as JSON. */

import { createInterface } from "node:readline";
import { ruleProblems } from "../../docs/assets/contribute/checks.mjs";
import { chineseOf } from "../../docs/assets/contribute/chinese.mjs";
import { entryOf } from "../../docs/assets/contribute/entry.mjs";
import { fieldProblems } from "../../docs/assets/contribute/fields.mjs";
import { hostPage, slugOf, written } from "../../docs/assets/contribute/file.mjs";
import { nearMiss } from "../../docs/assets/contribute/nearest.mjs";

const ANSWERS = {
  near: ({ word, known }) => nearMiss(word, known),
  chinese: ({ problem, rows }) => chineseOf(rows)(problem),
  written: ({ entry }) => written(entry),
  entry: ({ values }) => entryOf(values),
  slug: ({ pinyin }) => slugOf(pinyin),
  host: ({ rules, slug, text }) => hostPage(rules, slug, text),
  check: async ({ entry, rules, slug, folds, articles }) => {
    const fold = async (text) => [...text].map((char) => folds[char] ?? char).join("");
    const articlesWith = async (quote) => {
      const sought = (await fold(quote)).replace(/\s/gu, "");
      return Object.keys(articles).filter((id) => articles[id].includes(sought));
    };
    const fields = fieldProblems(entry, rules);
    return fields.length ? fields : ruleProblems(entry, rules, slug, { fold, articlesWith });
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  console.log(JSON.stringify(await ANSWERS[question.ask](question)));
}
