import type { WordVectors } from './word-vector.ts';
import type { Example } from './treebank.ts';

const penalty = 0.5;

/**
 * How each word is likely to be used, told from its vector: shares of its tags, of its relations and of the relations
 * of its children, by the straight line that fits the words of the examples best (ridge regression).
 */
export function usesOf(
  { words, vectors }: WordVectors,
  examples: readonly Example[],
): readonly Float64Array[] {
  const { uses, width } = usesSeen(examples);
  const size = vectors[0]!.length + 1;
  const squares = Array.from({ length: size }, () => new Float64Array(size));
  const targets = Array.from({ length: size }, () => new Float64Array(width));
  words.forEach((word, index) => {
    const seen = uses.get(word);
    if (seen === undefined) return;
    const input = [...vectors[index]!, 1];
    const weight = Math.sqrt(seen.count);
    for (let row = 0; row < size; row += 1) {
      const part = weight * input[row]!;
      for (let column = 0; column < size; column += 1) squares[row]![column]! += part * input[column]!;
      for (let column = 0; column < width; column += 1) {
        targets[row]![column]! += (part * seen.sums[column]!) / seen.count;
      }
    }
  });
  squares.forEach((row, at) => {
    row[at]! += penalty;
  });
  solve(squares, targets);
  return vectors.map((vector) => {
    const use = Float64Array.from(targets[size - 1]!);
    vector.forEach((value, row) => {
      for (let column = 0; column < width; column += 1) use[column]! += value * targets[row]![column]!;
    });
    return use;
  });
}

interface Use {
  count: number;
  readonly sums: Float64Array;
}

function usesSeen(examples: readonly Example[]): {
  readonly uses: ReadonlyMap<string, Use>;
  readonly width: number;
} {
  const names = new Map<string, number>();
  const numberOf = (name: string): number => {
    const found = names.get(name) ?? names.size;
    names.set(name, found);
    return found;
  };
  const marks = examples.map(({ tokens, tags, relations, heads }) => {
    const own = tokens.map((_, index) => [
      numberOf(`tag ${tags[index]}`),
      numberOf(`is ${relations[index]}`),
    ]);
    heads.forEach((head, index) => {
      if (head >= 0) own[head]!.push(numberOf(`has ${relations[index]}`));
    });
    return own;
  });
  const uses = new Map<string, Use>();
  examples.forEach(({ tokens }, at) => {
    tokens.forEach(({ lower }, index) => {
      const use = uses.get(lower) ?? { count: 0, sums: new Float64Array(names.size) };
      uses.set(lower, use);
      use.count += 1;
      for (const mark of marks[at]![index]!) use.sums[mark]! += 1;
    });
  });
  return { uses, width: names.size };
}

/** Turns the right side into the solution of the equations (Gauss and Jordan, the largest pivot first). */
function solve(squares: readonly Float64Array[], right: readonly Float64Array[]): void {
  const rows = [...squares];
  const sides = [...right];
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    [sides[column], sides[pivot]] = [sides[pivot]!, sides[column]!];
    const scale = rows[column]![column]!;
    divide(rows[column]!, scale);
    divide(sides[column]!, scale);
    for (let row = 0; row < size; row += 1) {
      const factor = rows[row]![column]!;
      if (row === column || factor === 0) continue;
      subtract(rows[row]!, rows[column]!, factor);
      subtract(sides[row]!, sides[column]!, factor);
    }
  }
  const solved = sides.map((side) => Float64Array.from(side));
  solved.forEach((side, row) => right[row]!.set(side));
}

function divide(row: Float64Array, by: number): void {
  for (let at = 0; at < row.length; at += 1) row[at]! /= by;
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at += 1) row[at]! -= factor * other[at]!;
}
