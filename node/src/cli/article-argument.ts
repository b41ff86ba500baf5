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

const mostNamed = 4;

/** What the negotiation of these articles is called until a person names it: a title, else who speaks most. */
export function nameOfReadings(readings: readonly Reading[]): string {
  const title = readings.find(({ article }) => article.title !== null)?.article.title;
  if (title !== null && title !== undefined) return title;
  const counts = new Map<string, number>();
  for (const { actor } of readings.flatMap(({ statements }) => statements)) {
    if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return names.length === 0 ? 'Untitled negotiation' : names.slice(0, mostNamed).join(', ');
}
