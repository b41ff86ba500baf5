import {
  type Negotiation,
  type TimelineSettings,
  defaultTimelineSettings,
  readNegotiation,
  readPackage,
  replayNegotiation,
} from '@entente/core/agreement';
import { errorIssue } from '@entente/core/base/issue';
import {
  composeReplay,
  isLanguage,
  languages,
  renderMarkdown,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import { Command, Option } from 'commander';
import { loadKernels } from '../../io/kernel-host.ts';
import { readModel } from '../../steps/read-model.ts';
import { dayOption, wholeNumberOption } from '../option-value.ts';
import { type ExitCode, print, printJson, runWithProgress, tellIssues, valueOrIssues } from '../terminal.ts';

interface ReplayOptions {
  readonly package?: string;
  readonly from?: string;
  readonly until?: string;
  readonly worlds: number;
  readonly seed: number;
  readonly lang: string;
  readonly json?: true;
}

export function replayCommand(end: (code: ExitCode) => void): Command {
  const { worlds, seed } = defaultTimelineSettings;
  return new Command('replay')
    .description('a negotiation day by day: what was said, and when a package became possible or likely')
    .argument('<negotiation>', 'a negotiation file, JSON or YAML, or -')
    .option(
      '--package <letters>',
      'the package to follow, such as NYN; the one that leads on the last day if left out',
    )
    .option('--from <day>', 'from that day on instead of the first one', dayOption)
    .option('--until <day>', 'up to that day instead of the last one', dayOption)
    .option(
      '--worlds <count>',
      'how many worlds are drawn a day where they are too many to enumerate',
      wholeNumberOption(1, 1_000_000),
      worlds,
    )
    .option('--seed <number>', 'the seed of what is drawn', wholeNumberOption(0, 2_147_483_647), seed)
    .addOption(
      new Option('--lang <language>', 'the language of the text').choices([...languages]).default('en'),
    )
    .option('--json', 'one JSON document')
    .action(async (path: string, options: ReplayOptions) => {
      const negotiation = valueOrIssues(await readModel(path, readNegotiation));
      if (negotiation === undefined) return end(1);
      const settings = settingsOf(negotiation, options);
      if (settings === undefined) return end(1);
      const timeline = valueOrIssues(
        runWithProgress(
          replayNegotiation(negotiation, settings, { kernels: loadKernels() }),
          ({ stage }) => stage,
        ),
      );
      if (timeline === undefined) return end(1);
      if (options.json === true) return printJson(timeline);
      const say = sayIn(isLanguage(options.lang) ? options.lang : 'en');
      const document = composeReplay({ negotiation, timeline, articles: [], statements: [] });
      await print(renderMarkdown(wordDocument(document, say), say));
    });
}

function settingsOf(
  { options: { length } }: Negotiation,
  { package: letters, from, until, worlds, seed }: ReplayOptions,
): TimelineSettings | undefined {
  const range = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  if (letters === undefined) return { ...range, worlds, seed };
  const state = readPackage(letters, length);
  if (state !== undefined) return { ...range, worlds, seed, package: state };
  tellIssues([
    errorIssue({
      code: 'wrong-package',
      path: '--package',
      says: `"${letters}" is no package of ${length} options.`,
      remedy: `Write ${length} letters, Y or N, one an option in the order of the file.`,
      found: letters,
    }),
  ]);
  return undefined;
}
