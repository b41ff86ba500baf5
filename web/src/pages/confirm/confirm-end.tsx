import type { StatementStatus } from '@entente/core/record';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import type { Confirming } from './use-confirm.ts';

/** Nothing was read yet: there is nothing to confirm. */
export function NothingToConfirm({ id }: { readonly id: string }) {
  const say = useSay();
  return (
    <div className="empty">
      <h1>{say('confirm.empty')}</h1>
      <p>{say('confirm.empty.says')}</p>
      <Link to="/n/$id/add" params={{ id }} className="button primary">
        {say('page.add')}
      </Link>
    </div>
  );
}

/** All of the selection is decided: what came of it, and the way on. */
export function AllDecided({ state }: { readonly state: Confirming }) {
  const say = useSay();
  const { view, isWhole } = state;
  const proposals = view.statements.filter(({ proposed }) => proposed !== null);
  const count = (status: StatementStatus): number =>
    proposals.filter((entry) => entry.status === status).length;
  const elsewhere = count('proposed');
  return (
    <section className="empty confirm-end" aria-labelledby="confirm-end">
      <h2 id="confirm-end">{say(elsewhere === 0 ? 'confirm.end' : 'confirm.end-here')}</h2>
      <p>
        {say('confirm.end.says', {
          accepted: count('accepted'),
          edited: count('edited'),
          rejected: count('rejected'),
        })}
      </p>
      <p className="confirm-ways">
        {elsewhere > 0 && !isWhole && (
          <button type="button" className="primary" onClick={() => state.select({})}>
            {say('confirm.elsewhere', { count: elsewhere })}
          </button>
        )}
        {(['positions', 'packages', 'accuracy'] as const).map((page) => (
          <Link key={page} to={`/n/$id/${page}`} params={{ id: view.id }} className="button">
            {say(`page.${page}`)}
          </Link>
        ))}
      </p>
    </section>
  );
}
