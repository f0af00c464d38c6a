import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clamp, dayAt, dayOf, isoOf, move, SHORTEST, ticks, zoom } from '../../../docs/assets/timeline/scale.mjs';

const WHOLE = { from: dayOf('2000-01-01'), to: dayOf('2024-01-01') };

test('a day and its date answer to each other, before 1970 and in leap years too', () => {
  for (const iso of ['1898-06-11', '1969-12-31', '1970-01-01', '2000-02-29', '2024-12-31']) assert.equal(isoOf(dayOf(iso)), iso);
  assert.equal(dayOf('2024-02'), null);
  assert.equal(dayOf('gestern'), null);
  assert.equal(isoOf(dayAt(99, 0)), '0099-01-01');
});

test('zooming keeps the day under the pointer in its place', () => {
  const window = { from: 1000 + WHOLE.from, to: 3000 + WHOLE.from };
  const day = 1500 + WHOLE.from;
  const near = zoom(window, 0.5, day, WHOLE);
  assert.ok(Math.abs((day - near.from) / (near.to - near.from) - 0.25) < 1e-9);
  assert.equal(near.to - near.from, 1000);
});

test('no window leaves the whole of time or gets shorter than a week', () => {
  for (const factor of [1e-6, 0.3, 5, 1e6]) {
    const window = zoom({ from: WHOLE.from + 10, to: WHOLE.from + 400 }, factor, WHOLE.from + 20, WHOLE);
    assert.ok(window.from >= WHOLE.from && window.to <= WHOLE.to);
    assert.ok(window.to - window.from >= SHORTEST);
  }
  assert.deepEqual(move({ from: WHOLE.from, to: WHOLE.from + 100 }, -50, WHOLE), { from: WHOLE.from, to: WHOLE.from + 100 });
  assert.equal(clamp({ from: WHOLE.to + 5, to: WHOLE.to + 105 }, WHOLE).to, WHOLE.to);
});

test('the axis goes from decades to days, and its marks stand apart', () => {
  const width = 1000;
  const expected = [[36500, '2000'], [9000, '2005'], [900, '2001'], [200, '2000-02'], [10, '01-02']];
  for (const [days, text] of expected) {
    const found = ticks({ from: WHOLE.from, to: WHOLE.from + days }, width, 62);
    const gaps = found.slice(1).map((tick, i) => ((tick.day - found[i].day) * width) / days);
    assert.ok(found.some((tick) => tick.text === text), `${days}: ${found.map((tick) => tick.text)}`);
    assert.ok(gaps.every((gap) => gap > 40), `${days}: ${gaps}`);
  }
});
