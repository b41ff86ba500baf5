import type { Reading, Statement } from '@entente/core/record';
import type { AnnotatedCase } from './annotated-case.ts';
import type { ExpectedReading } from './expected-reading.ts';
import type { ExpectedStatement } from './expected-statement.ts';
import { compareFurniture } from './furniture-comparison.ts';
import { type Match, matchStatements, overlaps } from './matching.ts';
import { compareOccurrences, isScoredDay } from './occurrence-comparison.ts';
import { compareWordings, isAbout } from './option-comparison.ts';
import { isSameName, normalName } from './same-name.ts';
import { Count, type Tallies } from './tally.ts';

/** One proposal, and whether its speaker, actor and stance are all right. */
export interface Judged {
  readonly statement: Statement;
  readonly isRight: boolean;
}

/** How a reading compares with what a careful reader finds. */
export interface Comparison {
  readonly name: string;
  readonly tallies: Tallies;
  readonly judged: readonly Judged[];
  /** What went wrong, a line each: aspect, expected, read. */
  readonly errors: readonly string[];
}

export function compare({ name, reading, expected }: AnnotatedCase): Comparison {
  const count = new Count();
  const { matches, missed, extra } = matchStatements(reading, expected.statements);
  const judged: Judged[] = [];
  for (const one of missed)
    if (!one.optional)
      count.find('statements', true, false, false, `missed ${excerpt(expected, one.statement)}`);
  for (const statement of extra) {
    count.find(
      'statements',
      false,
      true,
      false,
      `made up ${summary(reading, statement)} | ${excerpt(expected, statement)}`,
    );
    judged.push({ statement, isRight: false });
  }
  for (const match of matches) {
    const isRight = compareMatch(count, reading, expected, match);
    judged.push({ statement: match.proposed, isRight });
    for (const part of match.parts)
      judged.push({ statement: part, isRight: isAllRight(part, match.expected) });
  }
  compareFurniture(count, reading, expected);
  compareWordings(count, reading, expected);
  compareOccurrences(count, 'deadline', reading, expected);
  compareOccurrences(count, 'event', reading, expected);
  return { name, tallies: count.result(), judged, errors: count.errors };
}

function compareMatch(count: Count, reading: Reading, expected: ExpectedReading, match: Match): boolean {
  const { proposed, expected: one } = match;
  const isRight = isAllRight(proposed, one);
  if (one.optional) return isRight;
  const note = (wanted: unknown): string =>
    `expected ${JSON.stringify(wanted)}, read ${summary(reading, proposed)} | ${excerpt(expected, one.statement)}`;
  count.judge('statements', true, '');
  count.judge('speaker', isSpeakerRight(proposed, one), note(one.speakers));
  count.judge('actor', isActorRight(proposed, one), note(one.actors));
  count.judge('stance', one.stances.includes(proposed.stance), note(one.stances));
  count.judge('speaker, actor and stance', isRight, note('all right'));
  count.judge(
    'verb',
    one.verbs.some((verb) => isSameVerb(verb, proposed.verb)),
    note(`${one.verbs.join('/')} not ${proposed.verb}`),
  );
  if (one.hedged !== null) count.find('hedged', one.hedged, proposed.hedged === true, true, note(one.hedged));
  if (!one.conditionOptional) {
    const { condition } = one.statement;
    const isSame =
      condition !== null &&
      proposed.condition !== null &&
      one.conditionKinds.includes(proposed.condition.kind) &&
      overlaps(condition, proposed.condition);
    const read =
      proposed.condition === null ? 'none' : `${proposed.condition.kind}: ${proposed.condition.text}`;
    count.find(
      'condition',
      condition !== null,
      proposed.condition !== null,
      isSame,
      note(`${condition?.kind ?? 'none'} ${condition?.text ?? ''}, not ${read}`),
    );
  }
  if (one.statement.about.length > 0 && !one.aboutOptional) {
    const proposals = [proposed, ...match.parts];
    for (const id of one.statement.about)
      count.judge('option', isAbout(reading, proposals, expected, id, one), note(id));
  }
  // A time that was carried over from a sentence before is as good as none.
  const when = one.when === null && !overlaps(proposed.when, one.statement) ? null : proposed.when;
  if (!one.whenOptional)
    count.find(
      'day',
      one.when !== null,
      when !== null,
      one.when !== null &&
        when !== null &&
        one.when.from.some((day) => isScoredDay(day, when.from)) &&
        one.when.to.some((day) => isScoredDay(day, when.to)),
      note(`${one.when?.from.join('/') ?? 'none'}, not ${when?.text ?? 'none'} ${when?.from ?? ''}`),
    );
  return isRight;
}

function isAllRight(proposed: Statement, one: ExpectedStatement): boolean {
  return (
    isSpeakerRight(proposed, one) && isActorRight(proposed, one) && one.stances.includes(proposed.stance)
  );
}

/** "press" and "press for", "leave the door open" and "leave door open to". */
function isSameVerb(a: string, b: string): boolean {
  const plain = (verb: string): string =>
    verb.replaceAll(/\b(?:the|to|for|on|of|against|in)\b/gu, ' ').trim();
  return isSameName(plain(a).replace('favour', 'favor'), plain(b).replace('favour', 'favor'));
}

function isSpeakerRight({ speaker }: Statement, { speakers }: ExpectedStatement): boolean {
  const name = speaker?.name ?? null;
  return speakers.some((one) => (one === null || name === null ? one === name : isSameName(one, name)));
}

/** A named person who speaks for nobody may stand as an actor of his own. */
function isActorRight({ actor, speaker }: Statement, { actors }: ExpectedStatement): boolean {
  return actors.some((one) => {
    if (one === null) return actor === null || actor === speaker?.name;
    return actor !== null && normalName(one) === normalName(actor);
  });
}

function summary({ options }: Reading, statement: Statement): string {
  const about = statement.about
    .map((id) => options.find((option) => option.id === id)?.name ?? id)
    .join(' + ');
  return `${statement.speaker?.name ?? '-'} / ${statement.actor ?? '-'} / ${statement.stance ?? '-'}${statement.hedged === true ? ' hedged' : ''} / ${about} [${statement.rule ?? ''} ${statement.confidence.toFixed(2)}]`;
}

function excerpt({ text }: ExpectedReading, { start, end }: Statement): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}
