import type { AgreementReport } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { PackageWords } from '../../part/package-words.tsx';
import { useToast } from '../../part/toast.tsx';
import { type Round, closeRound } from '../../server-api/round.ts';
import { keptTokens } from './kept-token.ts';

interface RoundCardProps {
  readonly round: Round;
  readonly report: AgreementReport | undefined;
}

/** One round: what is asked, who has answered, and the private link of each delegation. */
export function RoundCard({ round, report }: RoundCardProps) {
  const id = useNegotiationId();
  const say = useSay();
  const change = useChange();
  const tokens = keptTokens(id, round.id);
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
      {!round.closed && tokens.length > 0 && <p className="notice">{say('round.links')}</p>}
      <ul className="delegations">
        {round.delegations.map(({ party, answered: hasAnswered }) => {
          const token = tokens.find((one) => one.party === party)?.token;
          return (
            <li key={party}>
              <span className="delegation-name" dir="auto">
                {say('name', { name: { name: party } })}
              </span>
              <span className="status" data-status={hasAnswered ? 'accepted' : 'proposed'}>
                {say(hasAnswered ? 'round.has-answered' : 'round.waits')}
              </span>
              {token !== undefined && !round.closed && <PaperLink party={party} token={token} />}
            </li>
          );
        })}
      </ul>
      {round.jointlyAcceptable !== undefined && (
        <JointlyAcceptable released={round.jointlyAcceptable} report={report} />
      )}
    </section>
  );
}

interface JointlyAcceptableProps {
  readonly released: NonNullable<Round['jointlyAcceptable']>;
  readonly report: AgreementReport | undefined;
}

/** What the closed round released: packages that all can accept, with the conditions that some of them named. */
function JointlyAcceptable({ released, report }: JointlyAcceptableProps) {
  const say = useSay();
  return (
    <>
      <h3>{say('round.jointly')}</h3>
      {released.length === 0 && <p>{say('round.none-jointly')}</p>}
      <ul>
        {released.map((one) => (
          <li key={one.package}>
            {report === undefined ? (
              <code>{one.package}</code>
            ) : (
              <PackageWords report={report} state={one.package} />
            )}
            {one.conditions.map((condition) => (
              <q key={condition} dir="auto" className="release-condition">
                {condition}
              </q>
            ))}
          </li>
        ))}
      </ul>
    </>
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
