import type { Day } from '../base/day.ts';
import { canonicalJson } from '../base/digest.ts';
import type { ArticleRecord, NegotiationRecord, StatementRecord } from './record.ts';
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

/** Every position taken in the record, by default on confirmed statements alone. Same ones are one, with all evidence. */
export function positionsOf(
  record: NegotiationRecord,
  statuses: readonly StatementStatus[] = confirmed,
): readonly Position[] {
  const articles = new Map(record.articles.map((article) => [article.id, article]));
  const found = new Map<string, Position>();
  for (const statement of record.statements) {
    if (!statuses.includes(statement.status)) continue;
    for (const position of positionsIn(statement, articles.get(statement.articleId))) {
      const { evidence, ...taken } = position;
      const key = canonicalJson(taken);
      const same = found.get(key);
      found.set(key, { ...position, evidence: [...(same?.evidence ?? []), ...evidence] });
    }
  }
  return [...found.values()];
}

function positionsIn(record: StatementRecord, article: ArticleRecord | undefined): readonly Position[] {
  const { actor, stance, about, hedged = false, condition } = record.statement;
  if (actor === null || stance === null) return [];
  const day = dayOf(record, article);
  return about.map((option) => ({ actor, option, day, stance, hedged, condition, evidence: [record.id] }));
}

/** A statement counts from the day it was made where that is told and not after publication, else from publication. */
function dayOf({ statement }: StatementRecord, article: ArticleRecord | undefined): Day | null {
  const published = article?.article.published ?? null;
  const said = statement.when?.to ?? null;
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
