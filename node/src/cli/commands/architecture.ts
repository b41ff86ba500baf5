import {
  type AgreementReport,
  type Negotiation,
  analyzeAgreement,
  architectureOf,
  defaultAgreementSettings,
  readNegotiation,
  readPackage,
} from '@entente/core/agreement';
import {
  type BriefMaterial,
  architectureReportOf,
  composeArchitecture,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import { Command } from 'commander';
import { loadKernels } from '../../io/kernel-host.ts';
import { readModel } from '../../steps/read-model.ts';
import { atDay } from '../at-day.ts';
import { type DocumentOptions, languageOf, writeDocument } from '../document-output.ts';
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

interface ArchitectureOptions extends DocumentOptions {
  readonly package?: string;
  readonly asOf?: string;
  readonly worlds: number;
  readonly seed: number;
}

export function architectureCommand(end: (code: ExitCode) => void): Command {
  const { worlds, seed } = defaultAgreementSettings;
  return new Command('architecture')
    .description(
      'a package written out as commitments: who guarantees what, on which terms, and what is still open',
    )
    .argument('<negotiation>', 'a negotiation file, JSON or YAML, or -')
    .option('--package <package>', 'such as NYN; the one with the best prospects if left out')
    .addOption(asOfOption())
    .addOption(worldsOption(worlds))
    .addOption(seedOption(seed))
    .addOption(languageOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(jsonFormatOption())
    .action(async (path: string, options: ArchitectureOptions) => {
      const material = await gather(path, options);
      if (material === undefined || !(await writeOut(material, options))) return end(1);
    });
}

async function gather(path: string, options: ArchitectureOptions): Promise<BriefMaterial | undefined> {
  const { asOf } = options;
  const negotiation = valueOrIssues(await readModel(path, (input) => readNegotiation(atDay(input, asOf))));
  const agreement = negotiation === undefined ? undefined : analyze(negotiation, options);
  return negotiation === undefined || agreement === undefined
    ? undefined
    : { negotiation, agreement, articles: [], statements: [] };
}

/** The analysis with the named package as its goal, so that its guarantees are looked for. */
function analyze(
  negotiation: Negotiation,
  { worlds, seed, package: named = '' }: ArchitectureOptions,
): AgreementReport | undefined {
  const goal = readPackage(named, negotiation.options.length) ?? ('some' as const);
  const settings = { ...defaultAgreementSettings, worlds, seed, goal };
  const outcome = runWithProgress(
    analyzeAgreement(negotiation, settings, { kernels: loadKernels() }),
    ({ stage }) => stage,
  );
  if (outcome.ok) return valueOrIssues(outcome);
  tellIssues(
    outcome.issues.map((issue) => (issue.path === 'goal' ? { ...issue, path: '--package' } : issue)),
  );
  return undefined;
}

/** Writes the package out; false where there is none to write, which has been told. */
async function writeOut(material: BriefMaterial, options: ArchitectureOptions): Promise<boolean> {
  const architecture = valueOrIssues(
    architectureOf(material.negotiation, material.agreement, options.package),
  );
  if (architecture === undefined) return false;
  const language = languageOf(options);
  const say = sayIn(language);
  const document = wordDocument(composeArchitecture(material, architecture), say);
  const report = architectureReportOf(material, architecture, { document, language, say });
  await writeDocument({ document, language, report }, options);
  return true;
}
