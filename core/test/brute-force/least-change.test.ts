import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AgreementReport,
  type NegotiationFile,
  type PositionEntry,
  analyzeAgreement,
  defaultAgreementSettings,
  lettersOf,
  positionsInForce,
  readNegotiation,
  readPackage,
} from '../../src/agreement/index.ts';
import { smallNegotiation } from '../negotiation-arbitrary.ts';
import { isTrueIn, partyByDefinition, uniqueNames } from './party-by-definition.ts';

const stances = ['rules-out', 'opposes', 'open', 'favours', 'commits'] as const;
/** costs[from][to], written out. */
const costs: Readonly<Record<string, readonly number[]>> = {
  'rules-out': [0, 2, 3, 4, 5],
  opposes: [1, 0, 1, 2, 3],
  open: [2, 1, 0, 1, 2],
  favours: [3, 2, 1, 0, 1],
  commits: [5, 4, 3, 2, 0],
  unknown: [3, 2, 1, 2, 3],
  /** Open to something under an *if* or *unless* is a red line of the first tier. */
  'guarded open': [3, 2, 0, 2, 3],
};

interface Way {
  readonly cost: number;
  readonly position: PositionEntry;
  readonly says: readonly string[];
}

interface Stated {
  readonly party: string;
  readonly option: string;
  readonly isOwn: boolean;
  /** The position in force; undefined where none is known. */
  readonly entry?: PositionEntry;
}

/** Every way in which a position could change, or an unknown one be settled. */
function waysOf({ party, option, isOwn, entry }: Stated): readonly Way[] {
  const stated = entry?.stance ?? 'unknown';
  const from = stated === 'commits' && !isOwn ? 'favours' : stated;
  const isGuarded = entry?.if !== undefined || entry?.unless !== undefined;
  const priced = from === 'open' && isGuarded ? 'guarded open' : from;
  const ways: Way[] = [];
  for (const drops of entry?.onlyIf === undefined ? [false] : [false, true]) {
    for (const [index, stance] of stances.entries()) {
      const isAgainst = stance === 'opposes' || stance === 'rules-out';
      if (!drops && isAgainst && entry?.onlyIf !== undefined) continue;
      if (stance === 'commits' && !isOwn) continue;
      const cost = costs[priced]![index]! + (drops ? 2 : 0);
      if (cost === 0) continue;
      const { onlyIf, ...rest } = entry ?? { id: `new ${option}`, party, option, onlyIf: undefined };
      const position = { ...rest, stance, ...(!drops && onlyIf !== undefined ? { onlyIf } : {}) };
      const id = entry?.id ?? 'new';
      const says = [
        ...(from === stance ? [] : [`${party} ${option} ${id} ${from} ${stance}`]),
        ...(drops ? [`${party} ${option} ${id} drop`] : []),
      ];
      ways.push({ cost, position, says });
    }
  }
  return ways;
}

interface ChangeByDefinition {
  readonly cost: number;
  readonly share: number;
  readonly says: readonly string[];
}

/** What may be spent in the exhaustive search. */
const mostCost = 4;

/** All ways of one party to change, each with its cost and what the package's share becomes. */
function changesOf(file: NegotiationFile, name: string, state: string): readonly ChangeByDefinition[] {
  const options = uniqueNames(file);
  const inForce = file.positions.filter((entry) => entry.party === name);
  const stated: readonly Stated[] = [
    ...inForce.map((entry) => ({
      party: name,
      option: entry.option,
      isOwn: controls(file, name, entry.option),
      entry,
    })),
    ...options
      .filter((option) => inForce.every((entry) => entry.option !== option.name))
      .map((option) => ({ party: name, option: option.name, isOwn: option.party === name })),
  ];
  const others = file.positions.filter((entry) => entry.party !== name);
  const found: ChangeByDefinition[] = [];
  const walk = (
    at: number,
    sofar: { cost: number; positions: readonly PositionEntry[]; says: readonly string[] },
  ): void => {
    if (sofar.cost > mostCost) return;
    const each = stated[at];
    if (each === undefined) {
      const changed = { ...file, positions: [...others, ...sofar.positions] };
      found.push({ cost: sofar.cost, says: sofar.says, share: shareOf(changed, name, state) });
      return;
    }
    const kept = each.entry === undefined ? [] : [each.entry];
    walk(at + 1, { ...sofar, positions: [...sofar.positions, ...kept] });
    for (const { cost, position, says } of waysOf(each))
      walk(at + 1, {
        cost: sofar.cost + cost,
        positions: [...sofar.positions, position],
        says: [...sofar.says, ...says],
      });
  };
  walk(0, { cost: 0, positions: [], says: [] });
  return found;
}

function controls(file: NegotiationFile, party: string, option: string): boolean {
  return uniqueNames(file).find(({ name }) => name === option)!.party === party;
}

/** All sets of least cost that reach the target, up to the dearest cost tried; undefined where there is none. */
function exhaustive(
  file: NegotiationFile,
  {
    parties,
    letters,
    target,
  }: { readonly parties: readonly string[]; readonly letters: string; readonly target: number },
): ReadonlySet<string> | undefined {
  let sets: readonly ChangeByDefinition[] = [{ cost: 0, share: 1, says: [] }];
  for (const party of parties) {
    const own = changesOf(file, party, letters);
    sets = sets.flatMap((set) =>
      own
        .filter(({ cost }) => set.cost + cost <= mostCost)
        .map(({ cost, share, says }) => ({
          cost: set.cost + cost,
          share: set.share * share,
          says: [...set.says, ...says],
        })),
    );
  }
  const reaching = sets.filter(({ share }) => share >= target - 1e-9);
  if (reaching.length === 0) return undefined;
  const least = Math.min(...reaching.map(({ cost }) => cost));
  return new Set(
    reaching
      .filter(({ cost }) => cost === least)
      .map(({ cost, says }) => `${cost}: ${says.toSorted().join(', ')}`),
  );
}

function shareOf(file: NegotiationFile, name: string, state: string): number {
  const options = uniqueNames(file).map((option) => option.name);
  const takenIn = (letters: string): Set<string> =>
    new Set(options.filter((_, index) => letters[index] === 'Y'));
  const fallback =
    file.parties.find((party) => party.name === name)!.fallback ??
    file.statusQuo ??
    'N'.repeat(options.length);
  let share = 0;
  for (const { weight, statements } of partyByDefinition(file, name).completions) {
    const isCrossed = statements.some(
      ({ redLine, expression }) => redLine && !isTrueIn(expression, takenIn(state)),
    );
    const decisive = statements.find(
      ({ expression }) => isTrueIn(expression, takenIn(state)) !== isTrueIn(expression, takenIn(fallback)),
    );
    if (!isCrossed && (decisive === undefined || isTrueIn(decisive.expression, takenIn(state))))
      share += weight;
  }
  return share;
}

function reportOf(file: NegotiationFile, letters: string, target: number): AgreementReport | undefined {
  const read = readNegotiation(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const settings = {
    ...defaultAgreementSettings,
    worlds: 200,
    leastChange: { package: readPackage(letters, letters.length)!, target },
  };
  const steps = analyzeAgreement(read.value, settings);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.ok ? step.value.value : undefined;
}

/** The positions in force alone, each with an id, options by their unique names: what the exhaustive search changes. */
function plainFile(file: NegotiationFile): NegotiationFile | undefined {
  const read = readNegotiation(file);
  if (!read.ok) return undefined;
  const { positions, options, asOf } = read.value;
  const kept = new Map(positionsInForce(positions, asOf).map((position) => [position.id, position]));
  const entries = file.positions.flatMap((entry, index) => {
    const position = kept.get(entry.id ?? `p${index + 1}`);
    if (position === undefined) return [];
    return [{ ...entry, id: position.id, option: options[position.option]!.name }];
  });
  return { ...file, positions: entries };
}

/** Without what makes a party's stances bear on each other: their changes are then counted, not listed. */
function withoutOrders(file: NegotiationFile): NegotiationFile {
  const first = file.positions.filter(
    ({ party, option }, index) =>
      file.positions.findIndex((other) => other.party === party && other.option === option) === index,
  );
  return { ...file, positions: first, order: [], overrides: [] };
}

describe.each([
  ['as it comes', (file: NegotiationFile) => file],
  ['without settled orders, overrides and contradictions', withoutOrders],
])('least change is what an exhaustive search finds: %s', (_, prepared) => {
  test('all sets of least total cost, and no others', () => {
    let compared = 0;
    fc.assert(
      fc.property(smallNegotiation, fc.nat(), fc.constantFrom(0.5, 0.8, 1), (given, pick, target) => {
        const file = plainFile(prepared(given));
        fc.pre(
          file !== undefined &&
            file.positions.length <= 8 &&
            uniqueNames(file).length <= 4 &&
            file.positions.length > 0,
        );
        const counted = file.parties.filter(
          (party) =>
            (party.options.length > 0 || party.consent === true) &&
            !partyByDefinition(file, party.name).isSilent,
        );
        const size = uniqueNames(file).length;
        const state = pick % 2 ** size;
        const letters = lettersOf(state, size);
        const read = readNegotiation(file);
        fc.pre(
          read.ok &&
            file.resources === undefined &&
            read.value.rules.every(({ test }) => test.holdsIn(state)),
        );
        const report = reportOf(file, letters, target);
        fc.pre(report !== undefined);
        const wanted = exhaustive(file, { parties: counted.map(({ name }) => name), letters, target });
        const found = report.leastChange!.filter(({ cost }) => cost <= mostCost);
        expect(
          new Set(found.map(({ cost, changes }) => `${cost}: ${changes.map(wordsOf).toSorted().join(', ')}`)),
        ).toEqual(wanted ?? new Set());
        if (found.length > 0 && found[0]!.cost > 0) compared += 1;
      }),
      { numRuns: 60, seed: 5, maxSkipsPerRun: 500 },
    );
    // Enough of them need a change, and have one that is cheap enough.
    expect(compared).toBeGreaterThan(15);
  });
});

type Change = NonNullable<AgreementReport['leastChange']>[number]['changes'][number];

function wordsOf({ party, option, position, from, to, drop }: Change): string {
  return drop === undefined
    ? `${party} ${option} ${position ?? 'new'} ${from} ${to}`
    : `${party} ${option} ${position} drop`;
}
