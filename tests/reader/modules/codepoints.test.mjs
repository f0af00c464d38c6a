import assert from "node:assert/strict";
import { test } from "node:test";

import { countCodePoints, unitsAfter } from "../../../docs/assets/reader/codepoints.mjs";

const TEXTS = ["", "警务", "𠮷祥", "a𠮷b𠮷", "\ud800x", "😀警"];

test("code points are counted as the string's own iterator counts them", () => {
  for (const text of TEXTS) assert.equal(countCodePoints(text), [...text].length);
});

test("units after n code points are as long as the first n code points", () => {
  for (const text of TEXTS) {
    for (let n = 0; n <= [...text].length + 1; n += 1) {
      assert.equal(unitsAfter(text, n), [...text].slice(0, n).join("").length);
    }
  }
});
