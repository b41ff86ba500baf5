import { useSay } from '../language/language-context.tsx';
import type { MessageId } from '../language/language.ts';
import { Dialog } from '../part/dialog.tsx';
import { useSingleKeys } from './single-keys.ts';

export type KeyLine = readonly [keys: string, does: MessageId];

/** The keys that every page for going through statements has. */
export const reviewKeys: readonly KeyLine[] = [
  ['a', 'key.accept'],
  ['r', 'key.reject'],
  ['1 … 5', 'key.stance'],
  ['0', 'key.no-stance'],
  ['w', 'key.actor'],
  ['o', 'key.option'],
  ['q', 'key.speaker'],
  ['c', 'key.condition'],
  ['h', 'key.hedge'],
  ['⇧ ← →', 'key.end'],
  ['⌥/Alt ⇧ ← →', 'key.start'],
  ['m', 'key.take-selection'],
  ['p', 'key.put-back'],
  ['u', 'key.undo'],
  ['⇧ u', 'key.redo'],
  ['j ↓', 'key.next'],
  ['k ↑', 'key.previous'],
];

interface KeyHelpProps {
  readonly keys: readonly KeyLine[];
  readonly onClose: () => void;
}

export function KeyHelp({ keys, onClose }: KeyHelpProps) {
  const say = useSay();
  const [on, setOn] = useSingleKeys();
  return (
    <Dialog title={say('key.title')} onClose={onClose}>
      <table className="key-help">
        <thead className="hidden">
          <tr>
            <th scope="col">{say('key.key')}</th>
            <th scope="col">{say('key.does')}</th>
          </tr>
        </thead>
        <tbody>
          {[...keys, ['?', 'key.help'] as const].map(([key, does]) => (
            <tr key={does}>
              <th scope="row">
                <kbd dir="ltr">{key}</kbd>
              </th>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
        {say('key.single')}
      </label>
    </Dialog>
  );
}
