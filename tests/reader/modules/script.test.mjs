import assert from "node:assert/strict";
import { test } from "node:test";
import { deal } from "../../../docs/assets/reader/script.mjs";

test("another text is cut where the first one is", () => {
  assert.deepEqual(deal(["守护", "着"], "守護著"), ["守護", "著"]);
});

test("characters are code points, not UTF-16 units", () => {
  assert.deepEqual(deal(["𠀀一", "二"], "甲𠀁乙"), ["甲𠀁", "乙"]);
});

test("a text of another length leaves the first one as it is", () => {
  const texts = ["一", "二"];

  assert.equal(deal(texts, "一二三"), texts);
  assert.equal(deal(texts, undefined), texts);
});
