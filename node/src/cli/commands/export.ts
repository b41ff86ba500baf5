import { Command } from 'commander';
import { writeOutput } from '../../io/input-text.ts';
import { exportNegotiation } from '../../steps/move-negotiation.ts';
import { outputOption } from '../shared-option.ts';
import { type ExitCode, print, valueOrIssues } from '../terminal.ts';
import { withStore } from '../with-store.ts';

interface ExportOptions {
  readonly data?: string;
  readonly output?: string;
  readonly withResponses?: boolean;
}

export function exportCommand(end: (code: ExitCode) => void): Command {
  return new Command('export')
    .description('a whole negotiation as one text: its log, one JSON entry a line')
    .argument('<negotiation>', 'the id of a negotiation in the store')
    .option('--data <folder>', 'where the embedded store lives')
    .addOption(outputOption())
    .option('--with-responses', 'private responses too, for the text is whole or nothing')
    .action(async (id: string, { data, output, withResponses = false }: ExportOptions) => {
      const text = valueOrIssues(
        await withStore(data, (store) => exportNegotiation(store, id, { withResponses })),
      );
      if (text === undefined) return end(1);
      await (output === undefined ? print(text) : writeOutput(output, text));
    });
}
