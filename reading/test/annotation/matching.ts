import type { Reading, Span, Statement } from '@entente/core/record';
import type { ExpectedStatement } from './expected-statement.ts';

/** A statement of a reading with the expected one it found. */
export interface Match {
  readonly proposed: Statement;
  readonly expected: ExpectedStatement;
  /** Further proposals that the same expected statement was split into. */
  readonly parts: readonly Statement[];
}

export interface Matching {
  readonly matches: readonly Match[];
  readonly missed: readonly ExpectedStatement[];
  readonly extra: readonly Statement[];
}

/**
 * Pairs the statements of a reading with the expected ones. A pair shares half of the shorter one's content at least,
 * and either its cue or half of all its content. Of several pairs the one that shares most is taken, and the right
 * actor goes before. What is left over and lies inside an expected statement with the same cue is a part of it.
 */
export function matchStatements(reading: Reading, expected: readonly ExpectedStatement[]): Matching {
  const pairs = expected
    .flatMap((one) =>
      reading.statements.map((proposed) => ({ one, proposed, score: likeness(proposed, one) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const partner = new Map<ExpectedStatement, Statement>();
  const used = new Set<Statement>();
  for (const { one, proposed } of pairs) {
    if (partner.has(one) || used.has(proposed)) continue;
    partner.set(one, proposed);
    used.add(proposed);
  }
  const parts = new Map<ExpectedStatement, Statement[]>();
  for (const { one, proposed } of pairs) {
    if (used.has(proposed) || !partner.has(one) || !isPartOf(proposed, one)) continue;
    used.add(proposed);
    parts.set(one, [...(parts.get(one) ?? []), proposed]);
  }
  return {
    matches: [...partner].map(([one, proposed]) => ({
      expected: one,
      proposed,
      parts: parts.get(one) ?? [],
    })),
    missed: expected.filter((one) => !partner.has(one)),
    extra: reading.statements.filter((proposed) => !used.has(proposed)),
  };
}

/** 0 where the two are not the same statement, else the more the better. */
function likeness(proposed: Statement, { statement, actors }: ExpectedStatement): number {
  const mine = contentOf(proposed);
  const theirs = contentOf(statement);
  const shared = sharedLength(mine, theirs);
  const [a, b] = [lengthOf(mine), lengthOf(theirs)];
  const jaccard = shared / (a + b - shared);
  const isCueShared = proposed.attribution !== null && overlaps(proposed.attribution, statement.attribution);
  if (shared < 0.5 * Math.min(a, b) || (!isCueShared && jaccard < 0.5)) return 0;
  return jaccard + (isCueShared ? 1 : 0) + (actors.includes(proposed.actor) ? 0.5 : 0);
}

function isPartOf(proposed: Statement, { statement }: ExpectedStatement): boolean {
  const mine = contentOf(proposed);
  return sharedLength(mine, contentOf(statement)) >= 0.8 * lengthOf(mine);
}

function contentOf({ content, start, end }: Statement): readonly Span[] {
  return content.length === 0 ? [{ start, end }] : content;
}

export function overlaps(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}

export function sharedLength(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (const a of some)
    for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared;
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((total, { start, end }) => total + end - start, 0);
}
