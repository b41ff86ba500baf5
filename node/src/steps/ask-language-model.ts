import { type Issue, type Outcome, warningIssue } from '@entente/core/base/issue';
import {
  type Article,
  type ModelReading,
  type ReadOption,
  type Reading,
  type Statement,
  compareReadings,
} from '@entente/core/record';
import type { LanguageModel } from '../io/language-model.ts';

/** What the answers of a language model are held against. */
interface Material {
  readonly article: Article;
  /** What the rules read. */
  readonly statements: readonly Statement[];
  readonly options: readonly ReadOption[];
}

/**
 * Asks a language model for the statements of an article, part by part, and compares them with those of the rules.
 * Where it fails in the middle, what it answered before counts, with a warning. The one error is `language-model`.
 */
export async function askLanguageModel(
  model: LanguageModel,
  { article, statements, options }: Material,
  signal?: AbortSignal,
): Promise<Outcome<ModelReading>> {
  const { locate, modelAnswer, questionsOf } = await import('@entente/reading');
  const found: Statement[] = [];
  const warnings: Issue[] = [];
  let [dropped, leftOut, end] = [0, 0, 0];
  for (const question of questionsOf(article.text)) {
    const answer = await model.ask(question, modelAnswer, signal);
    if (!answer.ok) {
      if (end === 0) return answer;
      warnings.push(...answer.issues);
      break;
    }
    const { part } = question;
    const located = locate(answer.value, {
      text: article.text,
      part,
      model: model.name,
      before: found.length,
    });
    found.push(...located.statements);
    dropped += located.dropped;
    leftOut += located.leftOut;
    ({ end } = part);
  }
  if (article.text.slice(end).trim() !== '') warnings.push(partNotAsked(end));
  if (dropped > 0) warnings.push(wordsNotFound(dropped));
  const comparison = compareReadings(statements, found, options);
  return { ok: true, value: { name: model.name, statements: found, dropped, leftOut, comparison }, warnings };
}

type Read = Extract<Outcome<Reading>, { ok: true }>;

/**
 * A reading with what a language model proposes for what the rules did not read: an article in another language, or
 * parts of one. What the rules read stays as it is, and the model's reading of it stands beside. Where the model
 * fails, the reading stands alone, with a warning.
 */
export async function readWithLanguageModel(
  model: LanguageModel,
  { value: reading, warnings, ...read }: Read,
  signal?: AbortSignal,
): Promise<Read> {
  const asked = await askLanguageModel(model, reading, signal);
  if (!asked.ok) return { ...read, value: reading, warnings: [...warnings, ...asked.issues] };
  const proposed = asked.value.statements.filter(unreadIn(reading.article));
  const statements = [...reading.statements, ...proposed].sort((a, b) => a.start - b.start);
  const value = { ...reading, statements, languageModel: asked.value };
  if (!isLeftUnread(reading.article)) return { ...read, value, warnings: [...warnings, ...asked.warnings] };
  const kept = warnings.filter(({ code }) => !unreadCodes.includes(code));
  return { ...read, value, warnings: [...kept, readByModel(model.name), ...asked.warnings] };
}

/** Warnings of what was not read, which do not hold where a language model read it. */
const unreadCodes: readonly string[] = ['language-not-read', 'part-not-read'];

function readByModel(name: string): Issue {
  return warningIssue({
    code: 'read-by-language-model',
    path: 'text',
    says: `What is not in English was read by the language model ${name} alone.`,
    remedy: 'Check each of its statements with somebody who reads the language.',
  });
}

/** Whether the rules of reading left out what a statement lies in. */
function unreadIn({ language, unread = [] }: Article): (statement: Statement) => boolean {
  return ({ start, end }) =>
    language !== 'en' || unread.some((part) => start >= part.start && end <= part.end);
}

/** Whether there is anything in an article that the rules of reading did not read. */
export function isLeftUnread({ language, unread = [] }: Article): boolean {
  return language !== 'en' || unread.length > 0;
}

function partNotAsked(end: number): Issue {
  return warningIssue({
    code: 'part-not-asked',
    path: 'text',
    says: `The language model read the article up to its sign ${end} only.`,
    remedy: 'Give the rest as an article of its own.',
  });
}

function wordsNotFound(count: number): Issue {
  return warningIssue({
    code: 'words-not-found',
    path: 'text',
    says: `Dropped, as their words do not stand in the article: ${count} of the language model's statements.`,
    remedy: 'Look through the article for what it may have missed.',
    found: String(count),
  });
}
