import { Command } from 'commander';
import { writeOutput } from '../../io/input-text.ts';
import { listDecisions } from '../../steps/list-decisions.ts';
import { outputOption } from '../shared-option.ts';
import { type ExitCode, print, valueOrIssues } from '../terminal.ts';
import { withStore } from '../with-store.ts';

interface DecisionsOptions {
  readonly data?: string;
  readonly output?: string;
  readonly withText?: boolean;
  readonly json?: true;
}

export function decisionsCommand(end: (code: ExitCode) => void): Command {
  return new Command('decisions')
    .description('what people decided on what reading proposed, one JSON object a line')
    .argument('[negotiation...]', 'ids; all of them if none is named')
    .option('--data <folder>', 'where the embedded store lives')
    .addOption(outputOption())
    .option('--with-text', 'the words of the articles too, with each statement as proposed and as decided')
    .option('--json', 'one JSON document instead of lines')
    .action(
      async (negotiations: readonly string[], { data, output, withText = false, json }: DecisionsOptions) => {
        const decided = valueOrIssues(
          await withStore(data, (store) => listDecisions(store, { negotiations, withText })),
        );
        if (decided === undefined) return end(1);
        const text =
          json === true
            ? `${JSON.stringify({ decisions: decided })}\n`
            : decided.map((one) => `${JSON.stringify(one)}\n`).join('');
        await (output === undefined ? print(text) : writeOutput(output, text));
      },
    );
}
