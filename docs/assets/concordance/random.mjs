// @ts-check
/**
 * Random samples that are reproducible from their seed: PCG32 (PCG-XSH-RR 64/32;
 * O'Neill 2014, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random
 * Number Generation", HMC-CS-2014-0905) with stream 54, and Floyd's algorithm (Bentley and Floyd 1987,
 * "A sample of brilliance", Communications of the ACM 30:9) for n of N without replacement.
 */

const MASK = (1n << 64n) - 1n;
const MULTIPLIER = 6364136223846793005n;

/** Random 32-bit numbers. @param {number} seed @param {number} [stream] */
export function pcg32(seed, stream = 54) {
  const increment = ((BigInt(stream) << 1n) | 1n) & MASK;
  let state = 0n;
  const step = () => (state = (state * MULTIPLIER + increment) & MASK);
  step();
  state = (state + BigInt(seed)) & MASK;
  step();
  return () => {
    const old = state;
    step();
    const shifted = Number((((old >> 18n) ^ old) >> 27n) & 0xffffffffn);
    const turn = Number(old >> 59n);
    return ((shifted >>> turn) | (shifted << (-turn & 31))) >>> 0;
  };
}

/** A uniformly distributed number below `bound`, by rejection.
 * @param {() => number} next @param {number} bound */
function below(next, bound) {
  const least = 2 ** 32 % bound;
  for (;;) {
    const value = next();
    if (value >= least) return value % bound;
  }
}

/** `size` of the numbers below `total`, ascending. @param {number} total @param {number} size @param {number} seed */
export function sample(total, size, seed) {
  if (size >= total) return Int32Array.from({ length: total }, (_, i) => i);
  const next = pcg32(seed);
  const chosen = new Set();
  for (let last = total - size; last < total; last++) {
    const one = below(next, last + 1);
    chosen.add(chosen.has(one) ? last : one);
  }
  return Int32Array.from(chosen).sort();
}
