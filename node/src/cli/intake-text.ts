import type { Intake, IntakeItem } from '@entente/core/record';
import { unreadCodes } from '../steps/intake-report.ts';

/** So many names are told of articles that share a warning. */
const mostNamed = 5;

/** The report of an intake for people. */
export function intakeText({ negotiation, stopped, counts, articles }: Intake): string {
  const those = (outcome: IntakeItem['outcome']): readonly IntakeItem[] =>
    articles.filter((article) => article.outcome === outcome);
  return [
    `${counts.added} of ${counts.given} articles added to ${negotiation}: ${counts.statements} statements proposed.`,
    ...(counts.alreadyThere === 0 ? [] : [`Already there: ${counts.alreadyThere}.`]),
    ...(stopped
      ? [`Stopped: ${counts.notReached} were not looked at. The same command goes on where it stopped.`]
      : []),
    ...section(
      `Copies and versions of other articles (${counts.retold} statements told again, counted once)`,
      [...new Set(articles.flatMap(kinLine))],
    ),
    ...section(
      'Not read',
      grouped(those('unread'), (code) => unreadCodes.has(code)),
    ),
    ...section(
      'Failed',
      those('failed').flatMap(({ name, issues }) =>
        issues.map(({ code, says, remedy }) => `${name}: ${code}: ${says} ${remedy}`),
      ),
    ),
    ...section(
      'To know',
      grouped([...those('added'), ...those('already-there')], () => true),
    ),
    '',
  ].join('\n');
}

function kinLine({ articleId, kin }: IntakeItem): readonly string[] {
  if (kin === null || articleId === null) return [];
  const what = { copy: 'copy of', version: 'later version of', same: 'the same as' }[kin.kinship];
  return [`${articleId}: ${what} ${kin.of}, ${Math.round(kin.shared * 100)} % shared`];
}

/** Issues with the articles that share them: a thousand articles without a day are one line. */
function grouped(items: readonly IntakeItem[], isTold: (code: string) => boolean): readonly string[] {
  const groups = new Map<string, { readonly code: string; readonly words: string; names: string[] }>();
  for (const { name, issues } of items) {
    for (const { code, says, remedy } of issues.filter((issue) => isTold(issue.code))) {
      const words = `${says} ${remedy}`;
      const group = groups.get(`${code} ${words}`);
      if (group === undefined) groups.set(`${code} ${words}`, { code, words, names: [name] });
      else group.names.push(name);
    }
  }
  return [...groups.values()].map(({ code, words, names }) => {
    const shown = names.slice(0, mostNamed).join(', ');
    const rest = names.length > mostNamed ? `, and ${names.length - mostNamed} more` : '';
    return `${code}: ${words}\n    ${shown}${rest}`;
  });
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `  ${line}`)];
}
