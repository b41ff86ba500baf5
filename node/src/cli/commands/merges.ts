import type { Outcome } from '@entente/core/base/issue';
import type { OptionMergeReport } from '@entente/core/record';
import { Command } from 'commander';
import { decideOptionMerge } from '../../steps/decide-option-merge.ts';
import { findNegotiation } from '../../steps/find-negotiation.ts';
import { viewOptionMerges } from '../../steps/view-option-merges.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { type ExitCode, print, printJson, valueOrIssues, withoutControls } from '../terminal.ts';
import { withWorkspace } from '../with-store.ts';

interface MergesOptions {
  readonly accept?: readonly string[];
  readonly keepApart?: readonly string[];
  readonly why?: string;
  readonly data?: string;
  readonly json?: true;
}

export function mergesCommand(end: (code: ExitCode) => void): Command {
  return new Command('merges')
    .description('which options of several articles may be one, and decisions on that')
    .argument('<negotiation>', 'by its id or name')
    .option('--accept <option...>', 'the ids of two options that are one; the first is what both are')
    .option('--keep-apart <option...>', 'the ids of two options that are not one')
    .option('--why <reason>', 'the reason for the decision, kept with it')
    .option('--data <folder>', 'where the embedded store lives')
    .option('--json', 'one JSON document')
    .action(async (negotiation: string, options: MergesOptions) => {
      const report = valueOrIssues(
        await withWorkspace(options.data, (workspace) => decideAndView(workspace, negotiation, options)),
      );
      if (report === undefined) return end(1);
      await (options.json === true ? printJson(report) : print(withoutControls(mergesText(report))));
    });
}

/** What was asked for is decided first, so that what is printed is what then stands. */
async function decideAndView(
  workspace: Workspace,
  negotiation: string,
  { accept, keepApart, why }: MergesOptions,
): Promise<Outcome<OptionMergeReport>> {
  const found = await findNegotiation(workspace, negotiation);
  if (!found.ok) return found;
  const asked = [
    ...(accept === undefined ? [] : [{ options: accept, decision: 'merge' }]),
    ...(keepApart === undefined ? [] : [{ options: keepApart, decision: 'keep-apart' }]),
  ];
  for (const one of asked) {
    const done = await decideOptionMerge(workspace, found.value, {
      ...one,
      ...(why === undefined ? {} : { why }),
    });
    if (!done.ok) return done;
  }
  return viewOptionMerges(workspace, found.value);
}

function mergesText({ proposals, decided }: OptionMergeReport): string {
  return [
    `${proposals.length} to decide`,
    ...proposals.flatMap(({ sides, likeness, acts, words, names }) => [
      '',
      `${sides.map(({ option }) => option).join('  ')}  (${Math.round(likeness * 100)}%: ${[...acts, ...words, ...names].join(', ')})`,
      ...sides.flatMap(({ wording, places, more }) => [
        `  "${wording}"`,
        ...places.map(({ article, sentence }) => `    ${article}: ${sentence ?? '-'}`),
        ...(more === 0 ? [] : [`    and ${more} more`]),
      ]),
    ]),
    ...(decided.length === 0 ? [] : ['', `${decided.length} decided`]),
    ...decided.map(
      ({ decision, options, author, time, why }) =>
        `${decision}: ${options.map(({ option }) => option).join('  ')} (${author}, ${time}${why === undefined ? '' : `: ${why}`})`,
    ),
    '',
  ].join('\n');
}
