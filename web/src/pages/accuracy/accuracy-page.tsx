import type { ReadingAccuracy } from '@entente/core/record';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type SayMessage, useSay } from '../../language/language-context.tsx';
import { articleName } from '../../negotiation/article-name.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { keyOf } from '../../negotiation/use-negotiation.ts';
import { usePageTitle } from '../../part/page-title.ts';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { fetchAccuracy } from '../../server-api/accuracy.ts';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { ReliabilityPicture } from './reliability-picture.tsx';
import { TallyTable } from './tally-table.tsx';

export function AccuracyPage() {
  const view = useNegotiation().data;
  const say = useSay();
  usePageTitle(say('page.accuracy'), view?.name);
  return view === undefined ? null : <Accuracy view={view} />;
}

const scopes = ['here', 'everywhere'] as const;

/** How often reading was right, per rule and otherwise, as far as people have decided. */
function Accuracy({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const [scope, setScope] = useState<(typeof scopes)[number]>('here');
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(view.id, 'accuracy', scope),
    queryFn: () => fetchAccuracy(scope === 'here' ? view.id : null),
  });
  return (
    <div className="accuracy-page">
      <header className="page-heading">
        <h1>{say('page.accuracy')}</h1>
        <p className="lead">{say('accuracy.lead')}</p>
        <label>
          {say('accuracy.scope')}{' '}
          <select
            value={scope}
            onChange={(event) => setScope(scopes.find((one) => one === event.target.value) ?? 'here')}
          >
            {scopes.map((one) => (
              <option key={one} value={one}>
                {say(`accuracy.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </header>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && <Trouble fault={error} retry={() => void refetch()} />}
      {data !== undefined && <Figures accuracy={data} view={view} />}
    </div>
  );
}

function Figures({ accuracy, view }: { readonly accuracy: ReadingAccuracy; readonly view: NegotiationView }) {
  const say = useSay();
  const { all, byRule, bySource, byArticle, overTime, bins } = accuracy;
  if (all.right === null) return <NothingDecided id={view.id} waiting={all.proposals} />;
  const { share, low, high } = all.right;
  return (
    <>
      <p className="accuracy-all">
        {say('accuracy.all', {
          decided: all.accepted + all.edited + all.rejected,
          share: { share },
          low: { share: low },
          high: { share: high },
        })}
      </p>
      <TallyTable
        title={say('accuracy.rules')}
        head={say('accuracy.rule')}
        rows={byRule.map((tally) => ({ ...tally, name: tally.key ?? say('accuracy.unnamed') }))}
      />
      <ReliabilityPicture bins={bins} />
      <TallyTable
        title={say('accuracy.sources')}
        head={say('accuracy.source')}
        rows={bySource.map((tally) => ({ ...tally, name: tally.key ?? say('accuracy.unnamed') }))}
      />
      <TallyTable
        title={say('accuracy.articles')}
        head={say('accuracy.article')}
        rows={byArticle.map((tally) => ({
          ...tally,
          key: `${tally.negotiation} ${tally.key}`,
          name: nameOfArticle(tally, view, say),
        }))}
      />
      <TallyTable
        title={say('accuracy.time')}
        head={say('accuracy.when')}
        rows={overTime.map((tally) => ({ ...tally, name: nameOfTime(tally.key ?? '', say) }))}
      />
      <p className="hint">{say('accuracy.export')}</p>
    </>
  );
}

function nameOfArticle(
  { key, negotiation }: { readonly key: string | null; readonly negotiation: string },
  view: NegotiationView,
  say: SayMessage,
): string {
  if (negotiation !== view.id) return `${negotiation}: ${key}`;
  const article = view.articles.find(({ id }) => id === key)?.article;
  return (article && articleName(article)) ?? say('article.untitled');
}

function nameOfTime(time: string, say: SayMessage): string {
  return time.length === 'YYYY-MM-DD'.length ? say('day', { day: { day: time } }) : time;
}

function NothingDecided({ id, waiting }: { readonly id: string; readonly waiting: number }) {
  const say = useSay();
  return (
    <section className="empty">
      <h2>{say('accuracy.empty')}</h2>
      <p>{say('accuracy.empty.says', { count: waiting })}</p>
      <Link to={waiting === 0 ? '/n/$id/add' : '/n/$id/confirm'} params={{ id }} className="button primary">
        {say(waiting === 0 ? 'page.add' : 'page.confirm')}
      </Link>
    </section>
  );
}
