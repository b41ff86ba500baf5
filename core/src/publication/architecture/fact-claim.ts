import type { AskedFact, CommitmentEntry, FactEntry } from '../../agreement/index.ts';
import type { SourceBook } from '../brief/material.ts';
import type { Claim } from '../claim.ts';
import { groundPhrase } from '../means/means-phrase.ts';

/** The facts of a commitment in the order they are told. */
export const toldFacts = ['trigger', 'command', 'duration', 'review', 'verification', 'ending'] as const;
export type ToldFact = (typeof toldFacts)[number];

/** A fact in words, with what it rests on; undefined where nothing is agreed of it. */
export function factClaim(facts: CommitmentEntry, kind: ToldFact, book: SourceBook): Claim | undefined {
  const says = saidOf(facts, kind);
  const entry = facts[kind];
  if (says === undefined || entry === undefined) return undefined;
  return {
    message: 'architecture.fact',
    values: { says, ground: groundOf(entry) },
    sources: book.numbersOf(entry.evidence ?? []),
  };
}

function saidOf(facts: CommitmentEntry, kind: ToldFact): Claim | undefined {
  if (kind !== 'duration') {
    const fact = facts[kind];
    return fact === undefined ? undefined : { message: 'text', values: { text: { quote: fact.says } } };
  }
  if (facts.duration === undefined) return undefined;
  const { from, until, says } = facts.duration;
  const period: Claim | undefined =
    from !== undefined && until !== undefined
      ? { message: 'means.period.span', values: { from: { day: from }, until: { day: until } } }
      : from !== undefined
        ? { message: 'architecture.from', values: { from: { day: from } } }
        : until !== undefined
          ? { message: 'means.sustained.until', values: { day: { day: until } } }
          : undefined;
  if (says === undefined) return period;
  const words: Claim = { message: 'text', values: { text: { quote: says } } };
  return period === undefined ? words : { message: 'architecture.duration', values: { period, words } };
}

function groundOf({ source, guessed, why }: Pick<FactEntry, 'source' | 'guessed' | 'why'>): Claim {
  return groundPhrase({
    evidence: [],
    guessed: guessed === true,
    ...(source === undefined ? {} : { source }),
    ...(why === undefined ? {} : { why }),
  });
}

/** What is asked of a commitment and not agreed. */
export function missingFactPhrase(fact: AskedFact): Claim {
  return { message: `architecture.none.${fact}` };
}
