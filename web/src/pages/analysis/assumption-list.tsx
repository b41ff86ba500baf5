import type { Assumption } from '@entente/core/agreement';
import { type SayMessage, useSay } from '../../language/language-context.tsx';

/** What was settled so that one world could be analysed. */
export function AssumptionList({ assumed }: { readonly assumed: readonly Assumption[] }) {
  const say = useSay();
  if (assumed.length === 0) return <p className="hint">{say('assumed.nothing')}</p>;
  return (
    <details className="assumptions">
      <summary>{say('assumed.title', { count: assumed.length })}</summary>
      <ul>
        {assumed.map((one) => (
          <li key={JSON.stringify(one)}>{wordsOf(one, say)}</li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf(one: Assumption, say: SayMessage): string {
  switch (one.kind) {
    case 'sign':
      return say(`assumed.sign.${one.sign}`, { party: { name: one.party }, option: one.option });
    case 'order':
      return say('assumed.order', { party: { name: one.party }, count: one.count });
    case 'reading':
      return say('assumed.reading', { party: { name: one.party }, option: one.option });
    case 'party':
      return say('assumed.party', { party: { name: one.party } });
    case 'status-quo':
      return say('assumed.status-quo', { rule: one.rule });
    case 'listed':
      return say('assumed.listed', { count: one.count });
  }
}
