import type { Issue } from '@entente/core/base/issue';
import { Command } from 'commander';
import type { Store } from '../../io/store.ts';
import { verifyNegotiation } from '../../steps/move-negotiation.ts';
import { type ExitCode, print, printJson, tellIssues } from '../terminal.ts';
import { withStore } from '../with-store.ts';

interface VerifyOptions {
  readonly data?: string;
  readonly json?: true;
}

interface Checked {
  readonly negotiation: string;
  readonly sound: boolean;
  readonly issues: readonly Issue[];
}

export function verifyCommand(end: (code: ExitCode) => void): Command {
  return new Command('verify')
    .description('check every entry, digest and chain of the negotiations in the store')
    .argument('[negotiation...]', 'ids; all of them if none is named')
    .option('--data <folder>', 'where the embedded store lives')
    .option('--json', 'one JSON document')
    .action(async (ids: readonly string[], { data, json }: VerifyOptions) => {
      const checked = await withStore(data, (store) => checkAll(store, ids));
      tellIssues(
        checked.flatMap(({ negotiation, issues }) =>
          issues.map((issue) => ({ ...issue, path: `${negotiation} ${issue.path}`.trim() })),
        ),
      );
      const lines = checked.map(
        ({ negotiation, sound }) => `${negotiation}: ${sound ? 'sound' : 'broken'}\n`,
      );
      await (json === true ? printJson({ negotiations: checked }) : print(lines.join('')));
      if (checked.some(({ sound }) => !sound)) end(1);
    });
}

async function checkAll(store: Store, ids: readonly string[]): Promise<readonly Checked[]> {
  const asked = ids.length > 0 ? ids : (await store.list()).map(({ id }) => id);
  const checked: Checked[] = [];
  for (const negotiation of asked) {
    const outcome = await verifyNegotiation(store, negotiation);
    checked.push({ negotiation, sound: outcome.ok, issues: outcome.ok ? [] : outcome.issues });
  }
  return checked;
}
