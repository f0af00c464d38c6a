import assert from "node:assert/strict";
import { test } from "node:test";

import { boxAt, placeBeside } from "../../../docs/assets/reader/placement.mjs";

const line = (/** @type {number} */ left, /** @type {number} */ top) => ({ left, right: left + 60, top, bottom: top + 20 });

test("above where there is room, so that what comes next stays in sight", () => {
  assert.equal(placeBeside(line(100, 300), { width: 200, height: 100 }, { width: 800, height: 600 }).side, "above");
});

test("below where there is room only there", () => {
  assert.equal(placeBeside(line(100, 40), { width: 200, height: 100 }, { width: 800, height: 600 }).side, "below");
});

test("where neither has room, the larger side, cut to it", () => {
  const place = placeBeside(line(0, 100), { width: 200, height: 500 }, { width: 320, height: 256 });
  assert.equal(place.side, "below");
  assert.equal(place.maxHeight, 256 - 120 - 14);
});

test("over all lines, cards and windows: off the line and inside the window", () => {
  for (const width of [160, 320, 1280]) for (const height of [120, 256, 900]) for (const tall of [30, 120, 700]) {
    for (let left = 0; left < width - 60; left += 37) for (let top = 0; top < height - 20; top += 23) {
      const card = { width: Math.min(400, width - 16), height: tall };
      const place = placeBeside(line(left, top), card, { width, height });
      const shown = Math.min(tall, place.maxHeight);
      assert.ok(place.left >= 0 && place.left + card.width <= width);
      assert.ok(place.top + shown <= top || place.top >= top + 20);
      assert.ok(shown === 0 || (place.top >= 0 && place.top + shown <= height));
    }
  }
});

test("of a term on two lines, the part under the pointer", () => {
  const boxes = [line(700, 100), line(0, 130)];
  assert.equal(boxAt(boxes, { x: 10, y: 140 }), boxes[1]);
  assert.equal(boxAt(boxes, null), boxes[0]);
  assert.equal(boxAt([], null), undefined);
});
