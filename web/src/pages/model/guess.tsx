import { useSay } from '../../language/language-context.tsx';

/** Says that something was only guessed, and lets a person confirm it. */
export function Guess({ onConfirm }: { readonly onConfirm: () => void }) {
  const say = useSay();
  return (
    <span className="guess">
      <span className="tag">{say('guessed')}</span>
      <button type="button" className="quiet" onClick={onConfirm}>
        {say('confirm')}
      </button>
    </span>
  );
}
