import type { AgreementReport } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { PackageWords } from '../../part/package-words.tsx';
import { useToast } from '../../part/toast.tsx';
import { type Round, closeRound } from '../../server-api.ts';

interface RoundCardProps {
  readonly round: Round;
  readonly report: AgreementReport | undefined;
}

/** One round: what is asked, who has answered, and the private link of each delegation. */
export function RoundCard({ round, report }: RoundCardProps) {
  const id = useNegotiationId();
  const say = useSay();
  const change = useChange();
  const answered = round.delegations.filter((delegation) => delegation.answered).length;
  const title = say(round.closed ? 'round.closed' : 'round.open', {
    day: { day: round.answerBy.slice(0, 10) },
  });
  return (
    <section className="round" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span>{say('round.answered', { answered, total: round.delegations.length })}</span>
        {!round.closed && (
          <button
            type="button"
            onClick={() =>
              void change({ says: say('round.was-closed'), run: () => closeRound(id, round.id) })
            }
          >
            {say('round.close')}
          </button>
        )}
      </header>
      {report !== undefined && (
        <ul className="round-packages">
          {round.packages.map((state) => (
            <li key={state}>
              <PackageWords report={report} state={state} />
            </li>
          ))}
        </ul>
      )}
      <ul className="delegations">
        {round.delegations.map((delegation) => (
          <li key={delegation.party}>
            <span className="delegation-name" dir="auto">
              {say('name', { name: { name: delegation.party } })}
            </span>
            <span className="status" data-status={delegation.answered ? 'accepted' : 'proposed'}>
              {say(delegation.answered ? 'round.has-answered' : 'round.waits')}
            </span>
            <PaperLink party={delegation.party} token={delegation.token} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PaperLink({ party, token }: { readonly party: string; readonly token: string }) {
  const say = useSay();
  const show = useToast();
  const address = `/paper/${encodeURIComponent(token)}`;
  const copy = () =>
    void navigator.clipboard
      .writeText(new URL(address, location.href).href)
      .then(() => show({ says: say('round.copied', { party: { name: party } }) }))
      .catch(() => show({ says: say('round.not-copied'), tone: 'bad' }));
  return (
    <span className="paper-link">
      <a href={address}>{say('round.paper', { party: { name: party } })}</a>
      <button
        type="button"
        className="quiet"
        onClick={copy}
        aria-label={say('round.copy', { party: { name: party } })}
      >
        {say('copy')}
      </button>
    </span>
  );
}
