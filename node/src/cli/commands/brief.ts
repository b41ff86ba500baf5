import {
  type AgreementReport,
  type Negotiation,
  analyzeAgreement,
  defaultAgreementSettings,
  readNegotiation,
} from '@entente/core/agreement';
import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import { type BriefMaterial, briefReportOf, sayIn, wordDocument } from '@entente/core/publication';
import { Command } from 'commander';
import { systemClock } from '../../io/clock.ts';
import { loadKernels } from '../../io/kernel-host.ts';
import { modelOfRecord } from '../../steps/model-of-record.ts';
import { readModel } from '../../steps/read-model.ts';
import { recordOfReadings } from '../../steps/read-sources.ts';
import { type ArticleOptions, nameOfReadings, readArticles } from '../article-argument.ts';
import { atDay } from '../at-day.ts';
import { compose } from '../compose.ts';
import { type DocumentOptions, languageOf, writeDocument } from '../document-output.ts';
import { dayOption } from '../option-value.ts';
import {
  asOfOption,
  formatOption,
  jsonFormatOption,
  languageOption,
  outputOption,
  seedOption,
  worldsOption,
} from '../shared-option.ts';
import { type ExitCode, runWithProgress, tellIssues, valueOrIssues } from '../terminal.ts';

interface BriefOptions extends ArticleOptions, DocumentOptions {
  readonly asOf?: string;
  readonly since?: string;
  readonly explain?: string;
  readonly name?: string;
  readonly worlds: number;
  readonly seed: number;
}

export function briefCommand(end: (code: ExitCode) => void): Command {
  const { worlds, seed } = defaultAgreementSettings;
  return new Command('brief')
    .description(
      'from reports to the brief: what is on the table, who stands where, what could stand, what to ask',
    )
    .argument(
      '<input...>',
      'articles (text, HTML, Markdown, PDF, Word, addresses), or one negotiation file (.json, .yaml); - for standard input',
    )
    .option('--published <day>', 'the day of publication of the articles that name none', dayOption)
    .option('--source <name>', 'the outlet or document')
    .option('--name <name>', 'what the negotiation is called')
    .addOption(asOfOption())
    .option('--since <day>', 'begin with what changed since that day', dayOption)
    .option('--explain <id>', 'instead, what stands behind a figure or a name, by its id; list: all ids')
    .addOption(worldsOption(worlds))
    .addOption(seedOption(seed))
    .addOption(languageOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(jsonFormatOption())
    .action(async (inputs: readonly string[], options: BriefOptions) => {
      const material = await gather(inputs, options);
      if (material === undefined) return end(1);
      const language = languageOf(options);
      const { since, explain } = options;
      const analyzeAgain = (negotiation: Negotiation) => analyze(negotiation, options);
      const composed = valueOrIssues(
        compose(material, {
          ...(since === undefined ? {} : { since }),
          ...(explain === undefined ? {} : { explain }),
          analyze: analyzeAgain,
        }),
      );
      if (composed === undefined) return end(1);
      const document = wordDocument(composed, sayIn(language));
      const report = briefReportOf(material, language, document);
      const ids = { md: explain !== undefined, html: true };
      await writeDocument({ document, language, report, ids }, options);
    });
}

async function gather(inputs: readonly string[], options: BriefOptions): Promise<BriefMaterial | undefined> {
  const models = inputs.filter((input) => /\.(?:json|ya?ml)$/iu.test(input));
  if (models.length === 0) return gatherArticles(inputs, options);
  if (inputs.length === 1) {
    const [path = ''] = inputs;
    const negotiation = valueOrIssues(
      await readModel(path, (input) => readNegotiation(atDay(input, options.asOf))),
    );
    const agreement = negotiation === undefined ? undefined : analyze(negotiation, options);
    return negotiation === undefined || agreement === undefined
      ? undefined
      : { negotiation, agreement, articles: [], statements: [] };
  }
  tellIssues([mixedInputs(models)]);
  return undefined;
}

async function gatherArticles(
  paths: readonly string[],
  options: BriefOptions,
): Promise<BriefMaterial | undefined> {
  const readings = await readArticles(paths, options);
  if (readings === undefined) return undefined;
  const record = recordOfReadings(options.name ?? nameOfReadings(readings), readings, systemClock());
  const file = modelOfRecord(record);
  const negotiation = valueOrIssues(readNegotiation(atDay(file, options.asOf)));
  const agreement = negotiation === undefined ? undefined : analyze(negotiation, options);
  if (negotiation === undefined || agreement === undefined) return undefined;
  return { negotiation, agreement, articles: record.articles, statements: record.statements };
}

function analyze(
  negotiation: Negotiation,
  { worlds, seed }: Pick<BriefOptions, 'worlds' | 'seed'>,
): AgreementReport | undefined {
  const settings = { ...defaultAgreementSettings, worlds, seed };
  const outcome: Outcome<AgreementReport> = runWithProgress(
    analyzeAgreement(negotiation, settings, { kernels: loadKernels() }),
    ({ stage }) => stage,
  );
  return valueOrIssues(outcome);
}

function mixedInputs(models: readonly string[]): Issue {
  return errorIssue({
    code: 'mixed-inputs',
    path: '',
    says: 'A brief is made of articles, or of one negotiation file.',
    remedy: `Give ${models[0] ?? 'the negotiation file'} alone, or leave it out.`,
  });
}
