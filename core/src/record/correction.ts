import { parseExpression } from '../base/expression.ts';
import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import {
  type Shaped,
  boolean,
  list,
  nullable,
  number,
  object,
  optional,
  readShape,
  text,
} from '../base/shape.ts';
import type { Article } from './article.ts';
import type { Span } from './span.ts';
import { stance } from './stance.ts';
import { type Statement, condition, speaker, statement, when } from './statement.ts';

const offset = number({ whole: true, from: 0 });

/** What a person changes in a statement; what is left out stays. Where the span moves, its content follows unless it is given. */
export const statementCorrection = object({
  stance: optional(nullable(stance)),
  actor: optional(nullable(text({ nonEmpty: true }))),
  speaker: optional(nullable(speaker)),
  about: optional(list(text({ nonEmpty: true }))),
  hedged: optional(boolean()),
  condition: optional(nullable(condition)),
  start: optional(offset),
  end: optional(offset),
  content: optional(list(object({ start: offset, end: offset, direct: boolean() }))),
  when: optional(nullable(when)),
});

/** A statement that reading missed. */
export const statementAddition = object({
  articleId: text({ nonEmpty: true }),
  start: offset,
  end: offset,
  actor: text({ nonEmpty: true }),
  stance,
  about: list(text({ nonEmpty: true })),
  speaker: optional(text({ nonEmpty: true })),
});

export type StatementAddition = Shaped<typeof statementAddition>;

/** The statement as corrected, where all of its spans lie in the article. */
export function correctStatement(before: Statement, input: unknown, { text }: Article): Outcome<Statement> {
  const correction = readShape(statementCorrection, input);
  if (!correction.ok) return correction;
  const content = contentWithin(before, correction.value, text);
  const after = { ...before, content, ...correction.value };
  const issues: Issue[] = [...correction.warnings];
  checkSpan(after, '', { text, issues });
  after.content.forEach((part, index) => checkSpan(part, `content[${index}]`, { text, issues }));
  if (after.condition !== null) checkSpan(after.condition, 'condition', { text, issues });
  if (after.when !== null) checkSpan(after.when, 'when', { text, issues });
  const expression = after.condition?.expression;
  if (expression !== undefined) parseExpression(expression, 'condition.expression', issues);
  return outcomeOf(after, issues);
}

/**
 * The content of a statement whose ends are moved: cut off where it would stick out, and drawn along where it reached
 * to the end that is moved. Where nothing is left of it, the whole span is content.
 */
function contentWithin(
  before: Statement,
  { start = before.start, end = before.end }: Partial<Span>,
  text: string,
): Statement['content'] {
  const isMoved = start !== before.start || end !== before.end;
  if (!isMoved || !liesIn({ start, end }, text)) return before.content;
  const moved = before.content
    .map(({ direct, ...part }) => ({
      start: part.start === before.start ? start : Math.max(part.start, start),
      end: part.end === before.end ? end : Math.min(part.end, end),
      direct,
    }))
    .filter((part) => part.start < part.end);
  return moved.length > 0 ? moved : [{ start, end, direct: false }];
}

/** The statement that a person found, under an id of its own. Its whole span counts as its content. */
export function addStatement(id: string, addition: StatementAddition, { text }: Article): Outcome<Statement> {
  const { start, end, actor, about, speaker } = addition;
  const issues: Issue[] = [];
  checkSpan(addition, '', { text, issues });
  const added: Statement = {
    id,
    start,
    end,
    speaker: speaker === undefined ? null : { name: speaker, spans: [] },
    attribution: null,
    content: [{ start, end, direct: false }],
    actor,
    verb: '',
    stance: addition.stance,
    about,
    condition: null,
    when: null,
    confidence: 1,
  };
  return outcomeOf(statement.read(added, '', issues), issues);
}

interface Checking {
  readonly text: string;
  readonly issues: Issue[];
}

function checkSpan({ start, end }: Span, path: string, { text, issues }: Checking): void {
  if (liesIn({ start, end }, text)) return;
  issues.push(
    errorIssue({
      code: 'span',
      path: path === '' ? 'end' : path,
      says: `The span ${start} to ${end} does not lie in the article.`,
      remedy: `Give a start before the end, and an end of at most ${text.length}.`,
    }),
  );
}

function liesIn({ start, end }: Span, text: string): boolean {
  return start < end && end <= text.length;
}
