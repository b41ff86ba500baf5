import { usePageTitle } from '../../part/page-title.ts';
import { useQuery } from '@tanstack/react-query';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { keyOf, useAgreement, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { fetchRounds } from '../../server-api/round.ts';
import { RoundCard } from './round-card.tsx';
import { RoundForm } from './round-form.tsx';

/** Rounds in which every delegation answers for itself, unseen by the others and by the operator until the round closes. */
export function ConsultationPage() {
  const id = useNegotiationId();
  const say = useSay();
  usePageTitle(say('page.consultation'), useNegotiation().data?.name);
  const agreement = useAgreement().data;
  const report = agreement?.kind === 'report' ? agreement.report : undefined;
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(id, 'rounds'),
    queryFn: () => fetchRounds(id),
  });
  return (
    <>
      <header className="page-heading">
        <h1>{say('page.consultation')}</h1>
        <p className="lead">{say('consultation.lead')}</p>
      </header>
      {error !== null && <Trouble fault={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.rounds.length === 0 && <p className="empty">{say('consultation.empty')}</p>}
      {data?.rounds.map((round) => (
        <RoundCard key={round.id} round={round} report={report} />
      ))}
      {report !== undefined && <RoundForm report={report} />}
    </>
  );
}
