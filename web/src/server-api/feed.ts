import type { Issue } from '@entente/core/base/issue';
import { call, ofNegotiation } from './request.ts';

/** An article as a feed announces it. */
export interface AnnouncedArticle {
  readonly id: string;
  readonly address: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** A source's list of its latest articles, and what of it waits to be read. */
export interface FollowedFeed {
  readonly address: string;
  readonly name: string;
  readonly lookedAt: string | null;
  readonly waiting: readonly AnnouncedArticle[];
}

/** What was done to feeds, with what could not be had. */
export interface FeedsChanged {
  readonly version: number;
  readonly feeds?: readonly { readonly address: string; readonly announced: number }[];
  readonly articles?: readonly { readonly articleId: string; readonly statements: number }[];
  readonly warnings: readonly Issue[];
}

export const fetchFeeds = (id: string): Promise<{ feeds: readonly FollowedFeed[] }> =>
  call('GET', ofNegotiation(id, 'feeds'));

/** By the address of a feed, or of a page that names it. */
export const followFeed = (id: string, address: string): Promise<FeedsChanged> =>
  call('POST', ofNegotiation(id, 'feeds'), { address });

export const lookAtFeeds = (id: string): Promise<FeedsChanged> =>
  call('POST', ofNegotiation(id, 'feeds', 'look'), {});

export const dropFeed = (id: string, address: string): Promise<FeedsChanged> =>
  call('POST', ofNegotiation(id, 'feeds', 'drop'), { address });

/** Reads announced articles, or passes them over. */
export const settleAnnounced = (
  id: string,
  how: 'read' | 'pass-over',
  input: { readonly address: string; readonly items: readonly string[] },
): Promise<FeedsChanged> => call('POST', ofNegotiation(id, 'feeds', how), input);
