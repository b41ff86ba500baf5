import type { Issue, Outcome } from '@entente/core/base/issue';
import { type Shaped, list, object, optional, readShape, text } from '@entente/core/base/shape';
import { type Announced, type FeedRecord, type Settled, followedIn } from '@entente/core/record';
import { articleEntriesOf, articleIdAfter, articlesAddedTo, originOf } from './article-entries.ts';
import { type Changed, type NewEntry, changeNegotiation, changeOf } from './change-negotiation.ts';
import { fetchArticle } from './fetch-article.ts';
import { asWarning, attempted } from './follow-feed.ts';
import { type LoadedNegotiation, loadNegotiation, unknownThing } from './load-negotiation.ts';
import { readJob } from './read-job.ts';
import type { Workspace } from './workspace.ts';

const announcedRequest = object({
  address: text({ nonEmpty: true, describes: 'Of the feed.' }),
  items: optional(list(text({ nonEmpty: true }), 'The ids of announced articles. Left out: all that wait.')),
});

type AnnouncedRequest = Shaped<typeof announcedRequest>;

/** What became of announced articles. Those that could not be had still wait. */
export interface ReadAnnounced {
  readonly articles: readonly { readonly articleId: string; readonly statements: number }[];
}

/**
 * Reads articles that a feed announced, one after the other, each kept as soon as it is read. An article whose text is
 * in the record already is not added again; one that cannot be read is passed over with a warning.
 */
export async function readAnnounced(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<Changed<ReadAnnounced>>> {
  const asked = await askedFor(workspace, id, input);
  if (!asked.ok) return asked;
  const { feed, chosen } = asked.value;
  const warnings: Issue[] = [];
  const articles: { articleId: string; statements: number }[] = [];
  let version = asked.value.version;
  for (const item of chosen) {
    const read = await readOne(workspace, id, { feed, item, warnings });
    if (read === undefined) continue;
    version = read.version;
    if (read.articleId !== null) articles.push({ articleId: read.articleId, statements: read.statements });
  }
  return { ok: true, value: { articles, version }, warnings };
}

/** Passes over articles that a feed announced: they wait no more, and are not announced again. */
export async function passOverAnnounced(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<Changed<object>>> {
  const asked = await askedFor(workspace, id, input);
  if (!asked.ok) return asked;
  const { feed, chosen } = asked.value;
  const settled = chosen.map((item): Settled => ({ id: item.id, articleId: null }));
  return changeNegotiation(workspace, id, () => changeOf({}, settledEntry(feed.address, settled)));
}

async function askedFor(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<
  Outcome<{ readonly feed: FeedRecord; readonly chosen: readonly Announced[]; readonly version: number }>
> {
  const request: Outcome<AnnouncedRequest> = readShape(announcedRequest, input);
  if (!request.ok) return request;
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const { address, items } = request.value;
  const feed = followedIn(loaded.value.record).find((each) => each.address === address);
  if (feed === undefined) return { ok: false, issues: [unknownThing('feed', address)] };
  const wanted = items === undefined ? undefined : new Set(items);
  const chosen = feed.waiting.filter((item) => wanted?.has(item.id) ?? true);
  return { ok: true, value: { feed, chosen, version: loaded.value.log.length }, warnings: request.warnings };
}

interface Task {
  readonly feed: FeedRecord;
  readonly item: Announced;
  readonly warnings: Issue[];
}

/** `articleId` is null where nothing was added. */
interface ReadItem {
  readonly articleId: string | null;
  readonly statements: number;
}

async function readOne(
  workspace: Workspace,
  id: string,
  { feed, item, warnings }: Task,
): Promise<Changed<ReadItem> | undefined> {
  const fetched = await attempted(fetchArticle(workspace.web, item.address), item.address, warnings);
  if (fetched === undefined) return undefined;
  const facts = {
    published: item.published,
    source: fetched.host,
    ...(item.title === null ? {} : { title: item.title }),
  };
  const job = { kind: 'reading' as const, given: fetched.given, facts };
  const reading = await attempted(readJob(workspace, job), item.address, warnings);
  if (reading === undefined) return undefined;
  warnings.push(
    ...(reading.ok ? reading.warnings : reading.issues.map(asWarning)).map((issue) => at(issue, item)),
  );
  const origin = originOf(fetched.given.bytes, item.address);
  const changed = await changeNegotiation<ReadItem>(workspace, id, ({ log, record }) => {
    const settle = (articleId: string | null): NewEntry =>
      settledEntry(feed.address, [{ id: item.id, articleId }]);
    if (!waits(record, feed.address, item)) return changeOf({ articleId: null, statements: 0 });
    if (!reading.ok) return changeOf({ articleId: null, statements: 0 }, settle(null));
    const { text: read } = reading.value.article;
    const known = record.articles.find(({ article }) => article.text === read);
    if (known !== undefined) return changeOf({ articleId: null, statements: 0 }, settle(known.id));
    const articleId = articleIdAfter(articlesAddedTo(log));
    const entries = articleEntriesOf(articleId, reading.value, origin);
    const statements = reading.value.statements.length;
    return changeOf({ articleId, statements }, ...entries, settle(articleId));
  });
  return changed.ok ? changed.value : undefined;
}

function waits(record: LoadedNegotiation['record'], address: string, item: Announced): boolean {
  const feed = followedIn(record).find((each) => each.address === address);
  return feed?.waiting.some(({ id }) => id === item.id) ?? false;
}

function settledEntry(address: string, settled: readonly Settled[]): NewEntry {
  return { body: { kind: 'announced-settled', address, settled: [...settled] } };
}

function at(issue: Issue, { address }: Announced): Issue {
  return issue.path === address ? issue : { ...issue, path: `${address}: ${issue.path}` };
}
