import { type Random, createRandom } from '../../src/base/random.ts';
import {
  type ModelByDefinition,
  type OptionsByDefinition,
  modelOfOptions,
} from './stability-by-definition.ts';

/** A random conflict twice: as a model file, and as the definitions see it. */
export interface SolverSample {
  readonly file: object;
  readonly model: ModelByDefinition;
  readonly ranks: readonly (readonly number[])[];
}

/**
 * `small`: 2 to 5 decision makers with up to 7 options, or a listed graph of up to 12 states. `wide`: one decision
 * maker with 7 or 8 options, up to 10 in all. `large`: 3 to 5 decision makers sharing 10 options.
 */
export type SampleKind = 'small' | 'wide' | 'large';

const seed = 20_261_122;

/** The sample of this number: the same every time. */
export function solverSample(kind: SampleKind, number: number): SolverSample {
  const random = createRandom(seed, number * 3 + ['small', 'wide', 'large'].indexOf(kind));
  if (kind === 'small' && chance(random, 0.25)) return listedSample(random);
  const options = sampleOptions(random, kind);
  const model = modelOfOptions(options, Math.max(...options.owners) + 1);
  const ranks = sampleRanks(random, model);
  return { file: fileOf(options, model, ranks), model, ranks };
}

function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

function chance(random: Random, share: number): boolean {
  return random() < share;
}

function repeat<Value>(count: number, draw: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => draw(index));
}

function sampleOwners(random: Random, kind: SampleKind): readonly number[] {
  const decisionMakers = kind === 'wide' ? whole(random, 2, 3) : whole(random, kind === 'large' ? 3 : 2, 5);
  const total =
    kind === 'small' ? whole(random, decisionMakers, 7) : kind === 'wide' ? whole(random, 9, 10) : 10;
  const first = kind === 'wide' ? whole(random, 7, Math.min(8, total - decisionMakers + 1)) : 1;
  const rest = repeat(decisionMakers - 1, (index) => index + 1);
  const others = repeat(total - first - rest.length, () =>
    whole(random, kind === 'wide' ? 1 : 0, decisionMakers - 1),
  );
  return [...repeat(first, () => 0), ...rest, ...others].sort((a, b) => a - b);
}

function sampleOptions(random: Random, kind: SampleKind): OptionsByDefinition {
  const owners = sampleOwners(random, kind);
  const hasIrreversible = chance(random, 0.4);
  const pattern = (cares: number) =>
    owners.map(() => (chance(random, cares) ? (chance(random, 0.5) ? 'Y' : 'N') : '-')).join('');
  const patterns = repeat(whole(random, 0, 3), () => pattern(0.4)).filter((each) =>
    /[YN]{1}.*[YN]/u.test(each),
  );
  const holes = chance(random, 0.5) ? repeat(whole(random, 1, 2 ** owners.length / 4), () => pattern(1)) : [];
  const infeasible = [...patterns, ...holes];
  return {
    owners,
    changes: owners.map(() =>
      hasIrreversible && chance(random, 0.4) ? (chance(random, 0.5) ? 'forward' : 'back') : 'both',
    ),
    infeasible,
    coalesce: chance(random, 0.2) ? [pattern(0.4)].filter((each) => each.includes('-')) : [],
  };
}

/** Rankings with ties: from a few levels to as many as there are states. */
function sampleRanks(random: Random, { labels, moves }: ModelByDefinition): readonly (readonly number[])[] {
  return moves.map(() => {
    const levels = whole(random, 1, labels.length);
    return labels.map(() => whole(random, 0, levels - 1));
  });
}

function fileOf(
  { owners, changes, infeasible, coalesce }: OptionsByDefinition,
  model: ModelByDefinition,
  ranks: readonly (readonly number[])[],
): object {
  return {
    format: 1,
    name: 'sample',
    decisionMakers: model.moves.map((_, owner) => ({
      name: `party-${owner}`,
      options: owners.flatMap((each, option) =>
        each === owner ? [{ name: `option-${option}`, change: changes[option] }] : [],
      ),
    })),
    infeasible,
    coalesce,
    preferences: preferencesOf(model, ranks),
  };
}

function preferencesOf({ labels }: ModelByDefinition, ranks: readonly (readonly number[])[]): object {
  const rankings = ranks.map((own, owner) => {
    const levels: string[][] = [];
    labels.forEach((label, state) => (levels[own[state]!] ??= []).push(label));
    return [`party-${owner}`, { ranking: levels.filter((level) => level !== undefined).reverse() }] as const;
  });
  return Object.fromEntries(rankings);
}

function listedSample(random: Random): SolverSample {
  const labels = repeat(whole(random, 1, 12), (state) => `s${state}`);
  const moves = repeat(whole(random, 2, 5), () =>
    labels.map((_, state) => {
      const targets = repeat(whole(random, 0, 3), () => whole(random, 0, labels.length - 1));
      return [...new Set(targets)].filter((target) => target !== state);
    }),
  );
  const model = { labels, moves };
  const ranks = sampleRanks(random, model);
  const listed = moves.map((own, owner) => [
    `party-${owner}`,
    own.flatMap((targets, state) => targets.map((target) => [labels[state], labels[target]])),
  ]);
  const file = {
    format: 1,
    name: 'sample',
    decisionMakers: moves.map((_, owner) => ({ name: `party-${owner}` })),
    states: labels,
    moves: Object.fromEntries(listed),
    preferences: preferencesOf(model, ranks),
  };
  return { file, model, ranks };
}
