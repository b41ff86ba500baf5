import type { Day } from '@entente/core/base/day';
import type { Issue } from '@entente/core/base/issue';
import type { Reading } from '@entente/core/record';
import { readSource } from '../steps/read-sources.ts';
import { splitDay } from './option-value.ts';
import { tellIssues } from './terminal.ts';

export interface ArticleOptions {
  readonly published?: Day;
  readonly source?: string;
}

/** Reads every article named on the command line; undefined after all issues of all of them were told. */
export async function readArticles(
  paths: readonly string[],
  { published, source }: ArticleOptions,
): Promise<readonly Reading[] | undefined> {
  const readings: Reading[] = [];
  const issues: Issue[] = [];
  for (const argument of paths) {
    const { path, published: own } = splitDay(argument);
    const outcome = await readSource({ path, published: own ?? published ?? null, source: source ?? null });
    issues.push(...(outcome.ok ? outcome.warnings : outcome.issues));
    if (outcome.ok) readings.push(outcome.value);
  }
  tellIssues(issues);
  return readings.length === paths.length ? readings : undefined;
}

/** What the negotiation of these articles is called until a person names it. */
export function nameOfReadings(readings: readonly Reading[]): string {
  return readings.find(({ article }) => article.title !== null)?.article.title ?? 'Untitled negotiation';
}
