import type { Day } from '@entente/core/base/day';
import type { Issue, Outcome } from '@entente/core/base/issue';
import {
  type Addition,
  type Instant,
  type NegotiationRecord,
  type Reading,
  appendEntries,
  proposalsOf,
  recordOf,
} from '@entente/core/record';
import { readInputText } from '../io/input-text.ts';

/** An article to be read, as a person names it on a command line. */
export interface SourceInput {
  /** A file, or `-` for standard input. */
  readonly path: string;
  readonly published: Day | null;
  readonly source: string | null;
}

/** A file's text, read as an article. Issues name the file. */
export async function readSource({ path, published, source }: SourceInput): Promise<Outcome<Reading>> {
  const input = await readInputText(path);
  if (!input.ok) return input;
  const { text } = input.value;
  // Reading brings its language model along; a command that never reads does without.
  const { readArticle } = await import('@entente/reading');
  const read = readArticle({ text, format: isHtml(path, text) ? 'html' : 'text', published, source });
  const name = path === '-' ? 'stdin' : path;
  const named = (issues: readonly Issue[]): readonly Issue[] =>
    issues.map((issue) => ({ ...issue, path: issue.path === '' ? name : `${name}: ${issue.path}` }));
  if (!read.ok) return { ok: false, issues: named(read.issues) };
  return { ...read, warnings: [...input.warnings, ...named(read.warnings)] };
}

function isHtml(path: string, text: string): boolean {
  return /\.x?html?$/iu.test(path) || /^\s*(?:<!doctype html|<html[\s>])/iu.test(text.slice(0, 2000));
}

/**
 * The record that these readings amount to before anybody has looked at them.
 *
 * @param now the moment that the record says it was made at; its day counts where no article has one.
 */
export function recordOfReadings(
  name: string,
  readings: readonly Reading[],
  now: Instant,
): NegotiationRecord {
  const author = 'reading';
  const additions = readings.flatMap((reading, index): readonly Addition[] => {
    const articleId = `a${index + 1}`;
    const { article, events, deadlines, options, rules = [] } = reading;
    return [
      {
        author,
        time: now,
        body: { kind: 'article-added', articleId, article, events, deadlines, options, rules },
      },
      {
        author,
        time: now,
        body: { kind: 'statement-proposed', articleId, statements: proposalsOf(reading, articleId) },
      },
    ];
  });
  const opened: Addition = {
    author,
    time: now,
    body: { kind: 'negotiation-opened', name },
  };
  return recordOf(appendEntries([], [opened, ...additions]));
}
