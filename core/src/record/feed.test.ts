import { expect, test } from 'vitest';
import type { EntryBody } from './entry-body.ts';
import { followedIn, newIn } from './feed.ts';
import { appendEntries } from './log.ts';
import { recordOf } from './record.ts';

const address = 'https://example.org/feed';
const item = (id: string) => ({ id, address: `https://example.org/${id}`, title: null, published: null });

function feedsAfter(...bodies: readonly EntryBody[]) {
  const additions = [{ kind: 'negotiation-opened', name: 'River' } as const, ...bodies];
  const entries = appendEntries(
    [],
    additions.map((body, index) => ({ author: 'a', time: `2031-04-02T00:00:0${index}Z`, body })),
  );
  return recordOf(entries);
}

const followed: EntryBody = { kind: 'feed-followed', address, name: 'Gazette' };
const look = (ids: readonly string[], etag?: string): EntryBody => ({
  kind: 'feed-looked-at',
  address,
  ...(etag === undefined ? {} : { etag }),
  announced: ids.map(item),
});

test('what is announced waits, the latest look first, until it is settled', () => {
  const settled: EntryBody = { kind: 'announced-settled', address, settled: [{ id: '1', articleId: 'a1' }] };
  const [feed] = feedsAfter(followed, look(['1', '2'], '"x"'), look(['3']), settled).feeds;
  expect(feed).toMatchObject({ name: 'Gazette', lookedAt: '2031-04-02T00:00:03Z', isFollowed: true });
  expect(feed?.waiting.map(({ id }) => id)).toEqual(['3', '2']);
  expect(feed).not.toHaveProperty('etag');
});

test('what was announced once is not new, by its id or its address, here or in another feed', () => {
  const { feeds } = feedsAfter(followed, look(['1']));
  const [known] = feeds;
  const found = [item('1'), { ...item('2'), id: '1' }, { ...item('1'), id: 'other' }, item('3'), item('3')];
  expect(newIn(found, known!.known, feeds)).toEqual([item('3')]);
  expect(
    newIn(
      [
        { ...item('1'), id: 'other' },
        { ...item('4'), id: '1' },
      ],
      new Set(),
      feeds,
    ),
  ).toEqual([{ ...item('4'), id: '1' }]);
});

test('a feed that is followed no more keeps what it announced, and goes on where it was', () => {
  const dropped: EntryBody = { kind: 'feed-dropped', address };
  const record = feedsAfter(followed, look(['1']), dropped);
  expect(followedIn(record)).toEqual([]);
  expect(newIn([item('1')], new Set(), record.feeds)).toEqual([]);
  expect(followedIn(feedsAfter(followed, look(['1']), dropped, followed))).toMatchObject([
    { waiting: [{ id: '1' }] },
  ]);
});

test('following can be undone, looking cannot', () => {
  expect(feedsAfter(followed, look(['1'])).canUndo?.kind).toBe('feed-followed');
  expect(feedsAfter(followed, look(['1']), { kind: 'undone', sequence: 2 }).feeds).toEqual([]);
});
