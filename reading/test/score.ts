import type { Day } from '@entente/core/base/day';
import type { Reading, Statement } from '@entente/core/record';

/** A statement that a careful reader finds. `alternatives` and `or...` name readings as good as the first. */
export interface Expected {
  /** Words inside the statement. */
  readonly at: string;
  readonly speaker: string | null;
  readonly actor: string | null;
  readonly orActor?: string | null;
  readonly orSpeaker?: string | null;
  readonly stance: string | null;
  readonly alternatives?: readonly (string | null)[];
  readonly about?: string;
  readonly day?: Day;
  readonly condition?: string;
}

export interface Score {
  readonly expected: number;
  readonly proposed: number;
  readonly found: number;
  readonly actor: number;
  readonly speaker: number;
  readonly stance: number;
  readonly about: number;
  readonly aboutExpected: number;
  /** The proposals whose speaker, actor and stance are all right. */
  readonly right: ReadonlySet<Statement>;
  readonly misses: readonly string[];
  readonly extras: readonly string[];
}

/** How a reading compares with what was expected: a statement is found where it covers the words. */
export function scoreOf(reading: Reading, expected: readonly Expected[]): Score {
  const { text } = reading.article;
  const used = new Set<Statement>();
  const right = new Set<Statement>();
  const misses: string[] = [];
  const tally = { found: 0, actor: 0, speaker: 0, stance: 0, about: 0 };
  for (const gold of expected) {
    const proposal = best(reading, gold, used);
    if (proposal === undefined) {
      misses.push(`not found: ${gold.at}`);
      continue;
    }
    used.add(proposal);
    tally.found += 1;
    const checks = {
      actor:
        proposal.actor === gold.actor ||
        gold.orActor === '*' ||
        ('orActor' in gold && proposal.actor === gold.orActor),
      speaker:
        isSpeaker(proposal, gold.speaker) ||
        ('orSpeaker' in gold && isSpeaker(proposal, gold.orSpeaker ?? null)),
      stance: proposal.stance === gold.stance || (gold.alternatives?.includes(proposal.stance) ?? false),
      about: gold.about !== undefined && aboutText(reading, proposal).includes(gold.about.toLowerCase()),
    };
    if (checks.actor && checks.speaker && checks.stance) right.add(proposal);
    for (const key of ['actor', 'speaker', 'stance', 'about'] as const) {
      if (checks[key]) tally[key] += 1;
      else if (key !== 'about' || gold.about !== undefined)
        misses.push(`${key}: "${gold.at}" read as ${describe(reading, proposal)}`);
    }
    if (gold.day !== undefined && proposal.when?.from !== gold.day)
      misses.push(`day: "${gold.at}" ${proposal.when?.from ?? 'none'}`);
    if ((gold.condition ?? null) !== (proposal.condition?.kind ?? null))
      misses.push(`condition: "${gold.at}" ${proposal.condition?.kind ?? 'none'}`);
  }
  const extras = reading.statements
    .filter((statement) => !used.has(statement))
    .map((statement) => `${describe(reading, statement)}: ${text.slice(statement.start, statement.end)}`);
  return {
    expected: expected.length,
    proposed: reading.statements.length,
    ...tally,
    aboutExpected: expected.filter(({ about }) => about !== undefined).length,
    right,
    misses,
    extras,
  };
}

function best(
  { article, statements }: Reading,
  gold: Expected,
  used: ReadonlySet<Statement>,
): Statement | undefined {
  const covering = statements.filter(
    (statement) =>
      !used.has(statement) &&
      statement.content.some(({ start, end }) => article.text.slice(start, end).includes(gold.at)),
  );
  return covering.find(({ actor }) => actor === gold.actor) ?? covering[0];
}

function isSpeaker({ speaker }: Statement, name: string | null): boolean {
  if (name === null) return speaker === null || speaker.name === null;
  return speaker?.name?.toLowerCase().includes(name.toLowerCase()) ?? false;
}

function aboutText({ article, options }: Reading, { about, start: from, end }: Statement): string {
  const wordings = (id: string): string => {
    const option = options.find((one) => one.id === id);
    const here = option?.mentions.filter((span) => span.start >= from && span.end <= end) ?? [];
    return `${id} ${option?.name ?? ''} ${here.map((span) => article.text.slice(span.start, span.end)).join(' ')}`;
  };
  return about.map(wordings).join(' ').toLowerCase();
}

function describe({ options }: Reading, { speaker, actor, stance, about }: Statement): string {
  return `${speaker?.name ?? '-'} / ${actor ?? '-'} / ${stance ?? '-'} / ${about.map((id) => options.find((option) => option.id === id)?.name ?? id).join(' + ')}`;
}
