import type { Issue } from '@entente/core/base/issue';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { usePageTitle } from '../../part/page-title.ts';
import { IssueList, Loading, Trouble } from '../../part/trouble.tsx';
import { type FeedsChanged, fetchFeeds, lookAtFeeds } from '../../server-api/feed.ts';
import { FeedCard } from './feed-card.tsx';
import { FollowForm } from './follow-form.tsx';

/** Carries out a change of feeds; whether it was done. */
export type RunFeeds = (step: () => Promise<FeedsChanged>) => Promise<boolean>;

/** The sources that are followed, and what of them waits to be read. */
export function FeedsPage() {
  const id = useNegotiationId();
  const say = useSay();
  usePageTitle(say('page.feeds'), useNegotiation().data?.name);
  const change = useChange();
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<FeedsChanged>();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(id, 'feeds'),
    queryFn: () => fetchFeeds(id),
  });

  const run: RunFeeds = async (step) => {
    setBusy(true);
    setDone(undefined);
    const isDone = await change({ run: async () => setDone(await step()) });
    setBusy(false);
    return isDone;
  };

  return (
    <div className="narrow">
      <header className="page-heading">
        <h1>{say('page.feeds')}</h1>
        <p className="lead">{say('feeds.lead')}</p>
      </header>
      <FollowForm isBusy={isBusy} run={run} />
      <div role="status" aria-live="polite">
        {isBusy && <p>{say('feeds.busy')}</p>}
        {done !== undefined && <Done changed={done} warnings={done.warnings} />}
      </div>
      {error !== null && <Trouble fault={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.feeds.length === 0 && <p className="empty">{say('feeds.empty')}</p>}
      {data !== undefined && data.feeds.length > 0 && (
        <button type="button" disabled={isBusy} onClick={() => void run(() => lookAtFeeds(id))}>
          {say('feeds.look')}
        </button>
      )}
      {data?.feeds.map((feed) => (
        <FeedCard key={feed.address} feed={feed} isBusy={isBusy} run={run} />
      ))}
    </div>
  );
}

function Done({
  changed: { feeds, articles },
  warnings,
}: {
  readonly changed: FeedsChanged;
  readonly warnings: readonly Issue[];
}) {
  const say = useSay();
  const found = feeds?.reduce((sum, { announced }) => sum + announced, 0);
  return (
    <>
      {found !== undefined && <p>{say('feeds.found', { count: found })}</p>}
      {articles !== undefined && <p>{say('feeds.was-read', { count: articles.length })}</p>}
      <IssueList issues={warnings} label={say('feeds.warnings')} />
    </>
  );
}
