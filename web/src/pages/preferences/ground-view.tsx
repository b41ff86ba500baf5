import type { ListedPosition, ListedPriority } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { StanceMark } from '../../part/stance-mark.tsx';
import { Evidence } from '../../review/evidence.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { excludePositions } from './judgement-edit.ts';

interface GroundViewProps {
  readonly ground: ListedPriority['rests'][number];
  readonly party: string;
}

/** A position that a priority rests on: stance, day and condition; inside, its sentences and how to leave it out. */
export function GroundView({ ground, party }: GroundViewProps) {
  const say = useSay();
  const { ask, view, optionOf } = usePreferenceDesk();
  return (
    <details className="ground">
      <summary>
        <PositionTerms position={ground} />
        <span className="hint">{say('preferences.evidence', { count: ground.evidence.length })}</span>
      </summary>
      <PositionEvidence position={ground} />
      <button
        type="button"
        className="quiet"
        onClick={() =>
          ask({
            title: say('preferences.exclude.title', { party: { name: party } }),
            lines: [
              say('preferences.exclude.of', {
                stance: say(`stance.${ground.stance}`),
                option: optionOf(ground.option),
              }),
              say('preferences.exclude.says'),
            ],
            fields: 'none',
            change: ({ why }) => excludePositions(view.model, [ground.position], why),
          })
        }
      >
        {say('preferences.exclude')}
      </button>
    </details>
  );
}

/** The stance of a position, its day and its conditions. */
export function PositionTerms({ position }: { readonly position: ListedPosition }) {
  const say = useSay();
  const { wordsOf } = usePreferenceDesk();
  return (
    <>
      <StanceMark tone={position.stance} />
      {position.date !== undefined && (
        <span className="ground-day">{say('day', { day: { day: position.date } })}</span>
      )}
      {(['if', 'unless', 'onlyIf'] as const).map((kind) => {
        const expression = position[kind];
        return (
          expression !== undefined && (
            <span key={kind} dir="auto" title={expression}>
              {say(`condition.${kind === 'onlyIf' ? 'only-if' : kind}`)} {wordsOf(expression)}
            </span>
          )
        );
      })}
      {position.given !== undefined && <span className="hint">{say('preferences.commits-for-another')}</span>}
    </>
  );
}

/** The sentences that a position rests on, each leading to its article. */
export function PositionEvidence({ position }: { readonly position: ListedPosition }) {
  const say = useSay();
  const { view } = usePreferenceDesk();
  const entries = view.statements.filter(({ id }) => position.evidence.includes(id));
  if (entries.length === 0) return <p className="hint">{say('positions.by-hand')}</p>;
  return (
    <>
      {entries.map((entry) => (
        <Evidence key={entry.id} entry={entry} view={view} />
      ))}
    </>
  );
}
