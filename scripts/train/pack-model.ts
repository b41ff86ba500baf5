/**
 * The bytes that `decodeLinearModel` reads: the weights farthest from nought, as many as fit into `size` bytes, each
 * rounded to one byte.
 */
export function packModel(weights: Float32Array, classes: number, size: number): Uint8Array {
  let [low, high] = [0, largest(weights)];
  let packed = pack(weights, classes, low);
  for (let round = 0; packed.length > size || (round > 0 && round < 12); round += 1) {
    const threshold = (low + high) / 2;
    const tried = pack(weights, classes, threshold);
    if (tried.length > size) low = threshold;
    else {
      high = threshold;
      packed = tried;
    }
  }
  return packed;
}

function pack(weights: Float32Array, classes: number, threshold: number): Uint8Array {
  const scale = 127 / clipOf(weights);
  const bytes: number[] = [];
  let last = -1;
  for (let feature = 0; feature * classes < weights.length; feature += 1) {
    const row: number[] = [];
    for (let at = 0; at < classes; at += 1) {
      const weight = weights[feature * classes + at]!;
      const rounded = Math.max(-127, Math.min(127, Math.round(weight * scale)));
      if (Math.abs(weight) > threshold && rounded !== 0) row.push(at, rounded & 255);
    }
    if (row.length === 0) continue;
    let gap = feature - last;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap, row.length / 2);
    for (const byte of row) bytes.push(byte);
    last = feature;
  }
  return Uint8Array.from(bytes);
}

function largest(weights: Float32Array): number {
  let found = 0;
  for (const weight of weights) found = Math.max(found, Math.abs(weight));
  return found;
}

const share = 0.0005;

/** The size that all but the largest weights stay below; those are cut, so that the others keep their digits. */
function clipOf(weights: Float32Array): number {
  const top = largest(weights);
  const counts = new Float64Array(1001);
  let present = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    counts[Math.floor((Math.abs(weight) / top) * 1000)]! += 1;
    present += 1;
  }
  let above = 0;
  for (let bin = 1000; bin > 0; bin -= 1) {
    above += counts[bin]!;
    if (above > present * share) return ((bin + 1) / 1000) * top;
  }
  return top;
}
