import type { Pattern } from './pattern.ts';

/**
 * Which choices of options no pattern forbids, as a decision diagram (Bryant 1986): options are decided from the last
 * to the first, and ways to decide that leave the same to be heeded meet in one node. Branches that no feasible state
 * ends are known, so that counting takes as many steps as there are nodes, and no search is in vain.
 */
export interface FeasibilityDiagram {
  readonly optionCount: number;
  /** Nodes by the number of options still to be decided; `levels[optionCount]` has the root alone. */
  readonly levels: readonly (readonly FeasibilityNode[])[];
}

export interface FeasibilityNode {
  /** What is left when the next option is not taken, or taken; none where no feasible state follows. */
  readonly without?: FeasibilityNode | undefined;
  readonly taken?: FeasibilityNode | undefined;
  /** How many feasible states follow. */
  readonly count: bigint;
}

/** Residues of patterns looked at, after which a diagram is given up: about a quarter of a second. */
const mostSteps = 1_500_000;

/** Residues looked at between two pauses: a few milliseconds. */
const stepsAPause = 20_000;

/** The diagram, or undefined where it grows out of hand. Pauses after some milliseconds each. */
export function* feasibilityDiagram(
  optionCount: number,
  infeasible: readonly Pattern[],
): Generator<void, FeasibilityDiagram | undefined> {
  const residues = new ResidueTable(infeasible);
  const drafts: NodeDraft[][] = Array.from({ length: optionCount + 1 }, () => []);
  drafts[optionCount]!.push({ residues: residues.ofRoot() });
  let [steps, pause] = [0, stepsAPause];
  for (let level = optionCount; level > 0; level -= 1) {
    residues.descend(level);
    steps += infeasible.length;
    const met = new Map<string, NodeDraft>();
    for (const draft of drafts[level]!) {
      steps += draft.residues.length + 1;
      if (steps > mostSteps) return undefined;
      if (steps > pause) {
        pause = steps + stepsAPause;
        yield;
      }
      draft.without = meet(met, residues.after(draft.residues, 'N'));
      draft.taken = meet(met, residues.after(draft.residues, 'Y'));
    }
    drafts[level - 1] = [...met.values()];
  }
  return { optionCount, levels: countedLevels(drafts) };
}

interface NodeDraft {
  /** What is still to be heeded, ascending. */
  readonly residues: readonly number[];
  without?: NodeDraft | undefined;
  taken?: NodeDraft | undefined;
}

function meet(met: Map<string, NodeDraft>, residues: readonly number[] | undefined): NodeDraft | undefined {
  if (residues === undefined) return undefined;
  const key = residues.join();
  const known = met.get(key);
  if (known !== undefined) return known;
  const draft = { residues };
  met.set(key, draft);
  return draft;
}

/** From the end up: what no feasible state follows is left out. */
function countedLevels(drafts: readonly (readonly NodeDraft[])[]): readonly (readonly FeasibilityNode[])[] {
  let below = new Map<NodeDraft | undefined, FeasibilityNode>();
  return drafts.map((level, left) => {
    const here = new Map<NodeDraft | undefined, FeasibilityNode>();
    for (const draft of level) {
      const without = below.get(draft.without);
      const taken = below.get(draft.taken);
      const count = left === 0 ? 1n : (without?.count ?? 0n) + (taken?.count ?? 0n);
      if (count > 0n) here.set(draft, { without, taken, count });
    }
    below = here;
    return [...here.values()];
  });
}

/** What patterns still ask of the options not yet decided, numbered: patterns that ask the same have one number. */
class ResidueTable {
  /** Of the level descended to: for each residue of the level above the next letter, and its number here. */
  #next: { letter: string; residue: number }[] = [];
  #residues: readonly string[];

  constructor(patterns: readonly Pattern[]) {
    this.#residues = [...new Set(patterns.map(({ letters }) => letters))];
  }

  /** All patterns as residues; a pattern that asks nothing forbids everything. */
  ofRoot(): readonly number[] {
    return this.#residues.map((_, residue) => residue);
  }

  /** Goes on from residues of so many letters to those of one letter less. */
  descend(level: number): void {
    const numbers = new Map<string, number>();
    this.#next = this.#residues.map((residue) => {
      const rest = residue.slice(0, level - 1);
      const letter = residue[level - 1] ?? '-';
      if (!/[YN]/u.test(rest)) return { letter, residue: -1 };
      const known = numbers.get(rest) ?? numbers.size;
      numbers.set(rest, known);
      return { letter, residue: known };
    });
    this.#residues = [...numbers.keys()];
  }

  /** What is left to be heeded after the choice; undefined where it completes a pattern. */
  after(residues: readonly number[], choice: 'Y' | 'N'): readonly number[] | undefined {
    const left: number[] = [];
    for (const each of residues) {
      const { letter, residue } = this.#next[each]!;
      if (letter !== '-' && letter !== choice) continue;
      if (residue < 0) return undefined;
      left.push(residue);
    }
    return sortedOnce(left);
  }
}

function sortedOnce(numbers: number[]): readonly number[] {
  numbers.sort((a, b) => a - b);
  return numbers.filter((number, index) => index === 0 || number !== numbers[index - 1]);
}
