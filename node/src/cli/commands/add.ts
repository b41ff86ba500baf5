import type { Outcome } from '@entente/core/base/issue';
import type { Day } from '@entente/core/base/day';
import type { Intake } from '@entente/core/record';
import { Command } from 'commander';
import { addArticles } from '../../steps/add-articles.ts';
import { findNegotiation } from '../../steps/find-negotiation.ts';
import { inputsOfPaths } from '../../steps/intake-input.ts';
import { openNegotiation } from '../../steps/open-negotiation.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { intakeText } from '../intake-text.ts';
import { dayOption, splitDay } from '../option-value.ts';
import {
  type ExitCode,
  print,
  printJson,
  tellIssues,
  tellProgress,
  valueOrIssues,
  withoutControls,
} from '../terminal.ts';
import { withWorkspace } from '../with-store.ts';

interface AddOptions {
  readonly negotiation: string;
  readonly open?: true;
  readonly published?: Day;
  readonly source?: string;
  readonly dayFromName?: true;
  readonly data?: string;
  readonly json?: true;
}

export function addCommand(end: (code: ExitCode) => void): Command {
  return new Command('add')
    .description(
      'add articles to a negotiation: files and whole folders; what is there is passed over, so the same command goes on after a stop',
    )
    .argument(
      '<file-or-folder...>',
      'files (text, HTML, Markdown, PDF, Word), or folders of them; file@2025-08-22 gives the day of one',
    )
    .requiredOption('--negotiation <id>', 'the negotiation, by its id or name')
    .option('--open', 'open a negotiation of this name if there is none')
    .option('--published <day>', 'the day of publication of those that name none', dayOption)
    .option('--day-from-name', "take the day in a file's name (2025-08-22-talks.txt) for that of publication")
    .option('--source <name>', 'the outlet or document of all of them')
    .option('--data <folder>', 'where the embedded store lives')
    .option('--json', 'one JSON document')
    .action(async (paths: readonly string[], options: AddOptions) => {
      const intake = valueOrIssues(
        await withWorkspace(options.data, (workspace) => add(workspace, paths, options)),
      );
      if (intake === undefined) return end(1);
      await (options.json === true ? printJson(intake) : print(withoutControls(intakeText(intake))));
      if (intake.stopped) return end(2);
      if (intake.articles.some(({ articleId }) => articleId === null)) end(1);
    });
}

async function add(
  workspace: Workspace,
  paths: readonly string[],
  { negotiation, open, published, source, dayFromName }: AddOptions,
): Promise<Outcome<Intake>> {
  const found = await findNegotiation(workspace, negotiation);
  if (!found.ok && open !== true) return found;
  const opened = found.ok ? undefined : await openNegotiation(workspace, { name: negotiation });
  if (opened?.ok === false) return opened;
  const id = found.ok ? found.value : opened!.value.id;
  const facts = {
    published: published ?? null,
    source: source ?? null,
    dayFromName: dayFromName === true,
  };
  const { inputs, warnings } = await inputsOfPaths(paths.map(splitDay), facts);
  tellIssues(warnings);
  return untilInterrupted(async (signal) => {
    const steps = addArticles(workspace, id, { inputs, signal });
    for (;;) {
      const { value, done } = await steps.next();
      if (done === true) return value;
      tellProgress(`${value.settled} of ${value.given} `, value.name);
    }
  });
}

/** Runs until it ends; a first interruption asks it to stop, a second one ends the process. */
async function untilInterrupted<Value>(run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await run(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    tellProgress();
  }
}
