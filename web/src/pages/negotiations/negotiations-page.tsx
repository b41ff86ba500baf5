import { usePageTitle } from '../../part/page-title.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { type NegotiationSummary, fetchNegotiations } from '../../server-api/negotiation.ts';
import { CaseList } from './case-list.tsx';
import { CreateForm } from './create-form.tsx';

const steps = ['read', 'decide', 'see', 'ask', 'publish'] as const;

export function NegotiationsPage() {
  const say = useSay();
  usePageTitle(say('negotiations'));
  const { data, error, refetch } = useQuery({ queryKey: ['negotiations'], queryFn: fetchNegotiations });
  return (
    <main id="main" className="page start" tabIndex={-1}>
      <h1>{say('start.title')}</h1>
      <p className="lead">{say('start.lead')}</p>
      <div className="start-columns">
        <section aria-labelledby="negotiations">
          <h2 id="negotiations">{say('negotiations')}</h2>
          {error !== null && <Trouble fault={error} retry={() => void refetch()} />}
          {data === undefined && error === null && <Loading />}
          {data !== undefined && <NegotiationList negotiations={data.negotiations} />}
          <CreateForm />
          <CaseList />
        </section>
        <section aria-labelledby="way" className="start-way">
          <h2 id="way">{say('start.way')}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>
                <strong>{say(`start.${step}`)}</strong> {say(`start.${step}.says`)}
              </li>
            ))}
          </ol>
          <p className="aside">{say('start.promise')}</p>
        </section>
      </div>
    </main>
  );
}

function NegotiationList({ negotiations }: { readonly negotiations: readonly NegotiationSummary[] }) {
  const say = useSay();
  if (negotiations.length === 0) return <p className="empty">{say('negotiations.empty')}</p>;
  return (
    <ul className="cards">
      {negotiations.map((one) => (
        <li key={one.id}>
          <Link to="/n/$id/brief" params={{ id: one.id }} className="card">
            <strong dir="auto">{one.name}</strong>
            <span className="card-facts">
              {say('negotiations.facts', {
                day: { day: one.asOf },
                articles: one.articles,
                statements: one.statements.accepted + one.statements.edited,
              })}
            </span>
            {one.statements.proposed > 0 && (
              <span className="card-waiting">
                {say('article.waiting', { count: one.statements.proposed })}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
