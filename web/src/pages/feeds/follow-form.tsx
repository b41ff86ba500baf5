import { useId } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { useDraft } from '../../part/draft.ts';
import { followFeed } from '../../server-api/feed.ts';
import type { RunFeeds } from './feeds-page.tsx';

interface FollowFormProps {
  readonly isBusy: boolean;
  readonly run: RunFeeds;
}

/** Asks for the address of a source to follow. */
export function FollowForm({ isBusy, run }: FollowFormProps) {
  const id = useNegotiationId();
  const say = useSay();
  const field = useId();
  const [address, setAddress, forget] = useDraft(`${id}.feed`);
  const follow = async () => {
    if (await run(() => followFeed(id, address.trim()))) forget();
  };
  return (
    <form
      className="follow-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') void follow();
      }}
    >
      <div className="field">
        <label htmlFor={field}>{say('feeds.address')}</label>
        <input
          id={field}
          type="url"
          dir="ltr"
          value={address}
          placeholder="https://"
          onChange={(event) => setAddress(event.target.value)}
        />
      </div>
      <button type="submit" className="primary" disabled={isBusy || address.trim() === ''}>
        {say('feeds.follow')}
      </button>
    </form>
  );
}
