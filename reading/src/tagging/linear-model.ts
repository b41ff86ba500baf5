/** Gives each class a score from the features present. Features are numbers from 0 up to 2 to the power `bits`. */
export interface Scorer {
  readonly bits: number;
  readonly classes: number;
  /** Writes the score of every class into `scores`; only the first `count` features are read. */
  score(features: Uint32Array, count: number, scores: Float64Array): void;
}

/**
 * Weights of features on classes, few of them not nought. The weights of feature f stand at `starts[f]` up to
 * `starts[f + 1]`, each with the class it speaks for.
 */
export class LinearModel implements Scorer {
  readonly #starts: Uint32Array;
  readonly #classes: Uint8Array;
  readonly #weights: Int8Array;

  constructor(
    readonly bits: number,
    readonly classes: number,
    starts: Uint32Array,
    ids: Uint8Array,
    weights: Int8Array,
  ) {
    this.#starts = starts;
    this.#classes = ids;
    this.#weights = weights;
  }

  score(features: Uint32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let index = 0; index < count; index += 1) {
      const feature = features[index]!;
      const end = this.#starts[feature + 1]!;
      for (let at = this.#starts[feature]!; at < end; at += 1) {
        scores[this.#classes[at]!]! += this.#weights[at]!;
      }
    }
  }
}

/**
 * Bytes to a model: for each feature that has weights, how far it lies after the one before (seven bits a byte, the
 * lowest first, the eighth set where more follow), how many weights it has, then class and weight of each.
 */
export function decodeLinearModel(bytes: Uint8Array, bits: number, classes: number): LinearModel {
  const starts = new Uint32Array(2 ** bits + 1);
  const ids = new Uint8Array(bytes.length / 2);
  const weights = new Int8Array(bytes.length / 2);
  let [at, feature, size] = [0, -1, 0];
  while (at < bytes.length) {
    let [gap, shift, byte] = [0, 0, 0];
    do {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    starts.fill(size, feature + 1, feature + gap + 1);
    feature += gap;
    for (let left = bytes[at++]!; left > 0; left -= 1) {
      ids[size] = bytes[at++]!;
      weights[size] = bytes[at++]!;
      size += 1;
    }
  }
  starts.fill(size, feature + 1);
  return new LinearModel(bits, classes, starts, ids.slice(0, size), weights.slice(0, size));
}
