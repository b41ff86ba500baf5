import { useSay } from '../../language/language-context.tsx';
import { useOutbox } from '../../negotiation/negotiation-context.tsx';
import { progressOf } from '../../negotiation/progress.ts';
import { secondsEach } from './pace.ts';
import type { Confirming } from './use-confirm.ts';

/** How far it got, how much is left and for how long, whether everything is saved; and what was done last. */
export function ConfirmProgress({ state }: { readonly state: Confirming }) {
  const say = useSay();
  const { state: outbox } = useOutbox();
  const { decided, waiting, total } = progressOf(state.ordered);
  const minutes = Math.max(1, Math.round((waiting * secondsEach(state.moments.current)) / 60));
  return (
    <div className="confirm-progress">
      <p id="confirm-progress">
        {say('article.progress', { decided, total })}
        {waiting > 0 && ` · ${say('confirm.left', { count: waiting, minutes })}`}
        {' · '}
        <span className="hint">
          {outbox.unsaved > 0 ? say('confirm.saving', { count: outbox.unsaved }) : say('confirm.saved')}
        </span>
      </p>
      <progress max={Math.max(total, 1)} value={decided} aria-labelledby="confirm-progress" />
      {state.deed !== null && (
        <p className="confirm-deed">
          {state.deed.says}{' '}
          <button
            type="button"
            className="quiet strong"
            onClick={() => state.run({ kind: state.deed?.canUndo === true ? 'undo' : 'redo' })}
          >
            {say(state.deed.canUndo ? 'undo' : 'redo')}{' '}
            <kbd aria-hidden="true">{state.deed.canUndo ? 'u' : '⇧ u'}</kbd>
          </button>
        </p>
      )}
    </div>
  );
}
