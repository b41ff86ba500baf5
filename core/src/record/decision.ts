import { canonicalJson } from '../base/digest.ts';
import {
  type Shaped,
  boolean,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
} from '../base/shape.ts';
import { day } from './article.ts';
import type { NegotiationRecord, StatementRecord } from './record.ts';
import { stance } from './stance.ts';
import { type Statement, statement } from './statement.ts';
import { exampleAuthor } from './undo-stack.ts';

/** What of a proposal a person can find wrong. The *span* is where the statement and its content begin and end. */
export const correctedParts = [
  'stance',
  'actor',
  'speaker',
  'about',
  'condition',
  'span',
  'when',
  'hedged',
] as const;

export type CorrectedPart = (typeof correctedParts)[number];

export const decisions = ['accepted', 'edited', 'rejected'] as const;

/** What a person decided on one proposal of reading, with the marks of the proposal that tell how sure to be of it. */
export const decision = object({
  negotiation: text({ nonEmpty: true }),
  article: text({ nonEmpty: true }),
  statement: text({ nonEmpty: true }),
  source: nullable(text({ describes: 'The outlet or document.' })),
  published: nullable(day),
  language: text(),
  rule: nullable(text({ describes: 'The rule of reading that proposed it; null where it named none.' })),
  confidence: number({ from: 0, to: 1 }),
  decision: oneOf(decisions, 'Accepted as proposed, edited (found, but wrong in `changed`), or rejected.'),
  changed: list(oneOf(correctedParts), 'What the person changed; empty unless edited.'),
  verb: text({ describes: 'The reporting word of the proposal, in its base form.' }),
  stance: nullable(stance),
  hedged: boolean(),
  named: boolean('The speaker has a name.'),
  spokenFor: boolean('An actor was found.'),
  quoted: boolean('Some of the content is quoted word for word.'),
  options: number({ whole: true, from: 0, describes: 'How many options it is about.' }),
  conditional: boolean(),
  dated: boolean('A time was found and resolved to a day.'),
  joint: boolean('Another actor spoke the same sentence.'),
  author: text({ describes: 'Who decided last.' }),
  time: text({ describes: 'When: a moment such as 2025-08-22T09:30:00.000Z.' }),
  words: optional(text({ describes: 'The words of the article; only where they are asked for.' })),
  proposed: optional(statement),
  decided: optional(statement),
});

export type Decision = Shaped<typeof decision>;

interface DecisionChoice {
  /** With the words of the article, the statement as proposed and as it was decided. */
  readonly withText?: boolean;
}

/**
 * The decisions in force on what reading proposed. What was undone or put back is none, and neither is what came with
 * a worked negotiation: nobody decided it on reading's proposal.
 *
 * @param negotiation the id that the decisions name.
 */
export function decisionsOf(
  negotiation: string,
  { articles, statements }: Pick<NegotiationRecord, 'articles' | 'statements'>,
  { withText = false }: DecisionChoice = {},
): readonly Decision[] {
  const articleOf = new Map(articles.map(({ id, article }) => [id, article]));
  return statements.flatMap((record) => {
    const article = articleOf.get(record.articleId);
    const { proposed, status, history } = record;
    const last = history.at(-1);
    if (!isProposal(record) || proposed === null || status === 'proposed') return [];
    if (article === undefined || last === undefined) return [];
    const changed = status === 'rejected' ? [] : partsChanged(proposed, record.statement);
    const made: Decision = {
      negotiation,
      article: record.articleId,
      statement: record.id,
      source: article.source,
      published: article.published,
      language: article.language,
      ...marksOf(proposed),
      decision: status === 'rejected' ? 'rejected' : changed.length > 0 ? 'edited' : 'accepted',
      changed,
      author: last.author,
      time: last.time,
    };
    if (!withText) return [made];
    const words = article.text.slice(proposed.start, proposed.end);
    return [{ ...made, words, proposed, decided: record.statement }];
  });
}

/** Whether reading proposed the statement, and not a person or a worked negotiation. */
export function isProposal({ proposed, history }: StatementRecord): boolean {
  return proposed !== null && history[0]?.author !== exampleAuthor;
}

function marksOf(proposed: Statement) {
  const { rule, confidence, verb, speaker, content, condition, when } = proposed;
  return {
    rule: rule ?? null,
    confidence,
    verb,
    stance: proposed.stance,
    hedged: proposed.hedged === true,
    named: speaker !== null && speaker.name !== null,
    spokenFor: proposed.actor !== null,
    quoted: content.some(({ direct }) => direct),
    options: proposed.about.length,
    conditional: condition !== null,
    dated: when !== null && when.from !== null,
    joint: proposed.joint !== undefined,
  };
}

/** In what a statement differs from what reading proposed. */
export function partsChanged(before: Statement, after: Statement): readonly CorrectedPart[] {
  return correctedParts.filter(
    (part) => canonicalJson(partOf(before, part)) !== canonicalJson(partOf(after, part)),
  );
}

function partOf(one: Statement, part: CorrectedPart): unknown {
  switch (part) {
    case 'span':
      return [one.start, one.end, one.content];
    case 'hedged':
      return one.hedged === true;
    case 'about':
      return one.about.toSorted();
    default:
      return one[part];
  }
}
