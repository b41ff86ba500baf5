import { useSay } from '../language/language-context.tsx';

interface ReadingViewProps {
  readonly says: string;
  /** What the button says, where it does more than to cancel. */
  readonly cancelSays?: string;
  readonly onCancel: () => void;
}

/** A model is read: how far is not known, but it can be stopped. */
export function ReadingView({ says, cancelSays, onCancel }: ReadingViewProps) {
  const say = useSay();
  return (
    <div className="computing" role="status">
      <p>{says}</p>
      <progress aria-label={says} />
      <button type="button" onClick={onCancel}>
        {cancelSays ?? say('cancel')}
      </button>
    </div>
  );
}
