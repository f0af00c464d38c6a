import assert from "node:assert/strict";
import { test } from "node:test";
import { cut, fit } from "../../../docs/assets/reader/dealing.mjs";

test("another text is cut where the first one is", () => {
  assert.deepEqual(cut("守護著", ["守护", "着"]), ["守護", "著"]);
});

test("characters are code points, not UTF-16 units", () => {
  assert.deepEqual(cut("甲𠀁乙", ["𠀀一", "二"]), ["甲𠀁", "乙"]);
});

test("a text of another length does not fit", () => {
  assert.equal(cut("一二三", ["一", "二"]), null);
});

test("a substituted stretch may have any length, a verbatim one its own", () => {
  assert.deepEqual(fit(["老橋", "......", "。"], ["老桥", "……", "。"]), ["老橋", "......", "。"]);
  assert.equal(fit(["老橋又", "......", "。"], ["老桥", "……", "。"]), null);
  assert.equal(fit(["老橋"], ["老桥", "……", "。"]), null);
});
