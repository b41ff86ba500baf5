import { usePageTitle } from '../../part/page-title.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { languages } from '../../language/language.ts';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { type Edition, fetchEditions, publishEdition } from '../../server-api/edition.ts';
import { ChallengeCard } from './challenge-card.tsx';

/** What is published, and what readers challenge in it. */
export function EditionsPage() {
  const id = useNegotiationId();
  const say = useSay();
  usePageTitle(say('page.editions'), useNegotiation().data?.name);
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(id, 'editions'),
    queryFn: () => fetchEditions(id),
  });
  return (
    <>
      <header className="page-heading">
        <h1>{say('page.editions')}</h1>
        <p className="lead">{say('editions.lead')}</p>
      </header>
      <PublishForm />
      {error !== null && <Trouble fault={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          <EditionList editions={data.editions} />
          <section aria-labelledby="challenges">
            <h2 id="challenges">{say('editions.challenges')}</h2>
            {data.challenges.length === 0 && <p className="empty">{say('editions.no-challenges')}</p>}
            {data.challenges.map((challenge) => (
              <ChallengeCard key={challenge.id} challenge={challenge} />
            ))}
          </section>
        </>
      )}
    </>
  );
}

function EditionList({ editions }: { readonly editions: readonly Edition[] }) {
  const say = useSay();
  if (editions.length === 0) return <p className="empty">{say('editions.empty')}</p>;
  return (
    <ul className="editions">
      {editions.map((edition) => (
        <li key={edition.number}>
          <a href={edition.address}>{say('editions.number', { number: edition.number })}</a>
          <span>{say('day', { day: { day: edition.published.slice(0, 10) } })}</span>
          <span>
            {edition.languages
              .map((code) => languages.find((one) => one.code === code)?.name ?? code)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PublishForm() {
  const id = useNegotiationId();
  const say = useSay();
  const change = useChange();
  const [chosen, setChosen] = useState<readonly string[]>(languages.map(({ code }) => code));
  return (
    <form
      className="publish-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0)
          void change({ says: say('editions.was-published'), run: () => publishEdition(id, chosen) });
      }}
    >
      <fieldset className="language-choice">
        <legend>{say('editions.languages')}</legend>
        {languages.map(({ code, name }) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
              }
            />
            <span lang={code}>{name}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="primary" disabled={chosen.length === 0}>
        {say('editions.publish')}
      </button>
      <p className="hint">{say('editions.publish.says')}</p>
    </form>
  );
}
