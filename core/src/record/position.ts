import type { Day } from '../base/day.ts';
import { canonicalJson } from '../base/digest.ts';
import { optionMeantBy } from './option-merge.ts';
import type { NegotiationRecord, StatementRecord } from './record.ts';
import { retellingsOf, retoldBy } from './retelling.ts';
import type { StatementStatus } from './statement-change.ts';
import type { Stance } from './stance.ts';
import type { Condition } from './statement.ts';

/** Where an actor stands on an option since a day, and the statements that say so. */
export interface Position {
  readonly actor: string;
  /** An option's id, or the short words under which the article names it. */
  readonly option: string;
  /** When it was taken; null where neither the statement nor the article has a day. */
  readonly day: Day | null;
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly condition: Condition | null;
  /** Ids of statements, at least one. */
  readonly evidence: readonly string[];
}

/** What a person confirmed. */
export const confirmed: readonly StatementStatus[] = ['accepted', 'edited'];

/**
 * Every position taken in the record, by default on confirmed statements alone. Same ones are one, with all evidence. What
 * copies and versions of an article tell again is no further evidence; options that a person merged are one.
 */
export function positionsOf(
  record: NegotiationRecord,
  statuses: readonly StatementStatus[] = confirmed,
): readonly Position[] {
  const firstDays = firstDaysOf(record);
  const retold = retoldBy(record);
  const optionOf = optionMeantBy(record.optionMerges);
  const found = new Map<string, Position>();
  for (const statement of record.statements) {
    if (!statuses.includes(statement.status) || retold.has(statement.id)) continue;
    for (const position of positionsIn(statement, firstDays.get(statement.id) ?? null, optionOf)) {
      const { evidence, ...taken } = position;
      const key = canonicalJson(taken);
      const same = found.get(key);
      found.set(key, { ...position, evidence: [...(same?.evidence ?? []), ...evidence] });
    }
  }
  return [...found.values()];
}

/** The day on which each statement that counts was first published, whatever copy or version it stands in. */
function firstDaysOf(record: NegotiationRecord): ReadonlyMap<string, Day | null> {
  const published = new Map(record.articles.map(({ id, article }) => [id, article.published]));
  return new Map(
    retellingsOf(record).map(({ counts, told }) => {
      const days = told.flatMap(({ articleId }) => published.get(articleId) ?? []);
      return [counts.id, days.reduce<Day | null>((first, day) => earlier(first, day), null)] as const;
    }),
  );
}

function earlier(first: Day | null, day: Day): Day {
  return first === null || day < first ? day : first;
}

function positionsIn(
  { id, statement }: StatementRecord,
  published: Day | null,
  optionOf: (id: string) => string,
): readonly Position[] {
  const { actor, stance, about, hedged = false, condition } = statement;
  if (actor === null || stance === null) return [];
  const day = dayOf(statement, published);
  const options = new Set(about.map(optionOf));
  return [...options].map((option) => ({ actor, option, day, stance, hedged, condition, evidence: [id] }));
}

/** A statement counts from the day it was made where that is told and not after publication, else from publication. */
function dayOf({ when }: StatementRecord['statement'], published: Day | null): Day | null {
  const said = when?.to ?? null;
  if (said === null || (published !== null && said > published)) return published;
  return said;
}

/**
 * The positions in force on a day: per actor and option those of the latest day up to it, all of that day together;
 * undated ones count as the oldest. Two of them may contradict: neither is chosen here.
 */
export function positionsInForce(positions: readonly Position[], on: Day): readonly Position[] {
  const latest = new Map<string, Day>();
  const past = positions.filter(({ day }) => day === null || day <= on);
  for (const { actor, option, day } of past) {
    const key = canonicalJson([actor, option]);
    if ((day ?? '') >= (latest.get(key) ?? '')) latest.set(key, day ?? '');
  }
  return past.filter(({ actor, option, day }) => latest.get(canonicalJson([actor, option])) === (day ?? ''));
}

/** The positions of one actor on one option as of a day, told apart by time; each from the earliest. */
export interface PositionHistory {
  readonly actor: string;
  readonly option: string;
  /** Taken before those in force, which took their place. */
  readonly superseded: readonly Position[];
  readonly inForce: readonly Position[];
  /** Taken after the day asked for. */
  readonly later: readonly Position[];
}

/** What became of the positions of each actor on each option, as of a day. Nothing is left out. */
export function positionHistoriesOf(positions: readonly Position[], on: Day): readonly PositionHistory[] {
  const inForce = new Set(positionsInForce(positions, on));
  const histories = new Map<string, Position[]>();
  for (const position of positions) {
    const key = canonicalJson([position.actor, position.option]);
    const known = histories.get(key);
    if (known === undefined) histories.set(key, [position]);
    else known.push(position);
  }
  return [...histories.values()].map((taken) => {
    const inOrder = taken.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
    const { actor, option } = taken[0]!;
    const isLater = ({ day }: Position): boolean => day !== null && day > on;
    return {
      actor,
      option,
      superseded: inOrder.filter((one) => !inForce.has(one) && !isLater(one)),
      inForce: inOrder.filter((one) => inForce.has(one)),
      later: inOrder.filter(isLater),
    };
  });
}
