import {
  type AgreementSettings,
  analyzeAgreement,
  defaultAgreementSettings,
  readNegotiation,
  readPackage,
} from '@entente/core/agreement';
import { errorIssue } from '@entente/core/base/issue';
import {
  composeBrief,
  isLanguage,
  languages,
  renderMarkdown,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import { Command, Option } from 'commander';
import { readModel } from '../../steps/read-model.ts';
import { dayOption, shareOption, wholeNumberOption } from '../option-value.ts';
import { type ExitCode, print, printJson, runWithProgress, tellIssues, valueOrIssues } from '../terminal.ts';

interface AgreeOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly goal: string;
  readonly target?: number;
  readonly asOf?: string;
  readonly lang: string;
  readonly json?: true;
}

export function agreeCommand(end: (code: ExitCode) => void): Command {
  const { worlds, seed } = defaultAgreementSettings;
  return new Command('agree')
    .description('what could all accept, how sure is it, who blocks what, and what to ask next')
    .argument('<negotiation>', 'a negotiation file, JSON or YAML, or -')
    .option(
      '--worlds <count>',
      'how many worlds are drawn where they are too many to enumerate',
      wholeNumberOption(1, 10_000_000),
      worlds,
    )
    .option('--seed <number>', 'the seed of what is drawn', wholeNumberOption(0, 2_147_483_647), seed)
    .option(
      '--goal <some|package>',
      'what a question should tell about: some agreement, or a package such as NYN',
      'some',
    )
    .option('--target <share>', 'the share that the least change should reach', shareOption)
    .option('--as-of <day>', 'as of that day instead of the one in the file', dayOption)
    .addOption(
      new Option('--lang <language>', 'the language of the text').choices([...languages]).default('en'),
    )
    .option('--json', 'one JSON document')
    .action(async (path: string, options: AgreeOptions) => {
      const negotiation = valueOrIssues(
        await readModel(path, (input) => readNegotiation(atDay(input, options.asOf))),
      );
      if (negotiation === undefined) return end(1);
      const settings = settingsOf(options, negotiation.options.length);
      if (settings === undefined) return end(1);
      const agreement = valueOrIssues(
        runWithProgress(analyzeAgreement(negotiation, settings), ({ stage }) => stage),
      );
      if (agreement === undefined) return end(1);
      if (options.json === true) return printJson(agreement);
      const say = sayIn(isLanguage(options.lang) ? options.lang : 'en');
      const document = composeBrief({ negotiation, agreement, articles: [], statements: [] });
      await print(renderMarkdown(wordDocument(document, say), say));
    });
}

function atDay(input: unknown, asOf: string | undefined): unknown {
  return asOf === undefined || typeof input !== 'object' || input === null ? input : { ...input, asOf };
}

function settingsOf(
  { worlds, seed, goal }: AgreeOptions,
  optionCount: number,
): AgreementSettings | undefined {
  if (goal === 'some') return { worlds, seed, goal };
  const state = readPackage(goal, optionCount);
  if (state !== undefined) return { worlds, seed, goal: state };
  tellIssues([
    errorIssue({
      code: 'wrong-package',
      path: '--goal',
      says: `"${goal}" is neither "some" nor a package of ${optionCount} options.`,
      remedy: `Write ${optionCount} letters, Y or N, one an option in the order of the file.`,
      found: goal,
    }),
  ]);
  return undefined;
}
