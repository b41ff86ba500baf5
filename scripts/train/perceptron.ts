import type { Scorer } from '../../reading/src/tagging/linear-model.ts';

/** A feature that stood in fewer mistakes is left out of the average: it says little, and takes room. */
const fewest = 3;

/** A linear model while it learns from its mistakes; what it ends with is the average over all steps. */
export class Perceptron implements Scorer {
  readonly #weights: Float32Array;
  readonly #totals: Float64Array;
  /** How often each feature stood in a mistake. */
  readonly #corrected: Uint16Array;
  #step = 1;

  constructor(
    readonly bits: number,
    readonly classes: number,
  ) {
    this.#weights = new Float32Array(2 ** bits * classes);
    this.#corrected = new Uint16Array(2 ** bits);
    this.#totals = new Float64Array(2 ** bits * classes);
  }

  score(features: Uint32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let index = 0; index < count; index += 1) {
      const row = features[index]! * this.classes;
      for (let at = 0; at < this.classes; at += 1) scores[at]! += this.#weights[row + at]!;
    }
  }

  /** One step further, without a mistake. */
  advance(): void {
    this.#step += 1;
  }

  /** Makes the right class likelier where these features stand, and the chosen one less likely. */
  correct(features: Uint32Array, count: number, right: number, chosen: number): void {
    for (let index = 0; index < count; index += 1) {
      const feature = features[index]!;
      if (this.#corrected[feature]! < fewest) this.#corrected[feature]! += 1;
      const row = feature * this.classes;
      this.#weights[row + right]! += 1;
      this.#totals[row + right]! += this.#step;
      this.#weights[row + chosen]! -= 1;
      this.#totals[row + chosen]! -= this.#step;
    }
  }

  /** The average weights, feature by feature; nought for what was hardly ever in a mistake. */
  average(): Float32Array {
    const averages = new Float32Array(this.#weights.length);
    for (let at = 0; at < averages.length; at += 1) {
      if (this.#corrected[Math.floor(at / this.classes)]! < fewest) continue;
      if (this.#totals[at] !== 0 || this.#weights[at] !== 0) {
        averages[at] = this.#weights[at]! - this.#totals[at]! / this.#step;
      }
    }
    return averages;
  }
}
