import { useSay } from '../../language/language-context.tsx';
import { Dialog } from '../../part/dialog.tsx';

const keys = [
  ['j ↓', 'key.next'],
  ['k ↑', 'key.previous'],
  ['a', 'key.accept'],
  ['r', 'key.reject'],
  ['p', 'key.put-back'],
  ['e', 'key.edit'],
  ['1 … 5', 'key.stance'],
  ['⇧ ← →', 'key.end'],
  ['⌥/Alt ⇧ ← →', 'key.start'],
  ['n', 'key.add'],
  ['u', 'key.undo'],
  ['?', 'key.help'],
] as const;

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
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
          {keys.map(([key, does]) => (
            <tr key={does}>
              <th scope="row">
                <kbd dir="ltr">{key}</kbd>
              </th>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
