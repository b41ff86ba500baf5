import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { KeyHelp, type KeyLine, reviewKeys } from '../../review/key-help.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { ConfirmCard } from './confirm-card.tsx';
import { AllDecided, NothingToConfirm } from './confirm-end.tsx';
import { ConfirmProgress } from './confirm-progress.tsx';
import { ConfirmSource } from './confirm-source.tsx';
import { SeveralPanel } from './several-panel.tsx';
import { confidenceWords, statementWords } from './statement-words.ts';
import { type Confirming, useConfirm } from './use-confirm.ts';

const confirmKeys: readonly KeyLine[] = [
  ...reviewKeys,
  ['s', 'key.skip'],
  ['g', 'key.alike'],
  ['⇧ a', 'key.accept-alike'],
  ['b', 'key.several'],
];

export function ConfirmPage() {
  const view = useNegotiation().data;
  const say = useSay();
  usePageTitle(say('page.confirm'), view?.name);
  if (view === undefined) return null;
  if (view.statements.every(({ proposed }) => proposed === null)) return <NothingToConfirm id={view.id} />;
  return <Confirm view={view} />;
}

/** The proposed statements one at a time, beside their sentence, or several at once. */
function Confirm({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const state = useConfirm(view);
  return (
    <div className="confirm-page">
      <header className="confirm-heading">
        <h1>{say('page.confirm')}</h1>
        <ConfirmProgress state={state} />
        <button
          type="button"
          className="quiet"
          aria-keyshortcuts="?"
          onClick={() => state.run({ kind: 'help' })}
        >
          {say('key.title')} <kbd aria-hidden="true">?</kbd>
        </button>
      </header>
      <SeveralPanel state={state} />
      {state.current === undefined ? (
        <AllDecided state={state} />
      ) : (
        <div className="confirm-grid">
          <ConfirmSource state={state} />
          <ConfirmCard state={state} />
        </div>
      )}
      <Announcement state={state} />
      {state.helping && <KeyHelp keys={confirmKeys} onClose={state.closeHelp} />}
    </div>
  );
}

/** What was done and what is in sight, for whoever does not see it. */
function Announcement({ state }: { readonly state: Confirming }) {
  const say = useSay();
  const { current, deed, ordered, choices } = state;
  const now =
    current === undefined
      ? say('confirm.end')
      : say('confirm.now', {
          number: ordered.findIndex(({ id }) => id === current.id) + 1,
          total: ordered.length,
          words: statementWords(current, choices, say),
          status: say(`status.${current.status}`),
          confidence: confidenceWords(current.statement.confidence, say),
        });
  return (
    <p className="hidden" role="status">
      {[deed?.says, now].filter(Boolean).join('. ')}
    </p>
  );
}
