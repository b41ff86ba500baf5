import {
  type AgreementReport,
  type Negotiation,
  analyzeAgreement,
  defaultAgreementSettings,
  readNegotiation,
} from '@entente/core/agreement';
import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import {
  type BriefMaterial,
  type Language,
  type WordedDocument,
  briefReportOf,
  isLanguage,
  languages,
  renderHtml,
  renderMarkdown,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import { Command, Option } from 'commander';
import { systemClock } from '../../io/clock.ts';
import { writeOutput } from '../../io/input-text.ts';
import { loadKernels } from '../../io/kernel-host.ts';
import { modelOfRecord } from '../../steps/model-of-record.ts';
import { readModel } from '../../steps/read-model.ts';
import { recordOfReadings } from '../../steps/read-sources.ts';
import { type ArticleOptions, nameOfReadings, readArticles } from '../article-argument.ts';
import { compose } from '../compose.ts';
import { dayOption, wholeNumberOption } from '../option-value.ts';
import { type ExitCode, print, runWithProgress, tellIssues, valueOrIssues } from '../terminal.ts';

interface BriefOptions extends ArticleOptions {
  readonly lang: string;
  readonly format: 'md' | 'html' | 'json' | 'docx';
  readonly output?: string;
  readonly json?: true;
  readonly asOf?: string;
  readonly since?: string;
  readonly explain?: string;
  readonly name?: string;
  readonly worlds?: number;
  readonly seed: number;
}

export function briefCommand(end: (code: ExitCode) => void): Command {
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
    .option('--as-of <day>', 'as of that day', dayOption)
    .option('--since <day>', 'begin with what changed since that day', dayOption)
    .option('--explain <id>', 'instead, what stands behind a figure or a name, by its id; list: all ids')
    .option('--worlds <count>', 'how many worlds are drawn', wholeNumberOption(1, 10_000_000))
    .option(
      '--seed <number>',
      'the seed of what is drawn',
      wholeNumberOption(0, 2_147_483_647),
      defaultAgreementSettings.seed,
    )
    .addOption(
      new Option('--lang <language>', 'the language of the brief').choices([...languages]).default('en'),
    )
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(['md', 'html', 'json', 'docx'])
        .default('md'),
    )
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('--json', 'the same as --format json')
    .action(async (inputs: readonly string[], options: BriefOptions) => {
      const material = await gather(inputs, options);
      if (material === undefined) return end(1);
      const language = isLanguage(options.lang) ? options.lang : 'en';
      const format = options.json === true ? 'json' : options.format;
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
      const bytes = await documentIn(wordDocument(composed, sayIn(language)), {
        material,
        format,
        language,
        withIds: explain !== undefined,
      });
      await (options.output === undefined ? print(bytes) : writeOutput(options.output, bytes));
    });
}

interface Wanted {
  readonly material: BriefMaterial;
  readonly format: BriefOptions['format'];
  readonly language: Language;
  /** Whether the ids by which one can ask on stand in the text. */
  readonly withIds: boolean;
}

async function documentIn(
  document: WordedDocument,
  { material, format, language, withIds }: Wanted,
): Promise<string | Uint8Array> {
  const say = sayIn(language);
  switch (format) {
    case 'md':
      return renderMarkdown(document, say, { withIds });
    case 'html':
      return renderHtml(document, { language, say, withIds: true });
    case 'json':
      return `${JSON.stringify(briefReportOf(material, language, document), null, 2)}\n`;
    case 'docx': {
      const { writeWordFile } = await import('../../io/word-file.ts');
      return writeWordFile(document, { language, say });
    }
  }
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
  options: Pick<BriefOptions, 'worlds' | 'seed'>,
): AgreementReport | undefined {
  const worlds = options.worlds ?? defaultAgreementSettings.worlds;
  const settings = { ...defaultAgreementSettings, seed: options.seed, worlds };
  const outcome: Outcome<AgreementReport> = runWithProgress(
    analyzeAgreement(negotiation, settings, { kernels: loadKernels() }),
    ({ stage }) => stage,
  );
  return valueOrIssues(outcome);
}

function atDay(file: unknown, asOf: string | undefined): unknown {
  return asOf === undefined || typeof file !== 'object' || file === null ? file : { ...file, asOf };
}

function mixedInputs(models: readonly string[]): Issue {
  return errorIssue({
    code: 'mixed-inputs',
    path: '',
    says: 'A brief is made of articles, or of one negotiation file.',
    remedy: `Give ${models[0] ?? 'the negotiation file'} alone, or leave it out.`,
  });
}
