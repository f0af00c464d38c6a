import assert from "node:assert/strict";
import { test } from "node:test";
import { cite, quoted } from "../../../docs/assets/reader/citation.mjs";

test("quotation marks inside a quotation change places", () => {
  assert.equal(quoted("打造“‘雷锋’义警”"), "“打造‘“雷锋”义警’”");
});

test("the passage's address stands where the article's stood, whatever signs it has", () => {
  const passage = { text: "甲", fragment: "#c1-2", script: "hans" };

  assert.equal(
    cite(passage, "gbt7714", "题名[N/OL]. https://a.org/$&/. 档案.", "https://a.org/$&/"),
    "“甲”（据整理后的阅读文本）题名[N/OL]. https://a.org/$&/#c1-2. 档案.",
  );
});
