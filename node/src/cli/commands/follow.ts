import type { Issue, Outcome } from '@entente/core/base/issue';
import type { Announced } from '@entente/core/record';
import { Command } from 'commander';
import { findNegotiation } from '../../steps/find-negotiation.ts';
import { type Looked, followFeed, lookAtFeeds } from '../../steps/follow-feed.ts';
import { readAnnounced } from '../../steps/read-announced.ts';
import { viewFeeds } from '../../steps/view-feeds.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { type ExitCode, print, printJson, tellIssues, withoutControls } from '../terminal.ts';
import { withWorkspace } from '../with-store.ts';

interface FollowOptions {
  readonly negotiation: string;
  readonly data?: string;
  readonly list?: true;
  readonly json?: true;
}

/** What was found and read, and what still waits. */
interface Followed {
  readonly feeds: Looked['feeds'];
  readonly articles: readonly { readonly articleId: string; readonly statements: number }[];
  readonly waiting: readonly Announced[];
}

export function followCommand(end: (code: ExitCode) => void): Command {
  return new Command('follow')
    .description('follow the feed of a source (RSS, Atom), and read into a negotiation what is new in it')
    .argument('[address]', 'of the feed, or of a page that names it; left out: all feeds that are followed')
    .requiredOption('--negotiation <id>', 'the negotiation, by its id or name')
    .option('--data <folder>', 'where the embedded store lives')
    .option('--list', 'only say what is new, and read nothing')
    .option('--json', 'one JSON document')
    .action(async (address: string | undefined, options: FollowOptions) => {
      const outcome = await withWorkspace(options.data, (workspace) => follow(workspace, address, options));
      tellIssues(outcome.ok ? outcome.warnings : outcome.issues);
      if (!outcome.ok) return end(1);
      await (options.json === true
        ? printJson(outcome.value)
        : print(withoutControls(followedText(outcome.value))));
    });
}

async function follow(
  workspace: Workspace,
  address: string | undefined,
  { negotiation, list }: FollowOptions,
): Promise<Outcome<Followed>> {
  const found = await findNegotiation(workspace, negotiation);
  if (!found.ok) return found;
  const id = found.value;
  const looked =
    address === undefined
      ? await lookAtFeeds(workspace, id, {})
      : await followFeed(workspace, id, { address });
  if (!looked.ok) return looked;
  const { feeds } = looked.value;
  const warnings: Issue[] = [...looked.warnings];
  const articles: { articleId: string; statements: number }[] = [];
  for (const feed of list === true ? [] : feeds) {
    const read = await readAnnounced(workspace, id, { address: feed.address });
    if (!read.ok) return read;
    warnings.push(...read.warnings);
    articles.push(...read.value.articles);
  }
  const viewed = await viewFeeds(workspace, id);
  if (!viewed.ok) return viewed;
  const waiting = viewed.value.feeds.flatMap((feed) => feed.waiting);
  return { ok: true, value: { feeds, articles, waiting }, warnings };
}

function followedText({ feeds, articles, waiting }: Followed): string {
  return [
    ...feeds.map(({ address, announced }) => `${address}: ${announced} new`),
    ...articles.map(({ articleId, statements }) => `read ${articleId}: ${statements} statements proposed`),
    ...waiting.map(({ address, title }) => `waiting: ${title ?? address} <${address}>`),
    '',
  ].join('\n');
}
