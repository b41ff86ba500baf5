import { useSay } from '../language/language-context.tsx';
import { describeFault } from '../part/trouble.tsx';
import { useOutbox } from './negotiation-context.tsx';

/** That something done here could not be saved yet, and how to try again. It is kept at the browser until then. */
export function SaveState() {
  const say = useSay();
  const { keeper, state } = useOutbox();
  return (
    <div role="status">
      {state.fault !== null && state.unsaved > 0 && (
        <p className="banner save-state">
          <span>
            {say('unsaved', { count: state.unsaved })} {describeFault(state.fault, say)}
          </span>
          <button type="button" onClick={keeper.retry}>
            {say('retry')}
          </button>
        </p>
      )}
    </div>
  );
}
