import type { HeldPriority, ListedPriority, PartyPreference } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { GroundView } from './ground-view.tsx';
import { overridePriority } from './judgement-edit.ts';
import { Reason } from './reason.tsx';
import type { PriorityDrag } from './use-priority-drag.ts';

interface PriorityItemProps {
  readonly held: HeldPriority;
  readonly preference: PartyPreference;
  /** Among all priorities of the party. */
  readonly place: number;
  readonly drag: PriorityDrag;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}

/** One priority in words, what it rests on, what the analyst made of it, and what can be done with it. */
export function PriorityItem({ held, preference, place, drag, onUp, onDown }: PriorityItemProps) {
  const say = useSay();
  const { wordsOf } = usePreferenceDesk();
  const { priority } = held;
  const words = wordsOf(priority.says);
  return (
    <li className="priority" data-place={place} data-red={priority.redLine ? '' : undefined}>
      <div className="priority-head">
        <span className="drag-handle" aria-hidden="true" title={say('preferences.drag')} {...drag}>
          ⠿
        </span>
        <span className="priority-words" dir="auto" title={priority.says}>
          {words}
          {priority.redLine && <span className="tag red-line">{say('preferences.red-line')}</span>}
        </span>
        <span className="priority-moves">
          <button
            type="button"
            className="quiet"
            aria-label={say('preferences.up', { priority: words })}
            disabled={onUp === undefined}
            onClick={onUp}
          >
            ↑
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={say('preferences.down', { priority: words })}
            disabled={onDown === undefined}
            onClick={onDown}
          >
            ↓
          </button>
        </span>
      </div>
      <Notes held={held} preference={preference} />
      {priority.rests.map((ground) => (
        <GroundView key={`${ground.position} ${ground.rule}`} ground={ground} party={preference.party} />
      ))}
      <PriorityActions priority={priority} party={preference.party} />
    </li>
  );
}

function PriorityActions({ priority, party }: { readonly priority: ListedPriority; readonly party: string }) {
  const say = useSay();
  const { ask, view, wordsOf } = usePreferenceDesk();
  const words = wordsOf(priority.says);
  const lines = [say('preferences.override.of', { priority: words })];
  return (
    <p className="priority-actions">
      <button
        type="button"
        className="quiet"
        aria-label={say('preferences.override.label', { priority: words })}
        onClick={() =>
          ask({
            title: say('preferences.override.title', { party: { name: party } }),
            lines: [
              ...lines,
              say(priority.redLine ? 'preferences.override.red' : 'preferences.override.says'),
            ],
            fields: 'words',
            values: { words: priority.says },
            wordsAt: ({ overrides }) => `overrides[${(overrides?.length ?? 1) - 1}]`,
            change: ({ words: says, why }) =>
              overridePriority(view.model, { party, replaces: priority.says, says: says.trim(), why }),
          })
        }
      >
        {say('preferences.override')}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={say('preferences.drop.label', { priority: words })}
        onClick={() =>
          ask({
            title: say('preferences.drop.title', { party: { name: party } }),
            lines: [...lines, say('preferences.drop.says')],
            fields: 'none',
            change: ({ why }) => overridePriority(view.model, { party, replaces: priority.says, why }),
          })
        }
      >
        {say('preferences.drop')}
      </button>
    </p>
  );
}

/** What the analyst made of it, and in which branches it stands. */
function Notes({ held, preference }: Pick<PriorityItemProps, 'held' | 'preference'>) {
  const say = useSay();
  const { wordsOf, optionOf } = usePreferenceDesk();
  const { priority, isCommon, onlyWhere } = held;
  const settled = preference.branches.flatMap((branch) => branch.settled);
  const above = new Map(
    settled.filter((one) => one.above === priority.says).map((one) => [one.below, one.why]),
  );
  const notes = [
    ...onlyWhere.map(({ option, side }) => ({
      says: say(`preferences.only.${side}`, { option: optionOf(option) }),
      why: '',
    })),
    ...(isCommon || onlyWhere.length > 0 ? [] : [{ says: say('preferences.only.some'), why: '' }]),
    ...(priority.added ?? []).map(({ why }) => ({ says: say('preferences.added'), why })),
    ...(priority.replaced ?? []).map(({ says, why }) => ({
      says: say('preferences.replaced', { priority: wordsOf(says) }),
      why,
    })),
    ...[...above].map(([below, why]) => ({
      says: say('preferences.above', { priority: wordsOf(below) }),
      why,
    })),
    ...(priority.promoted === undefined ? [] : [{ says: say('preferences.promoted'), why: '' }]),
  ];
  return (
    <>
      {notes.map(({ says, why }) => (
        <p key={`${says} ${why}`} className="priority-note" dir="auto">
          {says} <Reason why={why} />
        </p>
      ))}
    </>
  );
}
