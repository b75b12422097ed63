/** How to climb: for how long, held back how strongly; which numbers are not held back, and which must not change sign. */
interface Ascent {
  readonly rounds: number;
  readonly penalty: number;
  readonly isFree?: (k: number) => boolean;
  readonly signOf?: (k: number) => number;
}

/** Full-batch gradient ascent with a step of its own for each number (Rprop), held back by an L2 penalty. Deterministic. */
export function ascend(
  count: number,
  { rounds, penalty, isFree, signOf }: Ascent,
  climb: (theta: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const theta = new Float64Array(count);
  const size = new Float64Array(count).fill(0.05);
  let before = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(count);
    climb(theta, gradient);
    for (let k = 0; k < count; k++) {
      if (!isFree?.(k)) gradient[k]! -= penalty * theta[k]!;
      const agrees = gradient[k]! * before[k]!;
      if (agrees > 0) size[k] = Math.min(0.5, size[k]! * 1.2);
      else if (agrees < 0) {
        size[k] = size[k]! * 0.5;
        gradient[k] = 0;
      }
      theta[k]! += Math.sign(gradient[k]!) * size[k]!;
      if (theta[k]! * (signOf?.(k) ?? 0) < 0) theta[k] = 0;
    }
    before = gradient;
  }
  return theta;
}
