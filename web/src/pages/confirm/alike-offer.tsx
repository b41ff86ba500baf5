import { useSay } from '../../language/language-context.tsx';
import type { Alike } from './alike.ts';
import { statementWords } from './statement-words.ts';
import type { Confirming } from './use-confirm.ts';

/** So many of a group are named before they are accepted together. */
const mostNamed = 8;

/** The waiting statements that are like the one in sight, to be accepted together or looked at first. */
export function AlikeOffer({ state }: { readonly state: Confirming }) {
  const say = useSay();
  const { alike, alikeOpen, current } = state;
  if (alike.length === 0 || current === undefined) return null;
  return (
    <div className="alike">
      <button
        type="button"
        className="quiet"
        aria-expanded={alikeOpen}
        aria-keyshortcuts="g"
        onClick={() => state.run({ kind: 'alike' })}
      >
        {say('alike.more', { count: largestOf(alike) })} <kbd aria-hidden="true">g</kbd>
      </button>
      {alikeOpen &&
        alike.map((group, index) => (
          <AlikeGroup key={group.kind} group={group} isFirst={index === 0} state={state} />
        ))}
    </div>
  );
}

function largestOf(alike: readonly Alike[]): number {
  return Math.max(...alike.map(({ others }) => others.length));
}

interface AlikeGroupProps {
  readonly group: Alike;
  readonly isFirst: boolean;
  readonly state: Confirming;
}

function AlikeGroup({ group, isFirst, state }: AlikeGroupProps) {
  const say = useSay();
  const { others, kind, selection } = group;
  const { current } = state;
  if (current === undefined) return null;
  const ids = [current.id, ...others.map(({ id }) => id)];
  return (
    <section className="alike-group" aria-label={say(`alike.${kind}`, { count: others.length })}>
      <p>{say(`alike.${kind}`, { count: others.length })}</p>
      <ul>
        {others.slice(0, mostNamed).map((entry) => (
          <li key={entry.id}>
            <span dir="auto">{statementWords(entry, state.choices, say)}</span>{' '}
            <span className="hint">{say('share', { share: { share: entry.statement.confidence } })}</span>
          </li>
        ))}
        {others.length > mostNamed && <li>{say('several.more', { count: others.length - mostNamed })}</li>}
      </ul>
      <div className="decision-buttons">
        <button
          type="button"
          aria-keyshortcuts={isFirst ? 'Shift+a' : undefined}
          onClick={() => state.decide(ids, 'accept')}
        >
          {say('alike.accept', { count: ids.length })} {isFirst && <kbd aria-hidden="true">⇧ a</kbd>}
        </button>
        <button type="button" onClick={() => state.look(selection)}>
          {say('alike.look')}
        </button>
      </div>
    </section>
  );
}
