import { type Shaped, nullable, object, text } from '../base/shape.ts';
import { day } from './article.ts';

/** An article as a feed announces it. `id` is the feed's own, which stays when the title or the address changes. */
export const announced = object({
  id: text({ nonEmpty: true }),
  address: text({ nonEmpty: true }),
  title: nullable(text()),
  published: nullable(day),
});

export type Announced = Shaped<typeof announced>;

/** What became of an announced article: read as an article of the record, or passed over. */
export const settled = object({
  id: text({ nonEmpty: true }),
  articleId: nullable(text({ describes: 'Null where it was passed over, or could not be read.' })),
});

export type Settled = Shaped<typeof settled>;

/** A feed: a source's list of its latest articles. One that is followed no more is kept, so that what it announced stays known. */
export interface FeedRecord {
  readonly address: string;
  readonly name: string;
  /** Since when. */
  readonly followed: string;
  readonly isFollowed: boolean;
  /** When it was last looked at; null where it never was. */
  readonly lookedAt: string | null;
  /** By which the server tells that nothing changed since. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Announced, and neither read nor passed over; the latest first. */
  readonly waiting: readonly Announced[];
  /** The ids and addresses of all that it ever announced. */
  readonly known: ReadonlySet<string>;
}

export function followedIn({ feeds }: { readonly feeds: readonly FeedRecord[] }): readonly FeedRecord[] {
  return feeds.filter(({ isFollowed }) => isFollowed);
}

/** What a look at a feed found. */
export interface Look {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly announced: readonly Announced[];
}

export function lookedAt(
  feed: FeedRecord,
  { announced: found, etag, lastModified }: Look,
  time: string,
): FeedRecord {
  const { etag: _, lastModified: __, ...rest } = feed;
  return {
    ...rest,
    lookedAt: time,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    waiting: [...found, ...feed.waiting],
    known: new Set([...feed.known, ...found.flatMap(({ id, address }) => [id, address])]),
  };
}

/**
 * What of an announcement is new: neither was its id announced before by the feed, nor its address by any feed.
 *
 * @param known the ids and addresses of all that the feed announced before.
 */
export function newIn(
  found: readonly Announced[],
  known: ReadonlySet<string>,
  feeds: readonly FeedRecord[],
): readonly Announced[] {
  const taken = new Set<string>();
  return found.filter(({ id, address }) => {
    const isKnown = known.has(id) || known.has(address) || taken.has(id) || taken.has(address);
    taken.add(id).add(address);
    return !isKnown && !feeds.some((feed) => feed.known.has(address));
  });
}

export function withoutSettled(feed: FeedRecord, settledNow: readonly Settled[]): FeedRecord {
  const gone = new Set(settledNow.map(({ id }) => id));
  return { ...feed, waiting: feed.waiting.filter(({ id }) => !gone.has(id)) };
}
