import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import { object, optional, readShape, text } from '@entente/core/base/shape';
import { type FeedRecord, followedIn, newIn } from '@entente/core/record';
import { type Feed, readFeed } from '../io/feed.ts';
import { type Fetched, type Validators, readAddress } from '../io/fetch-address.ts';
import { OutsideFailure } from '../io/outside-failure.ts';
import { type Changed, type NewEntry, changeNegotiation, changeOf } from './change-negotiation.ts';
import { loadNegotiation, unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

const feedRequest = object({ address: text({ nonEmpty: true }) });
const lookRequest = object({
  address: optional(text({ nonEmpty: true, describes: 'Left out: all feeds.' })),
});

/** What a look at feeds found. */
export interface Looked {
  readonly feeds: readonly { readonly address: string; readonly announced: number }[];
}

/** Follows a feed, by its address or that of a page that names it, and looks at it for the first time. */
export async function followFeed(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<Changed<Looked>>> {
  const request = readShape(feedRequest, input);
  if (!request.ok) return request;
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const found = await findFeed(workspace, request.value.address);
  if (!found.ok) return found;
  const { address, feed, validators } = found.value;
  const changed = await changeNegotiation(workspace, id, ({ record }) => {
    const isFollowed = followedIn(record).some((each) => each.address === address);
    const followed: NewEntry = { body: { kind: 'feed-followed', address, name: feed.name } };
    const look = lookOf(record.feeds, address, { feed, validators });
    const entries = isFollowed ? [look.entry] : [followed, look.entry];
    return changeOf({ feeds: [{ address, announced: look.announced }] }, ...entries);
  });
  return changed.ok ? { ...changed, warnings: found.warnings } : changed;
}

/** Looks at a feed, or at all that are followed. What cannot be had is a warning, and is looked at the next time. */
export async function lookAtFeeds(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<Changed<Looked>>> {
  const request = readShape(lookRequest, input);
  if (!request.ok) return request;
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const { address } = request.value;
  const feeds = followedIn(loaded.value.record).filter(
    (feed) => address === undefined || feed.address === address,
  );
  if (address !== undefined && feeds.length === 0)
    return { ok: false, issues: [unknownThing('feed', address)] };
  const warnings: Issue[] = [];
  const counts: { address: string; announced: number }[] = [];
  let version = loaded.value.log.length;
  for (const feed of feeds) {
    const looked = await lookAt(workspace, id, feed, warnings);
    if (looked === undefined) continue;
    version = looked.version;
    counts.push({ address: feed.address, announced: looked.announced });
  }
  return { ok: true, value: { feeds: counts, version }, warnings };
}

/** Follows a feed no more. What was read from it stays. */
export async function dropFeed(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<Changed<object>>> {
  const request = readShape(feedRequest, input);
  if (!request.ok) return request;
  const { address } = request.value;
  return changeNegotiation(workspace, id, ({ record }) =>
    followedIn(record).some((feed) => feed.address === address)
      ? changeOf({}, { body: { kind: 'feed-dropped', address } })
      : { ok: false, issues: [unknownThing('feed', address)] },
  );
}

interface Seen {
  readonly feed: Feed;
  readonly validators: Validators;
}

/** The feed at an address, or the one that the page there names as its own. */
async function findFeed(
  { web }: Workspace,
  given: string,
): Promise<Outcome<Seen & { readonly address: string }>> {
  const first = await fetched(web.fetch(given, 'feed'));
  const read = readFeed(first);
  const named = read.ok ? undefined : read.issues.find(({ code }) => code === 'no-feed')?.found;
  if (read.ok) return seen(given, first, read);
  if (named === undefined) return read;
  const second = await fetched(web.fetch(named, 'feed'));
  const again = readFeed(second);
  return again.ok ? seen(named, second, again) : again;
}

function seen(
  given: string,
  { validators }: Fetched,
  read: Extract<Outcome<Feed>, { ok: true }>,
): Outcome<Seen & { readonly address: string }> {
  const address = readAddress(given).href;
  return { ok: true, value: { address, feed: read.value, validators }, warnings: read.warnings };
}

async function fetched(answer: Promise<Fetched | 'unchanged'>): Promise<Fetched> {
  const content = await answer;
  if (content === 'unchanged')
    throw new OutsideFailure('broken', 'A server answered that nothing changed, unasked.');
  return content;
}

async function lookAt(
  workspace: Workspace,
  id: string,
  { address, etag, lastModified }: FeedRecord,
  warnings: Issue[],
): Promise<{ readonly announced: number; readonly version: number } | undefined> {
  const before: Validators = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  const answer = await attempted(workspace.web.fetch(address, 'feed', before), address, warnings);
  if (answer === undefined) return undefined;
  const read = answer === 'unchanged' ? undefined : readFeed(answer);
  if (read !== undefined) warnings.push(...(read.ok ? read.warnings : read.issues.map(asWarning)));
  if (read?.ok === false) return undefined;
  const feed = read?.value ?? { name: '', announced: [] };
  const validators = answer === 'unchanged' ? before : answer.validators;
  const changed = await changeNegotiation(workspace, id, ({ record }) => {
    const known = followedIn(record).find((each) => each.address === address);
    if (known === undefined) return { ok: false, issues: [unknownThing('feed', address)] };
    const { entry, announced } = lookOf(record.feeds, address, { feed, validators });
    return changeOf({ announced }, entry);
  });
  return changed.ok ? changed.value : undefined;
}

/** What a promise gives; where something outside failed, a warning and undefined. */
export async function attempted<Value>(
  promise: Promise<Value>,
  address: string,
  warnings: Issue[],
): Promise<Value | undefined> {
  try {
    return await promise;
  } catch (failure) {
    if (!(failure instanceof OutsideFailure)) throw failure;
    const remedy = 'It is tried again the next time.';
    const issue = errorIssue({ code: failure.kind, path: address, says: failure.message, remedy });
    warnings.push(asWarning(issue));
    return undefined;
  }
}

export function asWarning(issue: Issue): Issue {
  return { ...issue, severity: 'warning' };
}

function lookOf(
  feeds: readonly FeedRecord[],
  address: string,
  { feed, validators }: Seen,
): { readonly entry: NewEntry; readonly announced: number } {
  const known = feeds.find((each) => each.address === address)?.known ?? new Set();
  const announced = newIn(feed.announced, known, feeds);
  return {
    entry: { body: { kind: 'feed-looked-at', address, ...validators, announced: [...announced] } },
    announced: announced.length,
  };
}
