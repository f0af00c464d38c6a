import assert from "node:assert/strict";
import { test } from "node:test";

import { reportOf } from "../../../docs/assets/reader/report.mjs";

const URL = "https://a.org/articles/village/";

test("the passage's address takes the place of the article's", () => {
  const report = `https://host.org/new?title=x&body=${encodeURIComponent(URL)}`;
  assert.equal(reportOf(report, URL, "#c47-57"), `https://host.org/new?title=x&body=${encodeURIComponent(`${URL}#c47-57`)}`);
});

test("an address without a place for it stays", () => {
  assert.equal(reportOf("https://host.org/issues", URL, "#c47-57"), "https://host.org/issues");
});
