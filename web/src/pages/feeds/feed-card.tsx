import { useState } from 'react';
import { useLanguage, useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import {
  type AnnouncedArticle,
  type FollowedFeed,
  dropFeed,
  settleAnnounced,
} from '../../server-api/feed.ts';
import type { RunFeeds } from './feeds-page.tsx';

interface FeedCardProps {
  readonly feed: FollowedFeed;
  readonly isBusy: boolean;
  readonly run: RunFeeds;
}

/** One source that is followed: when it was looked at, and what waits. */
export function FeedCard({ feed, isBusy, run }: FeedCardProps) {
  const id = useNegotiationId();
  const say = useSay();
  const change = useChange();
  const { code } = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { address, name, lookedAt, waiting } = feed;
  const items = waiting.map((item) => item.id).filter((item) => chosen.includes(item));
  const time = lookedAt === null ? '' : new Date(lookedAt).toLocaleString(code);
  const choose = (item: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, item] : chosen.filter((one) => one !== item));
  return (
    <section className="feed" aria-label={name}>
      <h2 dir="auto">{name}</h2>
      <p className="hint">
        <bdi>{address}</bdi>
        {' · '}
        {lookedAt === null ? say('feeds.never') : say('feeds.looked-at', { time })}
      </p>
      <p>{say('feeds.waiting', { count: waiting.length })}</p>
      {waiting.length > 0 && (
        <>
          <label className="check">
            <input
              type="checkbox"
              checked={items.length === waiting.length}
              onChange={(event) => setChosen(event.target.checked ? waiting.map((item) => item.id) : [])}
            />
            {say('feeds.choose-all')}
          </label>
          <ul className="announced">
            {waiting.map((item) => (
              <AnnouncedItem
                key={item.id}
                item={item}
                isChosen={items.includes(item.id)}
                onChoose={(isChosen) => choose(item.id, isChosen)}
              />
            ))}
          </ul>
          {(['read', 'pass-over'] as const).map((how) => (
            <button
              key={how}
              type="button"
              className={how === 'read' ? 'primary' : 'quiet'}
              disabled={isBusy || items.length === 0}
              onClick={() => void run(() => settleAnnounced(id, how, { address, items }))}
            >
              {say(`feeds.${how}`)}
            </button>
          ))}
        </>
      )}
      <button
        type="button"
        className="quiet"
        disabled={isBusy}
        onClick={() => void change({ says: say('feeds.dropped'), run: () => dropFeed(id, address) })}
      >
        {say('feeds.drop')}
      </button>
    </section>
  );
}

interface AnnouncedItemProps {
  readonly item: AnnouncedArticle;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function AnnouncedItem({ item, isChosen, onChoose }: AnnouncedItemProps) {
  const say = useSay();
  return (
    <li>
      <label className="check">
        <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
        <span dir="auto">{item.title ?? item.address}</span>
        {item.published !== null && (
          <span className="hint"> {say('day', { day: { day: item.published } })}</span>
        )}
      </label>
    </li>
  );
}
