import type { PartyPreference } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { PositionEvidence, PositionTerms } from './ground-view.tsx';
import { excludePositions } from './judgement-edit.ts';

interface ContradictionCardProps {
  readonly preference: PartyPreference;
  readonly contradiction: PartyPreference['contradictions'][number];
}

const sides = ['inFavour', 'against'] as const;

/** What a party said against itself on one day: the two branches that follow side by side, and a way to decide. */
export function ContradictionCard({ preference, contradiction }: ContradictionCardProps) {
  const say = useSay();
  const { optionOf } = usePreferenceDesk();
  return (
    <section className="contradiction" aria-label={say('preferences.contradiction')}>
      <h3>{say('preferences.contradiction')}</h3>
      <p dir="auto">{say('preferences.contradiction.says', { option: optionOf(contradiction.option) })}</p>
      <div className="contradiction-sides">
        {sides.map((side) => (
          <Reading key={side} side={side} preference={preference} contradiction={contradiction} />
        ))}
      </div>
    </section>
  );
}

function Reading({
  side,
  preference,
  contradiction,
}: ContradictionCardProps & { readonly side: (typeof sides)[number] }) {
  const say = useSay();
  const { ask, view, wordsOf } = usePreferenceDesk();
  const { option, [side]: positions } = contradiction;
  const others = contradiction[side === 'inFavour' ? 'against' : 'inFavour'];
  const own = new Set(positions.map(({ position }) => position));
  const branch = preference.branches.find(({ takes }) =>
    takes.some((one) => one.option === option && one.side === side),
  );
  const priorities =
    branch?.tiers.flat().filter(({ rests }) => rests.some(({ position }) => own.has(position))) ?? [];
  return (
    <div className="contradiction-side">
      <h4>{say(`preferences.reading.${side}`)}</h4>
      {positions.map((position) => (
        <div key={position.position}>
          <p className="position-terms">
            <PositionTerms position={position} />
          </p>
          <PositionEvidence position={position} />
        </div>
      ))}
      <ul>
        {priorities.map((priority) => (
          <li key={priority.says} dir="auto">
            {say('preferences.reading.priority', {
              tier: say(`preferences.tier.${priority.tier === 1 ? 1 : priority.tier === 2 ? 2 : 3}`),
              priority: wordsOf(priority.says),
            })}
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() =>
          ask({
            title: say(`preferences.decide.${side}`),
            lines: [say('preferences.decide.says', { count: others.length })],
            fields: 'none',
            change: ({ why }) =>
              excludePositions(
                view.model,
                others.map(({ position }) => position),
                why,
              ),
          })
        }
      >
        {say(`preferences.decide.${side}`)}
      </button>
    </div>
  );
}
