import assert from "node:assert/strict";
import { test } from "node:test";
import { isBetween, placeBeside } from "../../../docs/assets/reader/placement.mjs";
import { sentenceAround } from "../../../docs/assets/reader/sentence.mjs";

const VIEW = { width: 400, height: 800 };
const line = { left: 100, right: 160, top: 420, bottom: 440 };
const sentence = { left: 10, right: 390, top: 380, bottom: 480 };

test("a card stands clear of the whole sentence", () => {
  const place = placeBeside(line, { width: 300, height: 200 }, VIEW, sentence);
  assert.ok(place.top + 200 <= sentence.top);
});

test("where only below is room for it, it stands below the sentence", () => {
  const high = { ...sentence, top: 100, bottom: 480 };
  const place = placeBeside(line, { width: 300, height: 200 }, VIEW, high);
  assert.ok(place.top >= high.bottom);
});

test("where the sentence leaves no room, the card keeps clear of the term's own line", () => {
  const place = placeBeside(line, { width: 300, height: 300 }, VIEW, { ...sentence, top: 0, bottom: 800 });
  assert.ok(line.bottom - place.scroll <= place.top);
});

test("a pointer on its way from the term to the card is known", () => {
  const card = { left: 90, right: 390, top: 100, bottom: 300 };
  assert.equal(isBetween({ x: 120, y: 350 }, line, card), true);
  assert.equal(isBetween({ x: 120, y: 500 }, line, card), false);
  assert.equal(isBetween({ x: 20, y: 350 }, line, card), false);
});

for (const [text, term, expected] of [
  ["一句。二句有词在此。三句。", "词", "二句有词在此。"],
  ["有词", "词", "有词"],
  ["他说：“有词！”然后走了。", "词", "他说：“有词！”"],
  ["甲。“乙？”词在。", "词", "词在。"],
]) {
  test(`the sentence of ${term} in ${text}`, () => {
    const start = text.indexOf(term);
    assert.equal(text.slice(...sentenceAround(text, start, start + term.length)), expected);
  });
}
