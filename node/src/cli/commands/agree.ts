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
import { renderMarkdown, sayIn, wordDocument } from '@entente/core/publication';
import { Command } from 'commander';
import { loadKernels } from '../../io/kernel-host.ts';
import { readModel } from '../../steps/read-model.ts';
import { atDay } from '../at-day.ts';
import { compose } from '../compose.ts';
import { languageOf } from '../document-output.ts';
import { dayOption, shareOption } from '../option-value.ts';
import { asOfOption, languageOption, seedOption, worldsOption } from '../shared-option.ts';
import { type ExitCode, print, printJson, runWithProgress, tellIssues, valueOrIssues } from '../terminal.ts';
import { whatIf } from '../what-if.ts';

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

const whatIfHelp = `
An answer of --what-if is one of
  party:option=wants | indifferent | opposes   where the party has said nothing of the option
  party:option=in-favour | against             where its reports contradict each other
  party:option=?                               each of these in turn
  party:order:"first">"second"                 which of two things matters more to it, in the words of its priorities
  party:order:"first"?"second"                 both in turn
Several are taken for given together. Names with : " = > or ? in them are quoted, with \\" for a quotation mark.
Nothing of it is kept.`;

export function agreeCommand(end: (code: ExitCode) => void): Command {
  const { worlds, seed } = defaultAgreementSettings;
  return new Command('agree')
    .description('what could all accept, how sure is it, who blocks what, and what to ask next')
    .argument('<negotiation>', 'a negotiation file, JSON or YAML, or -')
    .addOption(worldsOption(worlds))
    .addOption(seedOption(seed))
    .option(
      '--goal <some|package>',
      'what a question should tell about: some agreement, or a package such as NYN',
      'some',
    )
    .option('--target <share>', 'the share that the least change should reach', shareOption)
    .addOption(asOfOption())
    .option('--since <day>', 'also what changed since that day', dayOption)
    .option(
      '--what-if <answer>',
      'what would change if a party answered so, such as Upland:dam=wants, or Upland:dam=? for each answer in turn; may be repeated',
      (answer: string, before: readonly string[]) => [...before, answer],
      [],
    )
    .option('--explain <id>', 'instead, what stands behind a figure or a name, by its id; list: all ids')
    .addOption(languageOption())
    .option('--json', 'one JSON document')
    .addHelpText('after', whatIfHelp)
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
      const say = sayIn(languageOf(options));
      const document = wordDocument(composed, say);
      await (options.json === true
        ? printJson({ ...agreement, explain: document })
        : print(renderMarkdown(document, say, { withIds: explain !== undefined })));
    });
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
