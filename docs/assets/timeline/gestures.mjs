// @ts-check
/** Gestures on the chart: drag, pinch, wheel and keys, translated to calls of `Wanted`. */

/** @typedef {{ zoom(factor: number, share: number): void, move(share: number): void, whole(): void, step(by: number): void, pick(x: number, y: number): void }} Wanted shares are of the chart's width */

/** The factor by which the window changes for each pixel of the wheel. */
const NOTCH = 1.0018;
const KEYS = /** @type {Record<string, (wanted: Wanted) => void>} */ ({
  ArrowLeft: (wanted) => wanted.move(-0.2),
  ArrowRight: (wanted) => wanted.move(0.2),
  ArrowUp: (wanted) => wanted.step(-1),
  ArrowDown: (wanted) => wanted.step(1),
  PageUp: (wanted) => wanted.move(-1),
  PageDown: (wanted) => wanted.move(1),
  '+': (wanted) => wanted.zoom(0.5, 0.5),
  '=': (wanted) => wanted.zoom(0.5, 0.5),
  '-': (wanted) => wanted.zoom(2, 0.5),
  Home: (wanted) => wanted.whole(),
});

/** @param {HTMLElement} element @param {Wanted} wanted */
export function listen(element, wanted) {
  element.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act(wanted);
  });
  element.addEventListener('wheel', (event) => onWheel(event, element, wanted), { passive: false });
  listenToPointers(element, wanted);
}

/** The wheel zooms only if the chart has the focus or Ctrl is held, so that the page can be scrolled past it. @param {WheelEvent} event @param {HTMLElement} element @param {Wanted} wanted */
function onWheel(event, element, wanted) {
  const box = element.getBoundingClientRect();
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    event.preventDefault();
    wanted.move(event.deltaX / box.width);
  } else if (event.ctrlKey || event.metaKey || element.contains(document.activeElement)) {
    event.preventDefault();
    wanted.zoom(NOTCH ** event.deltaY, (event.clientX - box.left) / box.width);
  }
}

/** @param {HTMLElement} element @param {Wanted} wanted */
function listenToPointers(element, wanted) {
  /** @type {Map<number, { x: number, y: number }>} */
  const down = new Map();
  let moved = 0;
  element.addEventListener('pointerdown', (event) => {
    if (event.button) return;
    moved = down.size ? 99 : 0;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    const last = down.get(event.pointerId);
    if (!last) return;
    const box = element.getBoundingClientRect();
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    moved += Math.abs(event.clientX - last.x) + Math.abs(event.clientY - last.y);
    if (other) {
      const [was, is] = [Math.abs(last.x - other.x), Math.abs(event.clientX - other.x)];
      if (was > 4 && is > 4) wanted.zoom(was / is, ((event.clientX + other.x) / 2 - box.left) / box.width);
    } else if (moved > 4) wanted.move((last.x - event.clientX) / box.width);
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  const up = (/** @type {PointerEvent} */ event) => {
    const box = element.getBoundingClientRect();
    if (down.delete(event.pointerId) && event.type === 'pointerup' && moved <= 4) wanted.pick(event.clientX - box.left, event.clientY - box.top);
  };
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
}

/** Selects a window by dragging over all of time. @param {HTMLElement} element @param {(from: number, to: number) => void} brushed shares of the width */
export function listenToBrush(element, brushed) {
  let start = -1;
  const share = (/** @type {PointerEvent} */ event) => {
    const box = element.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  element.addEventListener('pointerdown', (event) => {
    start = share(event);
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (start >= 0 && Math.abs(share(event) - start) > 0.005) brushed(Math.min(start, share(event)), Math.max(start, share(event)));
  });
  for (const end of ['pointerup', 'pointercancel']) element.addEventListener(end, () => (start = -1));
}
