import {
  type AgreementReport,
  type AgreementSettings,
  type Negotiation,
  analyzeAgreement,
  changeReportOf,
  defaultAgreementSettings,
  negotiationOn,
  readNegotiation,
  readPackage,
} from '@entente/core/agreement';
import { errorIssue } from '@entente/core/base/issue';
import { isLanguage, languages, renderMarkdown, sayIn, wordDocument } from '@entente/core/publication';
import { Command, Option } from 'commander';
import { loadKernels } from '../../io/kernel-host.ts';
import { readModel } from '../../steps/read-model.ts';
import { compose } from '../compose.ts';
import { whatIf } from '../what-if.ts';
import { dayOption, shareOption, wholeNumberOption } from '../option-value.ts';
import { type ExitCode, print, printJson, runWithProgress, tellIssues, valueOrIssues } from '../terminal.ts';

interface AgreeOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly goal: string;
  readonly target?: number;
  readonly asOf?: string;
  readonly since?: string;
  readonly explain?: string;
  readonly whatIf: readonly string[];
  readonly lang: string;
  readonly json?: true;
}

/** The share of worlds that a package should reach, unless another is asked for. */
const defaultTarget = 0.8;

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
    .option('--since <day>', 'also what changed since that day', dayOption)
    .option(
      '--what-if <answer>',
      'what would change if a party answered so, such as Upland:dam=wants, or Upland:dam=? for each answer in turn; may be repeated',
      (answer: string, before: readonly string[]) => [...before, answer],
      [],
    )
    .option('--explain <id>', 'instead, what stands behind a figure or a name, by its id; list: all ids')
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
      const kernels = loadKernels();
      const analyze = (asked: Negotiation): AgreementReport | undefined =>
        valueOrIssues(runWithProgress(analyzeAgreement(asked, settings, { kernels }), ({ stage }) => stage));
      const now = analyze(negotiation);
      if (now === undefined) return end(1);
      const previews =
        options.whatIf.length === 0
          ? []
          : valueOrIssues(whatIf({ texts: options.whatIf, negotiation, now, settings, aids: { kernels } }));
      if (previews === undefined) return end(1);
      const agreement = previews.length === 0 ? now : { ...now, whatIf: previews };
      const { since, explain } = options;
      if (options.json === true && explain === undefined) {
        if (since === undefined) return printJson(agreement);
        const earlier = analyze(negotiationOn(negotiation, since));
        if (earlier === undefined) return end(1);
        return printJson({ ...agreement, since: changeReportOf(negotiation, earlier, agreement) });
      }
      const material = {
        negotiation,
        agreement,
        articles: [],
        statements: [],
        wholePreferences: true,
      } as const;
      const composed = valueOrIssues(
        compose(material, {
          ...(since === undefined ? {} : { since }),
          ...(explain === undefined ? {} : { explain }),
          analyze,
        }),
      );
      if (composed === undefined) return end(1);
      const say = sayIn(isLanguage(options.lang) ? options.lang : 'en');
      const document = wordDocument(composed, say);
      await (options.json === true
        ? printJson({ ...agreement, explain: document })
        : print(renderMarkdown(document, say, { withIds: explain !== undefined })));
    });
}

function atDay(input: unknown, asOf: string | undefined): unknown {
  return asOf === undefined || typeof input !== 'object' || input === null ? input : { ...input, asOf };
}

function settingsOf(
  { worlds, seed, goal, target }: AgreeOptions,
  optionCount: number,
): AgreementSettings | undefined {
  if (goal === 'some' && target === undefined) return { worlds, seed, goal };
  if (goal === 'some') {
    tellIssues([
      errorIssue({
        code: 'target-without-package',
        path: '--target',
        says: 'A target is reached by one package, and none is named.',
        remedy: 'Name it with --goal, such as --goal NYN.',
      }),
    ]);
    return undefined;
  }
  const state = readPackage(goal, optionCount);
  if (state !== undefined) {
    return { worlds, seed, goal: state, leastChange: { package: state, target: target ?? defaultTarget } };
  }
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
