import { type HeldPriority, type PartyPreference, heldPriorities } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { ContradictionCard } from './contradiction-card.tsx';
import { addPriority } from './judgement-edit.ts';
import { JudgementList } from './judgement-list.tsx';
import type { Judgement } from './judgement.ts';
import { TierList } from './tier-list.tsx';
import { UnknownList } from './unknown-list.tsx';

interface PartyPreferenceViewProps {
  readonly preference: PartyPreference;
  readonly judgements: readonly Judgement[];
}

/** What one party puts first, on what that rests, what is open, and what the analyst settled. */
export function PartyPreferenceView({ preference, judgements }: PartyPreferenceViewProps) {
  const say = useSay();
  const { party, silent, counts, contradictions } = preference;
  const held: readonly HeldPriority[] = heldPriorities(preference);
  return (
    <section className="party-preference" id={`party-${party}`} aria-label={party}>
      <header>
        <h2 dir="auto">{say('name', { name: { name: party } })}</h2>
        {silent && <span className="tag">{say('preferences.silent')}</span>}
        {!silent && !counts && <span className="tag">{say('preferences.speaks-only')}</span>}
      </header>
      {silent && <p className="hint">{say('preferences.silent.says')}</p>}
      {contradictions.map((contradiction) => (
        <ContradictionCard key={contradiction.option} preference={preference} contradiction={contradiction} />
      ))}
      {held.length === 0 && !silent && <p className="hint">{say('preferences.nothing')}</p>}
      {held.length > 0 && <TierList preference={preference} held={held} />}
      <OpenPositions preference={preference} />
      <AddPriority party={party} />
      <UnknownList preference={preference} />
      <Unweighed preference={preference} judgements={judgements} />
      <JudgementList judgements={judgements} />
    </section>
  );
}

function AddPriority({ party }: { readonly party: string }) {
  const say = useSay();
  const { ask, view } = usePreferenceDesk();
  return (
    <button
      type="button"
      onClick={() =>
        ask({
          title: say('preferences.add.title', { party: { name: party } }),
          lines: [say('preferences.add.says')],
          fields: 'priority',
          wordsAt: ({ priorities }) =>
            `priorities[${JSON.stringify(party)}][${(priorities?.[party]?.length ?? 1) - 1}]`,
          change: ({ tier, words, why }) => addPriority(view.model, { party, tier, says: words.trim(), why }),
        })
      }
    >
      {say('preferences.add')}
    </button>
  );
}

/** What it is known to be able to live with: no priority follows from it. */
function OpenPositions({ preference: { open } }: { readonly preference: PartyPreference }) {
  const say = useSay();
  const { optionOf } = usePreferenceDesk();
  if (open.length === 0) return null;
  const options = [...new Set(open.map(({ option }) => option))];
  return (
    <p className="open-positions" dir="auto">
      {say('preferences.open', { options: { list: options.map((name) => `“${optionOf(name)}”`) } })}
    </p>
  );
}

/** What was said and cannot be weighed, since its condition is about nothing on the table. */
function Unweighed({ preference, judgements }: PartyPreferenceViewProps) {
  const say = useSay();
  const { optionOf } = usePreferenceDesk();
  const byPerson = new Set(judgements.flatMap((one) => (one.kind === 'excluded' ? [one.why] : [])));
  const unweighed = preference.excluded.filter(({ why }) => !byPerson.has(why));
  if (unweighed.length === 0) return null;
  return (
    <>
      <h3>{say('preferences.unweighed')}</h3>
      <ul>
        {unweighed.map(({ position, option, stance, why }) => (
          <li key={position}>
            <span dir="auto">
              {say(`stance.${stance}`)}: {optionOf(option)}
            </span>{' '}
            <span className="hint" dir="auto">
              {why}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
