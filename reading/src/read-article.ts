import type { Day } from '@entente/core/base/day';
import { type Issue, type Outcome, errorIssue, outcomeOf, warningIssue } from '@entente/core/base/issue';
import type { Article, Reading, Span, Statement, Unread } from '@entente/core/record';
import type { Paragraph } from './article/furniture.ts';
import { inputIssuesOf } from './article/input-check.ts';
import { articleOf } from './article/prepared-article.ts';
import { sortByLanguage } from './article/unread.ts';
import { Cast } from './mention/cast.ts';
import type { KnownActor } from './mention/actor-name.ts';
import { introduce } from './mention/casting.ts';
import { enterBodies } from './mention/named-body.ts';
import { deadlinesIn } from './occurrence/deadline.ts';
import { eventsIn } from './occurrence/event.ts';
import { lookalikesIn } from './sentence/lookalike.ts';
import { type Passage, passageOf } from './sentence/passage.ts';
import { sentencesOf } from './sentence/sentence.ts';
import { assemble } from './statement/assembly.ts';
import { type ConfidenceFeature, confidenceFeaturesOf } from './statement/confidence-feature.ts';
import type { Draft } from './statement/draft.ts';
import { draftsOf } from './statement/drafting.ts';
import { withoutLookalike } from './statement/lookalike-speaker.ts';

/** A text to read and what is known of it beforehand. */
export interface ArticleInput {
  readonly text: string;
  /**
   * Default: told from the text. `html` is a page whose main part is looked for; `manuscript` is markup made of a
   * written paper (Word, PDF, Markdown), all of it the article.
   */
  readonly format?: 'text' | 'html' | 'manuscript';
  /** The day of publication, against which "on Monday" is resolved; null leaves relative times open. */
  readonly published: Day | null;
  readonly source: string | null;
  readonly title?: string | null;
  /** Actors the reader should know by these names. */
  readonly cast?: readonly KnownActor[];
}

/**
 * Reads one article: its text and furniture, and what it reports as candidate statements, events, deadlines and
 * options. Every span counts UTF-16 units of `article.text`, which for plain text is the input unchanged.
 *
 * Errors: `empty`, `binary`, `too-large`. Warnings: `no-day`; `language-not-read`, which keeps the article with no
 * statements; `part-not-read`, which marks parts in another language; and `mixed-alphabets`, where a name is written
 * with another alphabet's letters. The same input gives the same reading.
 */
export function readArticle(input: ArticleInput): Outcome<Reading> {
  const issues: Issue[] = [...inputIssuesOf(input.text)];
  if (issues.length > 0) return outcomeOf<Reading>(undefined, issues);
  const prepared = articleOf(input);
  if (prepared.article.text.trim() === '') {
    issues.push(
      errorIssue({
        code: 'empty',
        path: 'text',
        says: 'The page holds no text.',
        remedy: 'Give the page as saved after it was shown, or its text.',
      }),
    );
    return outcomeOf<Reading>(undefined, issues);
  }
  const { article } = prepared;
  if (article.published === null) issues.push(noDay);
  if (article.language !== 'en') {
    issues.push(languageNotRead(article.language));
    return outcomeOf({ article, statements: [], events: [], deadlines: [], options: [] }, issues);
  }
  const lookalikes = lookalikesIn(article.text);
  if (lookalikes.length > 0) issues.push(mixedAlphabets(lookalikes));
  const { paragraphs, unread } = sortByLanguage(prepared.paragraphs, article.language);
  if (unread.length === 0) return outcomeOf(readBody(article, paragraphs, input.cast ?? []), issues);
  issues.push(partNotRead(unread));
  return outcomeOf(readBody({ ...article, unread: [...unread] }, paragraphs, input.cast ?? []), issues);
}

function mixedAlphabets(words: readonly string[]): Issue {
  const shown = words.slice(0, 10).map((word) => `"${word.slice(0, 60)}"`);
  return warningIssue({
    code: 'mixed-alphabets',
    path: 'text',
    says: `Letters of several alphabets are mixed in ${shown.join(', ')}; such a name is taken for nobody known.`,
    remedy:
      'Look at the source: somebody may mean to be taken for another. Correct the actor by hand if all is well.',
    found: shown.join(', '),
  });
}

const noDay = warningIssue({
  code: 'no-day',
  path: 'published',
  says: 'The day of publication is not known, so times such as "on Monday" stay open.',
  remedy: 'Give the day of publication.',
});

function languageNotRead(language: string): Issue {
  return warningIssue({
    code: 'language-not-read',
    path: 'text',
    says: `The article is not in English (${language}); no statements were read from it.`,
    remedy: 'Give an English version, or enter its statements by hand.',
    found: language,
    expected: 'en',
  });
}

function partNotRead(unread: readonly Unread[]): Issue {
  const languages = [...new Set(unread.map(({ language }) => language))].join(', ');
  return warningIssue({
    code: 'part-not-read',
    path: 'text',
    says: `Parts of the article are not in English (${languages}); no statements were read from them.`,
    remedy: 'Give an English version of them, or enter their statements by hand.',
    found: languages,
    expected: 'en',
  });
}

/**
 * What the confidence of each statement of a text is told from, in the statements' order; to learn weights from.
 * Nothing where a text cannot be read.
 */
export function readConfidenceFeatures(input: ArticleInput): readonly (readonly ConfidenceFeature[])[] {
  if (inputIssuesOf(input.text).length > 0) return [];
  const { article, paragraphs } = articleOf(input);
  if (article.language !== 'en') return [];
  const { drafts } = draftBody(article, sortByLanguage(paragraphs, 'en').paragraphs, input.cast ?? []);
  return drafts.map(confidenceFeaturesOf);
}

interface DraftedBody {
  readonly passages: readonly Passage[];
  readonly drafts: readonly Draft[];
}

function draftBody(
  article: Article,
  paragraphs: readonly Paragraph[],
  known: readonly KnownActor[],
): DraftedBody {
  const passages: readonly Passage[] = paragraphs.flatMap(({ text, start }, index) =>
    sentencesOf(text, start, index).map(passageOf),
  );
  const cast = new Cast(known, article.published);
  enterBodies(passages, cast);
  for (const passage of passages) introduce(passage, cast);
  return { passages, drafts: draftsOf(passages, cast, article.published) };
}

function readBody(article: Article, paragraphs: readonly Paragraph[], known: readonly KnownActor[]): Reading {
  const { passages, drafts } = draftBody(article, paragraphs, known);
  const { statements, options, rules } = assemble(passages, drafts);
  const spoken = byPassage(statements, passages);
  const events = passages.flatMap((passage, index) =>
    eventsIn(passage, article.published, quotedIn(spoken[index]!)),
  );
  const deadlines = passages.flatMap((passage, index) =>
    deadlinesIn(passage, spoken[index]!, article.published),
  );
  return {
    article,
    statements: statements.map((statement) => withoutLookalike(statement, article.text)),
    events,
    deadlines,
    options: [...options],
    ...(rules.length === 0 ? {} : { rules: [...rules] }),
  };
}

/** Where the words of somebody else than the narrator stand, with the verbs that pass them on. */
function quotedIn(statements: readonly Statement[]): readonly Span[] {
  return statements.flatMap(({ content, attribution }) => [
    ...content,
    ...(attribution === null ? [] : [attribution]),
  ]);
}

/** The statements of each passage; both stand in the order of the text. */
function byPassage(
  statements: Reading['statements'],
  passages: readonly Passage[],
): readonly (readonly Statement[])[] {
  let next = 0;
  return passages.map(({ sentence }) => {
    const from = next;
    while (next < statements.length && statements[next]!.start < sentence.end) next += 1;
    return statements.slice(from, next);
  });
}
