import { type Random, createRandom } from '../../core/src/base/random.ts';
import type { ControlledOption } from '../../core/src/conflict/conflict-graph.ts';
import type { OptionFormula } from '../../core/src/conflict/option-formula.ts';
import { type Pattern, patternOf } from '../../core/src/conflict/pattern.ts';
import type { PriorityConflict } from '../../core/src/conflict/priority-conflict.ts';

/** What a drawn conflict is like. The same shape gives the same conflict everywhere. */
export interface SampleShape {
  readonly options: number;
  readonly decisionMakers: number;
  /** Of each decision maker: one to three literals each, joined by and, or or if. */
  readonly priorities: number;
  /** Patterns of two options that cannot be so together. */
  readonly infeasiblePairs?: number;
  /** Each decision maker takes at most one of its options. */
  readonly isExclusive?: boolean;
  /** The share of options that can only be taken up. */
  readonly irreversible?: number;
}

export function sampleConflict(shape: SampleShape, seed = 1): PriorityConflict {
  const random = createRandom(seed, shape.options * 64 + shape.decisionMakers);
  const options = Array.from({ length: shape.options }, (_, option): ControlledOption => ({
    decisionMaker: Math.floor((option * shape.decisionMakers) / shape.options),
    change: random() < (shape.irreversible ?? 0) ? 'forward' : 'both',
  }));
  return {
    options,
    decisionMakerCount: shape.decisionMakers,
    infeasible: [
      ...infeasiblePairs(shape, random),
      ...(shape.isExclusive === true ? exclusivePairs(options) : []),
    ],
    priorities: Array.from({ length: shape.decisionMakers }, () =>
      Array.from({ length: shape.priorities }, () => samplePriority(shape.options, random)),
    ),
  };
}

export function samplePriority(optionCount: number, random: Random): OptionFormula {
  const literals = Array.from({ length: 1 + Math.floor(random() * 3) }, (): OptionFormula => {
    const option = { kind: 'option' as const, option: Math.floor(random() * optionCount) };
    return random() < 0.5 ? option : { kind: 'not', of: option };
  });
  return { kind: random() < 0.5 ? 'and' : 'or', of: literals };
}

function infeasiblePairs({ options, infeasiblePairs: count = 0 }: SampleShape, random: Random): Pattern[] {
  return Array.from({ length: count }, () => {
    const letters = Array.from({ length: options }, () => '-');
    while (letters.filter((letter) => letter !== '-').length < 2)
      letters[Math.floor(random() * options)] = random() < 0.5 ? 'Y' : 'N';
    return patternOf(letters.join(''));
  });
}

function exclusivePairs(options: readonly ControlledOption[]): Pattern[] {
  return options.flatMap(({ decisionMaker }, first) =>
    options.flatMap((other, second) => {
      if (second <= first || other.decisionMaker !== decisionMaker) return [];
      const letters = options.map((_, option) => (option === first || option === second ? 'Y' : '-'));
      return [patternOf(letters.join(''))];
    }),
  );
}
