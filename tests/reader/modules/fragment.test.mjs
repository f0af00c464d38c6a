import assert from "node:assert/strict";
import { test } from "node:test";

import { endOfSource, formatFragment, parseFragment, parseRegion, parseReversed, siblingOf } from "../../../docs/assets/reader/fragment.mjs";

test("a position is a passage of one code point", () => {
  assert.deepEqual(parseFragment("#c12"), { start: 12, end: 13 });
});

test("a range excludes its end", () => {
  assert.deepEqual(parseFragment("#c12-40"), { start: 12, end: 40 });
});

for (const fragment of ["", "#", "#c", "#12", "#c12-", "#c12-12", "#c12-3", "#c1x", "#xc1", "#c-1", "#c1-2-3", "#terms"]) {
  test(`${JSON.stringify(fragment)} is no passage`, () => assert.equal(parseFragment(fragment), null));
}

test("a range whose end is not after its start is read from the other end", () => {
  assert.deepEqual(parseReversed("#c40-12"), { start: 12, end: 40 });
  assert.deepEqual(parseReversed("#c12-12"), { start: 12, end: 13 });
  assert.deepEqual(parseReversed("#c0-0"), { start: 0, end: 1 });
});

for (const fragment of ["", "#c12", "#c12-40", "#c40-", "#terms"]) {
  test(`${JSON.stringify(fragment)} is not reversed`, () => assert.equal(parseReversed(fragment), null));
}

test("formatting undoes parsing", () => {
  for (const fragment of ["#c0", "#c7", "#c7-9", "#c0-100000"]) {
    assert.equal(formatFragment(/** @type {any} */ (parseFragment(fragment))), fragment);
  }
});

test("a passage belongs to the article in whose region it starts", () => {
  const siblings = JSON.stringify([["0", "50", "../first/"], [90, 120, "../third/"]]);
  const region = parseRegion("50-90");
  const home = (/** @type {number} */ start) => siblingOf({ start, end: start + 1 }, region, siblings);
  assert.equal(home(49), "../first/");
  assert.equal(home(50), null);
  assert.equal(home(89), null);
  assert.equal(home(90), "../third/");
  assert.equal(home(120), null);
});

test("without siblings or a region every passage stays", () => {
  assert.equal(siblingOf({ start: 5, end: 6 }, null, "[]"), null);
  assert.equal(siblingOf({ start: 5, end: 6 }, { start: 0, end: 1 }, undefined), null);
});

test("the source ends where the last of its articles does", () => {
  const siblings = JSON.stringify([["0", "50", "../first/"], [90, 120, "../third/"]]);
  assert.equal(endOfSource({ start: 50, end: 90 }, siblings), 120);
  assert.equal(endOfSource({ start: 120, end: 130 }, siblings), 130);
  assert.equal(endOfSource({ start: 0, end: 7 }, undefined), 7);
});
