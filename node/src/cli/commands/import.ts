import { Command } from 'commander';
import { readInputText } from '../../io/input-text.ts';
import { importNegotiation } from '../../steps/move-negotiation.ts';
import { type ExitCode, print, printJson, valueOrIssues } from '../terminal.ts';
import { withStore } from '../with-store.ts';

interface ImportOptions {
  readonly data?: string;
  readonly json?: true;
}

export function importCommand(end: (code: ExitCode) => void): Command {
  return new Command('import')
    .description(
      'take an exported negotiation into the store, beside what is there; every digest is checked first',
    )
    .argument('<file>', 'what export wrote, or -')
    .option('--data <folder>', 'where the embedded store lives')
    .option('--json', 'one JSON document')
    .action(async (path: string, { data, json }: ImportOptions) => {
      const input = valueOrIssues(await readInputText(path));
      if (input === undefined) return end(1);
      const taken = valueOrIssues(await withStore(data, (store) => importNegotiation(store, input.text)));
      if (taken === undefined) return end(1);
      await (json === true
        ? printJson(taken)
        : print(`Taken in as ${taken.id}, ${taken.version} entries.\n`));
    });
}
