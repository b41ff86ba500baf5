import { useSay } from '../language/language-context.tsx';
import type { ChangedTexts } from './changed-texts.ts';

interface ChangedNoteProps {
  readonly changed: ChangedTexts;
  readonly onSeen: () => void;
}

/** How much of a document is other than when it was last seen; gone once that is said to be seen. */
export function ChangedNote({ changed: { added, gone }, onSeen }: ChangedNoteProps) {
  const say = useSay();
  return (
    <div role="status">
      {added.size + gone > 0 && (
        <p className="changed-note">
          {say('brief.changed', { added: added.size, gone })}{' '}
          <button type="button" className="quiet" onClick={onSeen}>
            {say('brief.seen')}
          </button>
        </p>
      )}
    </div>
  );
}
