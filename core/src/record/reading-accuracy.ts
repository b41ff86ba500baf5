import { wilsonInterval } from '../base/wilson-interval.ts';
import { type CorrectedPart, type Decision, decisionsOf, isProposal } from './decision.ts';
import type { NegotiationRecord } from './record.ts';

/** How often proposals of one kind were right. A proposal is right when it was accepted without a change. */
export interface Tally {
  /** Made by reading, decided or not. */
  readonly proposals: number;
  readonly accepted: number;
  /** Found, but wrong in some part. */
  readonly edited: number;
  readonly rejected: number;
  /** What was wrong in the edited ones, most often first. One may be wrong in several. */
  readonly changed: readonly { readonly part: CorrectedPart; readonly count: number }[];
  /** The share right among those decided, with its 95 % interval; null where none is decided. */
  readonly right: Proportion | null;
}

export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The tally of the proposals that have something in common, by what that is; null: they lack it. */
export interface TallyOf extends Tally {
  readonly key: string | null;
}

/** The decided proposals of one stretch of confidence: were they right as often as reading was sure? */
export interface ConfidenceBin {
  readonly from: number;
  readonly to: number;
  readonly decided: number;
  readonly meanConfidence: number;
  readonly right: Proportion;
}

/** How often reading was right, as far as people have decided. */
export interface ReadingAccuracy {
  readonly all: Tally;
  /** The most used rule first; so are sources and articles. */
  readonly byRule: readonly TallyOf[];
  readonly bySource: readonly TallyOf[];
  readonly byArticle: readonly (TallyOf & { readonly negotiation: string })[];
  /** By the day of the decision, or by its month where there are more than 31 days; in order. */
  readonly overTime: readonly TallyOf[];
  /** Tenths of confidence, those without a decision left out. */
  readonly bins: readonly ConfidenceBin[];
}

/** Days are told one by one up to so many. */
const mostDays = 31;

/** A proposal as it counts: decided or not. */
interface Counted extends Pick<Decision, 'negotiation' | 'article' | 'source' | 'rule' | 'confidence'> {
  readonly decided: Pick<Decision, 'decision' | 'changed' | 'time'> | null;
}

/** How often reading was right in the records of some negotiations, each by its id. */
export function readingAccuracyOf(
  records: readonly {
    readonly id: string;
    readonly record: Pick<NegotiationRecord, 'articles' | 'statements'>;
  }[],
): ReadingAccuracy {
  const counted = records.flatMap(({ id, record }) => countedOf(id, record));
  const decided = counted.filter((one) => one.decided !== null);
  return {
    all: tallyOf(counted),
    byRule: talliesBy(counted, ({ rule }) => rule),
    bySource: talliesBy(counted, ({ source }) => source),
    byArticle: [...grouped(counted, (one) => one.negotiation)].flatMap(([negotiation, group]) =>
      talliesBy(group, ({ article }) => article).map((tally) => ({ ...tally, negotiation })),
    ),
    overTime: talliesOverTime(decided),
    bins: binsOf(decided),
  };
}

function countedOf(
  negotiation: string,
  record: Pick<NegotiationRecord, 'articles' | 'statements'>,
): readonly Counted[] {
  const decided = new Map(decisionsOf(negotiation, record).map((one) => [one.statement, one]));
  const sources = new Map(record.articles.map(({ id, article }) => [id, article.source]));
  return record.statements.filter(isProposal).map(({ id, articleId, proposed, statement }) => ({
    negotiation,
    article: articleId,
    source: sources.get(articleId) ?? null,
    rule: proposed?.rule ?? null,
    confidence: (proposed ?? statement).confidence,
    decided: decided.get(id) ?? null,
  }));
}

function tallyOf(counted: readonly Counted[]): Tally {
  const decided = counted.flatMap((one) => one.decided ?? []);
  const count = (kind: Decision['decision']): number =>
    decided.filter(({ decision }) => decision === kind).length;
  const accepted = count('accepted');
  const wrong = new Map<CorrectedPart, number>();
  for (const part of decided.flatMap(({ changed }) => changed)) wrong.set(part, (wrong.get(part) ?? 0) + 1);
  return {
    proposals: counted.length,
    accepted,
    edited: count('edited'),
    rejected: count('rejected'),
    changed: [...wrong].map(([part, times]) => ({ part, count: times })).sort((a, b) => b.count - a.count),
    right: proportionOf(accepted, decided.length),
  };
}

function proportionOf(met: number, count: number): Proportion | null {
  if (count === 0) return null;
  const share = met / count;
  return { share, ...wilsonInterval(share, count) };
}

function grouped<Key>(counted: readonly Counted[], keyOf: (one: Counted) => Key): Map<Key, Counted[]> {
  const groups = new Map<Key, Counted[]>();
  for (const one of counted) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function talliesBy(counted: readonly Counted[], keyOf: (one: Counted) => string | null): readonly TallyOf[] {
  return [...grouped(counted, keyOf)]
    .map(([key, group]) => ({ key, ...tallyOf(group) }))
    .sort((a, b) => b.proposals - a.proposals || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
}

function talliesOverTime(decided: readonly Counted[]): readonly TallyOf[] {
  const dayOf = ({ decided: made }: Counted): string => (made?.time ?? '').slice(0, 10);
  const days = new Set(decided.map(dayOf));
  const width = days.size > mostDays ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  return [...grouped(decided, (one) => dayOf(one).slice(0, width))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({ key, ...tallyOf(group) }));
}

const tenths = 10;

function binsOf(decided: readonly Counted[]): readonly ConfidenceBin[] {
  const groups = grouped(decided, ({ confidence }) => Math.min(tenths - 1, Math.floor(confidence * tenths)));
  return [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([bin, group]) => {
      const { right } = tallyOf(group);
      if (right === null) return [];
      const sum = group.reduce((total, { confidence }) => total + confidence, 0);
      return [
        {
          from: bin / tenths,
          to: (bin + 1) / tenths,
          decided: group.length,
          meanConfidence: sum / group.length,
          right,
        },
      ];
    });
}
