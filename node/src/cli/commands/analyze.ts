import {
  type AnalysisQuestion,
  type AnalysisReport,
  type ConflictModel,
  type NarrationLanguage,
  type UnlistedModel,
  type UnlistedReport,
  analyseConflict,
  analyseUnlisted,
  furthestHorizon,
  listedStatesFor,
  narrationLanguages,
  readAnalysisRequest,
  readModelBySize,
  readUnlistedRequest,
  writeGmcrFile,
} from '@entente/core/conflict';
import { Command, Option } from 'commander';
import { loadKernels } from '../../io/kernel-host.ts';
import { readModel } from '../../steps/read-model.ts';
import { namesOption, wholeNumberOption } from '../option-value.ts';
import {
  type ExitCode,
  print,
  printJson,
  runWithProgress,
  valueOrIssues,
  withoutControls,
} from '../terminal.ts';
import { reportText } from './analysis-text.ts';
import { unlistedText } from './unlisted-text.ts';

interface AnalyzeOptions {
  readonly concepts?: readonly string[];
  readonly horizon?: number;
  readonly coalitions?: true;
  readonly statusQuo?: string | true;
  readonly inverse?: string;
  readonly goal?: string;
  readonly explain?: string;
  readonly lang?: NarrationLanguage;
  readonly all?: true;
  readonly export?: 'gmcr';
  readonly json?: true;
}

export function analyzeCommand(end: (code: ExitCode) => void): Command {
  return new Command('analyze')
    .description('the conflict analysis of a model: which states are stable, for whom, and why')
    .argument('<model>', 'a model file, JSON or YAML, or a .gmcr file, or -')
    .option('--concepts <ids>', 'solution concepts, with commas: nash,gmr,smr,seq,ssr,sim', namesOption)
    .option(
      '--horizon <moves>',
      'also limited-move stability of that horizon (two decision makers)',
      wholeNumberOption(1, furthestHorizon),
    )
    .option('--coalitions', "also with the model's coalitions as one player each")
    .option(
      '--status-quo [state]',
      "what can be reached from a state; the model's status quo if none is named",
    )
    .option('--inverse <state>', 'which preferences make the state an equilibrium')
    .option('--goal <pattern>', 'which states such as -Y--N hold, what leads to them, and who undoes them')
    .option('--explain <dm:state:concept>', 'why a state is stable for a decision maker, or not')
    .addOption(
      new Option('--lang <language>', 'the language that --explain speaks').choices(narrationLanguages),
    )
    .option('--all', 'list states and stability however many there are')
    .addOption(
      new Option('--export <format>', 'only write the model in another format: gmcr for GMCR+').choices([
        'gmcr',
      ]),
    )
    .option('--json', 'one JSON document')
    .action(async (path: string, options: AnalyzeOptions) => {
      if (options.export === 'gmcr') {
        const text = valueOrIssues(await readModel(path, writeGmcrFile));
        return text === undefined ? end(1) : print(text);
      }
      const question = questionOf(options);
      const read = (input: unknown) => readModelBySize(input, listedStatesFor(question));
      const model = valueOrIssues(await readModel(path, read));
      if (model === undefined) return end(1);
      const result =
        model.kind === 'listed' ? listed(model.model, question) : unlisted(model.model, question);
      if (result === undefined) return end(1);
      await (options.json === true ? printJson(result.report) : print(withoutControls(result.text)));
    });
}

/** What is printed of an analysis. */
interface Printed {
  readonly report: AnalysisReport | UnlistedReport;
  readonly text: string;
}

function listed(model: ConflictModel, question: AnalysisQuestion): Printed | undefined {
  const request = valueOrIssues(readAnalysisRequest(model, question));
  if (request === undefined) return undefined;
  const report = runWithProgress(analyseConflict(model, request, loadKernels()), () => 'analysis');
  return { report, text: reportText(report) };
}

function unlisted(model: UnlistedModel, question: AnalysisQuestion): Printed | undefined {
  const request = valueOrIssues(readUnlistedRequest(model, question));
  if (request === undefined) return undefined;
  const report = runWithProgress(analyseUnlisted(model, request, loadKernels()), () => 'analysis');
  return { report, text: unlistedText(report) };
}

function questionOf({ json: _json, export: _export, lang, ...question }: AnalyzeOptions): AnalysisQuestion {
  return { ...question, ...(lang === undefined ? {} : { language: lang }) };
}
