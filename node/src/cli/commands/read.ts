import { errorIssue } from '@entente/core/base/issue';
import { Command } from 'commander';
import type { ModelReading, Reading, Statement } from '@entente/core/record';
import { languageModelOf } from '../../io/language-model.ts';
import { readWithLanguageModel } from '../../steps/ask-language-model.ts';
import { noModelRemedy } from '../../steps/compare-article.ts';
import { readSource } from '../../steps/read-sources.ts';
import { dayOption, splitDay } from '../option-value.ts';
import { type ExitCode, print, printJson, tellIssues, valueOrIssues, withoutControls } from '../terminal.ts';

interface ReadOptions {
  readonly published?: string;
  readonly source?: string;
  readonly withModel?: true;
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
    .option(
      '--with-model',
      'ask the language model too (ENTENTE_LLM_BASE_URL, ENTENTE_LLM_MODEL), and compare',
    )
    .option('--json', 'one JSON document')
    .action(async (argument: string, options: ReadOptions) => {
      const { path, published } = splitDay(argument);
      const model = options.withModel === true ? languageModelOf(process.env) : undefined;
      if (options.withModel === true && model === undefined) {
        tellIssues([noModel]);
        return end(1);
      }
      const facts = { published: options.published ?? published, source: options.source ?? null };
      const read = await readSource({ path, ...facts });
      const reading = valueOrIssues(
        read.ok && model !== undefined ? await readWithLanguageModel(model, read) : read,
      );
      if (reading === undefined) return end(1);
      await (options.json === true ? printJson(reading) : print(withoutControls(readingText(reading))));
    });
}

const noModel = errorIssue({
  code: 'no-language-model',
  path: '--with-model',
  says: 'No language model is set.',
  remedy: noModelRemedy,
});

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
    ...(reading.languageModel === undefined ? [] : comparisonLines(reading, reading.languageModel)),
    '',
  ].join('\n');
}

/** What rules and the model read, side by side. */
function comparisonLines(
  { article, statements }: Reading,
  { name, statements: found, comparison, dropped }: ModelReading,
): readonly string[] {
  const byId = new Map([...statements, ...found].map((statement) => [statement.id, statement]));
  const line = (id: string): string => {
    const statement = byId.get(id);
    return statement === undefined ? id : statementLine(statement).trim();
  };
  const quoted = (id: string): string => {
    const { start, end } = byId.get(id) ?? { start: 0, end: 0 };
    return `${line(id)}\n      “${article.text.slice(start, end).replace(/\s+/gu, ' ').trim()}”`;
  };
  const { both, onlyRules, onlyModel } = comparison;
  const differing = both.filter(({ differ }) => differ.length > 0);
  return [
    '',
    `Beside it, the language model ${name}: ${both.length - differing.length} statements agree, ${differing.length} differ, ${onlyRules.length} by rules alone, ${onlyModel.length} by the model alone, ${dropped} dropped.`,
    ...section(
      'They differ',
      differing.map(
        ({ rules, model, differ }) =>
          `in ${differ.join(', ')}\n    rules: ${line(rules)}\n    model: ${quoted(model)}`,
      ),
    ),
    ...section('By the model alone', onlyModel.map(quoted)),
    ...section('By rules alone', onlyRules.map(line)),
  ];
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
