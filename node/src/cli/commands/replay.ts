import {
  type Negotiation,
  type TimelineSettings,
  defaultTimelineSettings,
  readNegotiation,
  readPackage,
  replayNegotiation,
} from '@entente/core/agreement';
import { errorIssue } from '@entente/core/base/issue';
import { composeReplay, renderMarkdown, sayIn, wordDocument } from '@entente/core/publication';
import { Command } from 'commander';
import { loadKernels } from '../../io/kernel-host.ts';
import { readModel } from '../../steps/read-model.ts';
import { languageOf } from '../document-output.ts';
import { dayOption } from '../option-value.ts';
import { languageOption, seedOption, worldsOption } from '../shared-option.ts';
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
    .addOption(worldsOption(worlds, { most: 1_000_000, each: ' a day' }))
    .addOption(seedOption(seed))
    .addOption(languageOption())
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
      const say = sayIn(languageOf(options));
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
