/** Shares of what was found and what should have been, as the article extraction benchmark counts them. */
export interface ShingleTally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

const wordsInShingle = 4;

/** How far two texts share their runs of four words; a text of fewer words is one run. The three add up to 1, or to 0. */
export function shingleTallyOf(wanted: string, found: string): ShingleTally {
  const wantedCounts = shinglesOf(wanted);
  const foundCounts = shinglesOf(found);
  let [right, extra, missed] = [0, 0, 0];
  for (const shingle of new Set([...wantedCounts.keys(), ...foundCounts.keys()])) {
    const inWanted = wantedCounts.get(shingle) ?? 0;
    const inFound = foundCounts.get(shingle) ?? 0;
    right += Math.min(inWanted, inFound);
    extra += Math.max(0, inFound - inWanted);
    missed += Math.max(0, inWanted - inFound);
  }
  const all = right + extra + missed;
  return all === 0
    ? { right, extra, missed }
    : { right: right / all, extra: extra / all, missed: missed / all };
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  // As \w of Python's re: letters, digits of any script, and the underscore.
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - wordsInShingle + 1); start += 1) {
    const shingle = words.slice(start, start + wordsInShingle).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Precision, recall (means over pages) and F1 of the two, as the article extraction benchmark has them. */
export function scoresOf(tallies: readonly ShingleTally[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = mean(
    tallies
      .filter(({ right, extra }) => right + extra > 0)
      .map(({ right, extra, missed }) => (extra === missed && extra === 0 ? 1 : right / (right + extra))),
  );
  const recall = mean(
    tallies
      .filter(({ right, missed }) => right + missed > 0)
      .map(({ right, extra, missed }) => (extra === missed && extra === 0 ? 1 : right / (right + missed))),
  );
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
