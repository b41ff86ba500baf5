import { Command } from 'commander';
import { stringify } from 'yaml';
import { systemClock } from '../../io/clock.ts';
import { writeOutput } from '../../io/input-text.ts';
import { modelOfRecord } from '../../steps/model-of-record.ts';
import { recordOfReadings } from '../../steps/read-sources.ts';
import { type ArticleOptions, nameOfReadings, readArticles } from '../article-argument.ts';
import { dayOption } from '../option-value.ts';
import { outputOption } from '../shared-option.ts';
import { type ExitCode, print } from '../terminal.ts';

interface DraftOptions extends ArticleOptions {
  readonly output?: string;
  readonly name?: string;
  readonly json?: true;
}

const heading = `# A negotiation as articles tell it. What was only guessed says so: correct it, then give this file to
# "entente agree". Positions rest on the statements under "evidence".
`;

export function draftCommand(end: (code: ExitCode) => void): Command {
  return new Command('draft')
    .description(
      'draft a negotiation file from articles, every guess marked, to be corrected and given to agree',
    )
    .argument(
      '<article...>',
      'files (text, HTML, Markdown, PDF, Word), addresses, or -; file@2025-08-22 gives the day of one',
    )
    .option('--published <day>', 'the day of publication of those that name none', dayOption)
    .option('--source <name>', 'the outlet or document')
    .option('--name <name>', 'what the negotiation is called')
    .addOption(outputOption())
    .option('--json', 'one JSON document instead of YAML')
    .action(async (articles: readonly string[], options: DraftOptions) => {
      const readings = await readArticles(articles, options);
      if (readings === undefined) return end(1);
      const file = modelOfRecord(
        recordOfReadings(options.name ?? nameOfReadings(readings), readings, systemClock()),
      );
      const isJson = options.json === true || options.output?.endsWith('.json') === true;
      const text = isJson
        ? `${JSON.stringify(file, null, 2)}\n`
        : `${heading}${stringify(file, { lineWidth: 120 })}`;
      await (options.output === undefined ? print(text) : writeOutput(options.output, text));
    });
}
