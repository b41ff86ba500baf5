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
import { readInputBytes } from '../io/input-text.ts';
import type { GivenArticle } from '../io/input/input-kind.ts';
import { webReaderOf } from '../io/web-reader.ts';
import { fetchArticle } from './fetch-article.ts';
import { readGiven } from '../worker/read-given.ts';

/** An article to be read, as a person names it on a command line. */
export interface SourceInput {
  /** A file, an address of the web, or `-` for standard input. */
  readonly path: string;
  readonly published: Day | null;
  readonly source: string | null;
}

/** Reads an article from a file of any kind, or from the web. Issues name the file. */
export async function readSource({ path, published, source }: SourceInput): Promise<Outcome<Reading>> {
  const name = path === '-' ? 'stdin' : path;
  const given = await givenOf(path, name);
  if (!given.ok) return given;
  const { given: article, host = null } = given.value;
  const read = await readGiven(article, { published, source: source ?? host });
  const named = (issues: readonly Issue[]): readonly Issue[] =>
    issues.map((issue) => ({ ...issue, path: pathIn(name, issue.path) }));
  return read.ok
    ? { ...read, warnings: [...given.warnings, ...named(read.warnings)] }
    : { ok: false, issues: named(read.issues) };
}

async function givenOf(
  path: string,
  name: string,
): Promise<Outcome<{ readonly given: GivenArticle; readonly host?: string }>> {
  if (/^https?:\/\//iu.test(path))
    return { ok: true, value: await fetchArticle(webReaderOf(process.env), path), warnings: [] };
  const bytes = await readInputBytes(path);
  return bytes.ok ? { ...bytes, value: { given: { bytes: bytes.value, name } } } : bytes;
}

function pathIn(name: string, path: string): string {
  return path === '' || path === name ? name : `${name}: ${path}`;
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
