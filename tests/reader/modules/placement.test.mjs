import assert from "node:assert/strict";
import { test } from "node:test";

import { boxAt, GAP, LEAST, MARGIN, placeBeside } from "../../../docs/assets/reader/placement.mjs";

const line = (/** @type {number} */ left, /** @type {number} */ top) => ({ left, right: left + 60, top, bottom: top + 20 });

test("above where there is room, so that what comes next stays in sight", () => {
  assert.equal(placeBeside(line(100, 300), { width: 200, height: 100 }, { width: 800, height: 600 }).side, "above");
});

test("below where there is room only there", () => {
  assert.equal(placeBeside(line(100, 40), { width: 200, height: 100 }, { width: 800, height: 600 }).side, "below");
});

test("where neither has room, docked at the lower edge, and the page scrolled to free the sentence", () => {
  const sentence = { left: 0, right: 320, top: 100, bottom: 460 };
  const place = placeBeside(line(0, 200), { width: 300, height: 260 }, { width: 320, height: 568 }, sentence);

  assert.equal(place.side, "docked");
  assert.equal(place.top + place.maxHeight, 568 - MARGIN);
  assert.equal(sentence.bottom - place.scroll, place.top - GAP);
});

test("of a sentence longer than the window, the term's line stands free", () => {
  const sentence = { left: 0, right: 320, top: -100, bottom: 460 };
  const place = placeBeside(line(0, 20), { width: 300, height: 260 }, { width: 320, height: 256 }, sentence);

  assert.equal(place.side, "docked");
  assert.ok(40 - place.scroll <= place.top - GAP && 20 - place.scroll >= MARGIN);
});

test("over all sentences, cards and windows: off the sentence and inside the window", () => {
  for (const width of [160, 320, 1280]) for (const height of [256, 450, 900]) for (const tall of [30, 120, 700]) {
    for (const long of [20, 90, 300, 600]) for (let top = 20 - long; top < height - 20; top += 23) for (const down of [0, long - 20]) {
      const at = line(width / 3, top + down);
      if (at.top < 0 || at.bottom > height) continue; // out of sight: nobody asks
      const card = { width: Math.min(400, width - 16), height: tall };
      const place = placeBeside(at, card, { width, height }, { left: 0, right: width, top, bottom: top + long });
      const shown = Math.min(tall, place.maxHeight);
      const free = (/** @type {number} */ above, /** @type {number} */ below) => place.top + shown <= above - place.scroll || place.top >= below - place.scroll;
      assert.ok(place.left >= 0 && place.left + card.width <= width);
      assert.ok(place.top >= 0 && place.top + shown <= height && shown >= Math.min(tall, 0.39 * height, LEAST));
      assert.ok(free(at.top, at.bottom));
      if (long + Math.min(tall, LEAST) + GAP + 2 * MARGIN <= height) assert.ok(free(top, top + long));
    }
  }
});

test("of a term on two lines, the part under the pointer", () => {
  const boxes = [line(700, 100), line(0, 130)];
  assert.equal(boxAt(boxes, { x: 10, y: 140 }), boxes[1]);
  assert.equal(boxAt(boxes, null), boxes[0]);
  assert.equal(boxAt([], null), undefined);
});
