// @ts-check
/** Draws the entries of a window: individually if there is room, else as a histogram. */
import { density, within } from './filter.mjs';
import { lay, LEAST } from './lanes.mjs';
import { ticks } from './scale.mjs';

/** @import { Window } from './types.d.ts' */
/** @import { Index } from './store.mjs' */
/** @import { Mark } from './lanes.mjs' */

const AXIS = 22;
const LANE = 15;
const THINNEST = 7;
const BAR = 7;
/** The height of a bar for a range of days of which one is meant. */
const THIN = 4;
/** More lanes than any canvas has room for. */
const LANES = 40;
/** The least number of lanes, however few entries there are. */
const FEWEST = 4;

/** The current colours of the page's palette. @param {Element} element */
function paletteOf(element) {
  const style = getComputedStyle(element);
  const [ink, soft, rule, navy, wash, cinnabar, paper] = ['--ink', '--ink-soft', '--rule', '--navy', '--navy-wash', '--cinnabar', '--sheet'].map((name) => style.getPropertyValue(name).trim());
  return /** @type {Record<'ink' | 'soft' | 'rule' | 'navy' | 'wash' | 'cinnabar' | 'paper', string>} */ ({ ink, soft, rule, navy, wash, cinnabar, paper });
}

export class Chart {
  /** @param {HTMLCanvasElement} canvas @param {Index} index */
  constructor(canvas, index) {
    this.canvas = canvas;
    this.index = index;
    /** @type {Mark[]} */
    this.marks = [];
    this.lane = LANE;
    this.context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    this.recolour();
  }

  recolour() {
    this.palette = paletteOf(this.canvas);
    this.font = `12px ${getComputedStyle(this.canvas).fontFamily}`;
  }

  /** Adjusts the canvas to its box and the screen's resolution, and clears it. @returns {{ width: number, height: number }} */
  fit() {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const ratio = window.devicePixelRatio || 1;
    if (this.canvas.width !== Math.round(width * ratio) || this.canvas.height !== Math.round(height * ratio)) {
      this.canvas.width = Math.round(width * ratio);
      this.canvas.height = Math.round(height * ratio);
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    return { width, height };
  }

  /** Sets the height of the canvas to what these entries need; the style sheet limits it. @param {Int32Array} entries @param {Window} window */
  suit(entries, window) {
    const { clientWidth: width } = this.canvas;
    const laid = lay(this.boxes(within(this.index, entries, window), window, width), LANES);
    const lanes = laid ? Math.max(FEWEST, ...laid.map(({ lane }) => lane + 1)) : LANES;
    this.canvas.style.height = `${AXIS + 6 + lanes * LANE}px`;
  }

  /** @param {Int32Array} entries that match the filters @param {Window} window @param {number} chosen entry, or -1 */
  draw(entries, window, chosen) {
    const { width, height } = this.fit();
    this.axis(window, width, height);
    const shown = within(this.index, entries, window);
    const most = Math.floor((height - AXIS) / THINNEST);
    const marks = shown.length <= most * 40 ? lay(this.boxes(shown, window, width), most) : null;
    this.marks = marks ?? [];
    this.lane = Math.min(LANE, Math.floor((height - AXIS) / (1 + Math.max(0, ...this.marks.map(({ lane }) => lane)))));
    if (marks) for (const mark of marks) this.mark(mark, height, mark.entry === chosen);
    else this.bars(entries, window, width, height - AXIS);
    return marks !== null;
  }

  /** Draws all of time with the window marked. @param {Int32Array} entries @param {Window} whole @param {Window} window */
  overview(entries, whole, window) {
    const { width, height } = this.fit();
    this.axis(whole, width, height);
    this.bars(entries, whole, width, height - AXIS);
    const scale = width / (whole.to - whole.from);
    const left = (window.from - whole.from) * scale;
    const { context } = this;
    const { navy } = /** @type {NonNullable<typeof this.palette>} */ (this.palette);
    context.fillStyle = navy;
    context.globalAlpha = 0.14;
    context.fillRect(left, 0, (window.to - window.from) * scale, height - AXIS);
    context.globalAlpha = 1;
    context.strokeStyle = navy;
    context.lineWidth = 2;
    context.strokeRect(left + 1, 1, Math.max(2, (window.to - window.from) * scale - 2), height - AXIS - 2);
  }

  /** @param {Int32Array} shown @param {Window} window @param {number} width */
  boxes(shown, { from, to }, width) {
    const scale = width / (to - from);
    return Array.from(shown, (entry) => {
      const left = Math.max(0, ((this.index.first[entry] ?? 0) - from) * scale);
      const right = Math.min(width, ((this.index.last[entry] ?? 0) + 1 - from) * scale);
      return { entry, left: Math.min(left, width - LEAST), right };
    }).sort((one, other) => one.left - other.left);
  }

  /** @param {Window} window @param {number} width @param {number} height */
  axis(window, width, height) {
    const { context } = this;
    const { rule, soft } = /** @type {NonNullable<typeof this.palette>} */ (this.palette);
    const scale = width / (window.to - window.from);
    context.font = this.font ?? '';
    context.textBaseline = 'alphabetic';
    context.fillStyle = soft;
    context.strokeStyle = rule;
    context.lineWidth = 1;
    for (const { day, text } of ticks(window, width, 62)) {
      const x = Math.round((day - window.from) * scale) + 0.5;
      context.beginPath();
      context.moveTo(x, 0);
      context.lineTo(x, height - AXIS + 5);
      context.stroke();
      if (x + context.measureText(text).width + 4 < width) context.fillText(text, x + 4, height - 6);
    }
    context.strokeRect(0, height - AXIS + 0.5, width, 0.01);
  }

  /** @param {Int32Array} entries @param {Window} window @param {number} width @param {number} height */
  bars(entries, window, width, height) {
    const { context } = this;
    const { ink, cinnabar } = /** @type {NonNullable<typeof this.palette>} */ (this.palette);
    const many = Math.max(1, Math.floor(width / BAR));
    const { all, unsure } = density(this.index, entries, window, many);
    const highest = Math.max(1, ...all);
    for (let part = 0; part < many; part += 1) {
      const tall = Math.ceil((Math.sqrt(all[part] ?? 0) / Math.sqrt(highest)) * (height - 4));
      if (!tall) continue;
      const open = Math.round((tall * (unsure[part] ?? 0)) / (all[part] || 1));
      context.fillStyle = ink;
      context.fillRect(part * BAR + 1, height - tall + open, BAR - 2, tall - open);
      context.strokeStyle = cinnabar;
      context.lineWidth = 1;
      if (open > 1) context.strokeRect(part * BAR + 1.5, height - tall + 0.5, BAR - 3, open - 1);
    }
  }

  /** Draws one entry in the shape of its kind, hollow and in the annotators' colour if it is inferred or ambiguous. @param {Mark} mark @param {number} height @param {boolean} chosen */
  mark({ entry, left, right, lane }, height, chosen) {
    const { context } = this;
    const { ink, cinnabar, paper, navy, wash } = /** @type {NonNullable<typeof this.palette>} */ (this.palette);
    const firm = (this.index.certainty[entry] ?? 0) < 3;
    const kind = this.index.kind[entry] ?? 1;
    const vague = kind < 2 && right - left > LEAST; // one day of several, so not a point
    const top = height - AXIS - (lane + 1) * this.lane + 1;
    const tall = Math.min(10, this.lane - 2);
    context.lineWidth = chosen ? 3 : 1.5;
    context.strokeStyle = chosen ? navy : firm ? ink : cinnabar;
    context.beginPath();
    if (vague) context.rect(left + 1, top + (tall - THIN) / 2, right - left - 2, THIN);
    else shape(context, kind, left + 1, top, kind < 2 ? tall : right - left - 2, tall);
    context.setLineDash(kind === 3 ? [3, 2] : []);
    context.fillStyle = !firm || vague || kind === 3 ? paper : kind === 2 ? wash : ink;
    context.fill();
    context.stroke();
    context.setLineDash([]);
    if (kind !== 3) return;
    context.fillStyle = firm ? ink : cinnabar;
    context.fillRect(left + 1, top, 4, tall);
  }

  /** The entry at a point of the canvas, or -1. @param {number} x @param {number} y */
  at(x, y) {
    const lane = Math.floor((this.canvas.clientHeight - AXIS - y) / this.lane);
    const hit = this.marks.find((mark) => mark.lane === lane && mark.left - 3 <= x && x <= mark.right + 3);
    return hit ? hit.entry : -1;
  }
}

/** Adds the shape of a kind: square for a publication, circle for a date, rounded bar for a range, bar for “since”. @param {CanvasRenderingContext2D} context @param {number} kind @param {number} x @param {number} y @param {number} width @param {number} tall */
function shape(context, kind, x, y, width, tall) {
  if (kind === 0) context.rect(x, y, tall, tall);
  else if (kind === 3) context.rect(x, y, width, tall);
  else if (kind === 2) context.roundRect(x, y, width, tall, tall / 2);
  else context.arc(x + tall / 2, y + tall / 2, tall / 2, 0, 2 * Math.PI);
}
