import { type Issue, type Outcome, outcomeOf } from '../../base/issue.ts';
import { createNameTable } from '../negotiation/name-table.ts';
import { type Negotiation, readNegotiation } from '../negotiation/negotiation.ts';
import type { PositionEntry } from '../negotiation/negotiation-file.ts';
import type { Contradiction } from './contradiction.ts';
import { type Position, positionIdsOf, positionsInForce } from '../negotiation/position.ts';
import { type Priority, prioritiesOfPosition } from './priority.ts';
import type {
  ListedPosition,
  ListedPriority,
  PartyPreference,
  PreferenceBranch,
} from './preference-report.ts';
import { type Branch, type Stand, standsOf } from './stand.ts';

/**
 * What every party puts first, as data: its priorities by tier in every branch of what it said, each with the positions
 * and statements it rests on or the analyst's reason, and all that is left open.
 */
export function preferencesOf(
  negotiation: Negotiation,
  stands: readonly Stand[],
): readonly PartyPreference[] {
  return stands.map((stand) => preferenceOf(negotiation, stand));
}

/** The same of a file, or all its issues, without the rest of the analysis. */
export function preferencesIn(file: unknown): Outcome<readonly PartyPreference[]> {
  const read = readNegotiation(file);
  if (!read.ok) return read;
  const issues: Issue[] = [...read.warnings];
  return outcomeOf(preferencesOf(read.value, standsOf(read.value, issues)), issues);
}

function preferenceOf(negotiation: Negotiation, stand: Stand): PartyPreference {
  const { name, options, consent } = negotiation.parties[stand.party]!;
  return {
    party: name,
    silent: stand.isSilent,
    counts: !stand.isSilent && (options.length > 0 || consent),
    branches: stand.branches.map((branch) => listedBranch(branch, stand.contradictions, negotiation)),
    contradictions: stand.contradictions.map(({ option, inFavour, against }) => ({
      option: negotiation.options[option]!.name,
      inFavour: inFavour.map((position) => listedPosition(position, negotiation)),
      against: against.map((position) => listedPosition(position, negotiation)),
    })),
    open: openPositions(negotiation, stand.party),
    unknown: stand.unknowns.map(({ option, prior, settledBy }) => ({
      option: negotiation.options[option]!.name,
      prior: { wants: prior.wants, indifferent: prior.indifferent, opposes: prior.opposes },
      ...(settledBy === undefined ? {} : { settled: { sign: settledBy.sign, why: settledBy.why } }),
    })),
    excluded: excludedPositions(negotiation, stand.party),
  };
}

function listedBranch(
  { tiers, takesInFavour, settledOrders, dropped }: Branch,
  contradictions: readonly Contradiction[],
  negotiation: Negotiation,
): PreferenceBranch {
  const tierOf = new Map(tiers.flatMap(({ priorities }) => priorities.map(({ says, tier }) => [says, tier])));
  return {
    takes: contradictions.map(({ option }, index) => ({
      option: negotiation.options[option]!.name,
      side: takesInFavour[index] === true ? 'inFavour' : 'against',
    })),
    tiers: tiers.map(({ priorities, settled }) =>
      inSettledOrder(priorities, settled).map((priority) => listedPriority(priority, negotiation)),
    ),
    settled: settledOrders.map(({ above, below, by }) => ({
      above: above.says,
      below: below.says,
      tier: tierOf.get(above.says) ?? above.tier,
      why: by.why,
    })),
    dropped: dropped.map(({ priority, by }) => ({ ...listedPriority(priority, negotiation), why: by.why })),
  };
}

/**
 * The same priorities, each as early as it was, but right behind what is settled to stand above it. There is no circle in
 * what is settled of one tier.
 */
function inSettledOrder(
  priorities: readonly Priority[],
  settled: readonly (readonly [number, number])[],
): readonly Priority[] {
  const placed = new Set<number>();
  const place = (index: number): void => {
    if (placed.has(index)) return;
    for (const [above, below] of settled) if (below === index) place(above);
    placed.add(index);
  };
  for (const index of priorities.keys()) place(index);
  return [...placed].map((index) => priorities[index]!);
}

function listedPriority(priority: Priority, negotiation: Negotiation): ListedPriority {
  const { says, tier, redLine, grounds, added, replaced, promoted } = priority;
  return {
    says,
    tier,
    redLine,
    rests: grounds.map(({ position, rule }) => ({ ...listedPosition(position, negotiation), rule })),
    ...(added.length === 0 ? {} : { added: added.map(({ tier: own, why }) => ({ tier: own, why })) }),
    ...(replaced.length === 0
      ? {}
      : { replaced: replaced.map(({ says: before, by }) => ({ says: before, why: by.why })) }),
    ...(promoted === undefined
      ? {}
      : { promoted: { from: promoted.from, above: promoted.above, why: promoted.by.why } }),
  };
}

function listedPosition(position: Position, negotiation: Negotiation): ListedPosition {
  const entry = position.entry === undefined ? undefined : negotiation.file.positions[position.entry];
  return {
    position: position.id,
    option: negotiation.options[position.option]!.name,
    stance: position.stance,
    ...(position.given === undefined ? {} : { given: position.given }),
    ...conditionsOf(entry),
    ...(position.date === undefined ? {} : { date: position.date }),
    evidence: position.evidence,
    ...(position.guessed ? { guessed: true } : {}),
  };
}

function conditionsOf(entry: PositionEntry | undefined): Pick<ListedPosition, 'if' | 'unless' | 'onlyIf'> {
  return {
    ...(entry?.if === undefined ? {} : { if: entry.if }),
    ...(entry?.unless === undefined ? {} : { unless: entry.unless }),
    ...(entry?.onlyIf === undefined ? {} : { onlyIf: entry.onlyIf }),
  };
}

/** Positions in force from which nothing follows: the party can live with either. */
function openPositions(negotiation: Negotiation, party: number): readonly ListedPosition[] {
  return positionsInForce(negotiation.positions, negotiation.asOf)
    .filter((position) => position.party === party)
    .filter((position) => prioritiesOfPosition(position, negotiation).length === 0)
    .map((position) => listedPosition(position, negotiation));
}

/** What the analyst, or drafting, left out of the analysis, of any day. */
function excludedPositions(
  { file, parties, options }: Negotiation,
  party: number,
): PartyPreference['excluded'] {
  const names = createNameTable(file.parties);
  const ids = positionIdsOf(file);
  const own = parties[party]!.name.normalize('NFC');
  return file.positions.flatMap((entry, index) => {
    const { excluded, date, evidence = [], stance, guessed } = entry;
    if (excluded === undefined || entry.party.normalize('NFC') !== own) return [];
    const [option] = names.optionsNamed(entry.option);
    return [
      {
        position: ids[index]!,
        option: option === undefined ? entry.option : options[option]!.name,
        stance,
        ...conditionsOf(entry),
        ...(date === undefined ? {} : { date }),
        evidence,
        ...(guessed === true ? { guessed: true } : {}),
        why: excluded,
      },
    ];
  });
}
