import { Command } from 'commander';
import type { Reading, Statement } from '@entente/core/record';
import { readSource } from '../../steps/read-sources.ts';
import { dayOption, splitDay } from '../option-value.ts';
import { type ExitCode, print, printJson, valueOrIssues, withoutControls } from '../terminal.ts';

interface ReadOptions {
  readonly published?: string;
  readonly source?: string;
  readonly json?: true;
}

export function readCommand(end: (code: ExitCode) => void): Command {
  return new Command('read')
    .description('read an article: its furniture, and who says what on which option')
    .argument(
      '<text-or-html>',
      'a file (text, HTML, Markdown, PDF, Word), an address, or - for standard input; file@2025-08-22 gives its day',
    )
    .option('--published <day>', 'the day of publication, from which relative dates count', dayOption)
    .option('--source <name>', 'the outlet or document')
    .option('--json', 'one JSON document')
    .action(async (argument: string, options: ReadOptions) => {
      const { path, published } = splitDay(argument);
      const reading = valueOrIssues(
        await readSource({ path, published: options.published ?? published, source: options.source ?? null }),
      );
      if (reading === undefined) return end(1);
      await (options.json === true ? printJson(reading) : print(withoutControls(readingText(reading))));
    });
}

function readingText(reading: Reading): string {
  const { article, statements, events, deadlines, options } = reading;
  const quote = (start: number, end: number): string =>
    article.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return [
    article.title ?? 'Untitled',
    [article.source, article.published].filter((part) => part !== null).join(', '),
    '',
    `${statements.length} statements proposed, to be confirmed by a person:`,
    ...statements.map(
      (statement) => `${statementLine(statement)}\n    “${quote(statement.start, statement.end)}”`,
    ),
    ...section(
      'Options',
      options.map(
        ({ name, controller, controllers, guessed }) =>
          `${name}: ${controller ?? controllers?.join(', ') ?? 'nobody found'}${guessed ? ' (guessed)' : ''}`,
      ),
    ),
    ...section(
      'Deadlines',
      deadlines.map(({ what, when }) => `${what}: ${daysOf(when)}`),
    ),
    ...section(
      'Events',
      events.map(({ what, when }) => (when === null ? what : `${what}: ${daysOf(when)}`)),
    ),
    ...section(
      'Furniture',
      article.furniture.map(({ kind, start, end }) => `${kind}: ${quote(start, Math.min(end, start + 80))}`),
    ),
    '',
  ].join('\n');
}

function statementLine({
  actor,
  speaker,
  stance,
  hedged,
  about,
  condition,
  when,
  confidence,
}: Statement): string {
  const who = actor ?? speaker?.name ?? 'unnamed';
  const said =
    speaker?.name === undefined || speaker.name === null || speaker.name === who ? '' : ` (${speaker.name})`;
  const parts = [
    `${who}${said}: ${stance ?? 'no stance'}${hedged === true ? ', hedged' : ''}`,
    about.length === 0 ? undefined : `on ${about.join(', ')}`,
    condition === null ? undefined : `${condition.kind} “${condition.text}”`,
    when === null ? undefined : daysOf(when),
    `confidence ${confidence.toFixed(2)}`,
  ];
  return `  ${parts.filter((part) => part !== undefined).join('; ')}`;
}

function daysOf({
  text,
  from,
  to,
}: {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}): string {
  if (from === null && to === null) return `${text} (day not known)`;
  return from === to ? `${from}` : `${from ?? '?'} to ${to ?? '?'}`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `  ${line}`)];
}
