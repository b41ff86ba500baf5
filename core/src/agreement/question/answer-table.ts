import type { OpenPoint } from '../preference/open-point.ts';
import type { Share } from '../report.ts';
import { shareOf } from '../world/share.ts';

/** How often each answer to an open point met with the goal, and without it. Weights of worlds. */
export class AnswerTable {
  readonly #reached: Float64Array;
  readonly #missed: Float64Array;

  /** @param counted for each answer the weight of the worlds that miss the goal, then that of those that reach it. */
  constructor(
    readonly point: OpenPoint,
    counted?: Float64Array,
  ) {
    this.#reached = Float64Array.from(point.answers, (_, answer) => counted?.[2 * answer + 1] ?? 0);
    this.#missed = Float64Array.from(point.answers, (_, answer) => counted?.[2 * answer] ?? 0);
  }

  add(answer: number, isReached: boolean, weight: number): void {
    if (answer < 0) return;
    (isReached ? this.#reached : this.#missed)[answer]! += weight;
  }

  /**
   * The mutual information of answer and goal (Shannon 1948), in bits. Where worlds were drawn, the bias of a table of
   * r answers and c outcomes is taken off: (r - 1)(c - 1) / (2 N ln 2) (Miller 1955).
   */
  information(drawn: number | undefined): { readonly bits: number; readonly distinguishable: boolean } {
    const total = this.#total();
    if (total === 0) return { bits: 0, distinguishable: false };
    let bits = 0;
    const rows = this.point.answers.map((_, answer) => this.#reached[answer]! + this.#missed[answer]!);
    for (const column of [this.#reached, this.#missed]) {
      const columnSum = sum(column);
      column.forEach((cell, answer) => {
        if (cell > 0) bits += (cell / total) * Math.log2((cell * total) / (rows[answer]! * columnSum));
      });
    }
    if (drawn === undefined) return { bits: Math.max(0, bits), distinguishable: bits > 1e-9 };
    const columns = Number(sum(this.#reached) > 0) + Number(sum(this.#missed) > 0);
    const bias =
      ((rows.filter((row) => row > 0).length - 1) * (columns - 1)) / (2 * drawn * total * Math.LN2);
    const corrected = Math.max(0, bits - bias);
    return { bits: corrected, distinguishable: corrected >= 2 * bias && corrected > 1e-9 };
  }

  /** How much is not known of the goal before anybody is asked: its entropy in bits, at most 1. */
  uncertainty(): number {
    const total = this.#total();
    return [sum(this.#reached), sum(this.#missed)].reduce(
      (bits, column) => (column === 0 ? bits : bits - (column / total) * Math.log2(column / total)),
      0,
    );
  }

  #total(): number {
    return sum(this.#reached) + sum(this.#missed);
  }

  /** The goal's share after each answer that occurs. */
  sharesAfter(drawn: number | undefined): Readonly<Record<string, Share>> {
    return Object.fromEntries(
      this.point.answers.flatMap((answer, index) => {
        const met = this.#reached[index]! + this.#missed[index]!;
        if (met === 0) return [];
        const value = this.#reached[index]! / met;
        return [[answer, shareOf(value, drawn === undefined ? undefined : Math.round(met * drawn))]];
      }),
    );
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
