import {
  analyzeAgreement,
  architectureOf,
  defaultAgreementSettings,
  readNegotiation,
} from '@entente/core/agreement';
import {
  type BriefMaterial,
  type Language,
  architectureReportOf,
  composeArchitecture,
  isLanguage,
  languages,
  renderHtml,
  renderMarkdown,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import { Command, Option } from 'commander';
import { writeOutput } from '../../io/input-text.ts';
import { loadKernels } from '../../io/kernel-host.ts';
import { readModel } from '../../steps/read-model.ts';
import { dayOption, wholeNumberOption } from '../option-value.ts';
import { type ExitCode, print, runWithProgress, valueOrIssues } from '../terminal.ts';

interface ArchitectureOptions {
  readonly package?: string;
  readonly asOf?: string;
  readonly lang: string;
  readonly format: 'md' | 'html' | 'json' | 'docx';
  readonly output?: string;
  readonly json?: true;
  readonly worlds?: number;
  readonly seed: number;
}

export function architectureCommand(end: (code: ExitCode) => void): Command {
  return new Command('architecture')
    .description(
      'a package written out as commitments: who guarantees what, on which terms, and what is still open',
    )
    .argument('<negotiation>', 'a negotiation file, JSON or YAML, or -')
    .option('--package <package>', 'such as NYN; the one with the best prospects if left out')
    .option('--as-of <day>', 'as of that day instead of the one in the file', dayOption)
    .option('--worlds <count>', 'how many worlds are drawn', wholeNumberOption(1, 10_000_000))
    .option('--seed <number>', 'the seed of what is drawn', wholeNumberOption(0, 2_147_483_647), 1)
    .addOption(
      new Option('--lang <language>', 'the language of the text').choices([...languages]).default('en'),
    )
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(['md', 'html', 'json', 'docx'])
        .default('md'),
    )
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('--json', 'the same as --format json')
    .action(async (path: string, options: ArchitectureOptions) => {
      const material = await gather(path, options);
      const bytes = material === undefined ? undefined : await writtenOut(material, options);
      if (bytes === undefined) return end(1);
      await (options.output === undefined ? print(bytes) : writeOutput(options.output, bytes));
    });
}

async function gather(path: string, options: ArchitectureOptions): Promise<BriefMaterial | undefined> {
  const { asOf, seed, worlds } = options;
  const negotiation = valueOrIssues(await readModel(path, (input) => readNegotiation(atDay(input, asOf))));
  if (negotiation === undefined) return undefined;
  const settings = {
    ...defaultAgreementSettings,
    seed,
    worlds: worlds ?? defaultAgreementSettings.worlds,
  };
  const agreement = valueOrIssues(
    runWithProgress(
      analyzeAgreement(negotiation, settings, { kernels: loadKernels() }),
      ({ stage }) => stage,
    ),
  );
  return agreement === undefined ? undefined : { negotiation, agreement, articles: [], statements: [] };
}

function atDay(file: unknown, asOf: string | undefined): unknown {
  return asOf === undefined || typeof file !== 'object' || file === null ? file : { ...file, asOf };
}

async function writtenOut(
  material: BriefMaterial,
  options: ArchitectureOptions,
): Promise<string | Uint8Array | undefined> {
  const language: Language = isLanguage(options.lang) ? options.lang : 'en';
  const say = sayIn(language);
  const architecture = valueOrIssues(
    architectureOf(material.negotiation, material.agreement, options.package),
  );
  if (architecture === undefined) return undefined;
  const document = wordDocument(composeArchitecture(material, architecture), say);
  switch (options.json === true ? 'json' : options.format) {
    case 'md':
      return renderMarkdown(document, say);
    case 'html':
      return renderHtml(document, { language, say });
    case 'json':
      return `${JSON.stringify(architectureReportOf(material, architecture, { document, language, say }), null, 2)}\n`;
    case 'docx': {
      const { writeWordFile } = await import('../../io/word-file.ts');
      return writeWordFile(document, { language, say });
    }
  }
}
