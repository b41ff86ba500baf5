import {
  type FurtherPledge,
  type MeansCourse,
  type Negotiation,
  closingPledges,
  furtherTurns,
  plainAmount,
} from '@entente/core/agreement';
import { type OwnedCourse, courseId, explainId } from '@entente/core/publication';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { MeansMark } from './means-explain.tsx';
import { sayAmount, sayPeriod } from './means-words.ts';

export interface ClosingPanelProps {
  readonly owned: OwnedCourse;
  readonly negotiation: Negotiation;
  readonly onAssume: (
    further: FurtherPledge,
    assumed: { readonly party: string; readonly resource: string; readonly why: string },
  ) => void;
  readonly isSaving: boolean;
}

/** Which further pledges would close the gap, up to a day or for good; each can be assumed, with a reason. */
export function ClosingPanel({ owned, negotiation, onAssume, isSaving }: ClosingPanelProps) {
  const say = useSay();
  const { course } = owned;
  const [until, setUntil] = useState(negotiation.means.until ?? '');
  const [party, setParty] = useState('');
  const [why, setWhy] = useState('');
  if (closingPledges(course).length === 0) return null;
  const further = closingPledges(course, until === '' ? undefined : until);
  const resource = negotiation.means.resources[course.resource]!.name;
  const names = negotiation.parties.map(({ name }) => name);
  const by = names.includes(party) ? party : likelyParty(course, negotiation);
  return (
    <div className="closing-panel">
      <h3>
        {say('means.closing')}{' '}
        <MeansMark of={explainId.closing(courseId(owned, negotiation), until === '' ? undefined : until)} />
      </h3>
      <div className="closing-fields">
        <label>
          {say('means.closing.until')}{' '}
          <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
        </label>
        <label>
          {say('means.closing.party')}{' '}
          <select value={by} onChange={(event) => setParty(event.target.value)}>
            {names.map((name) => (
              <option key={name} value={name}>
                {say('name', { name: { name } })}
              </option>
            ))}
          </select>
        </label>
        <label className="closing-why">
          {say('means.closing.why')}{' '}
          <input
            dir="auto"
            value={why}
            placeholder={say('means.assumed-why')}
            onChange={(event) => setWhy(event.target.value)}
          />
        </label>
      </div>
      {further.length === 0 && <p>{say('means.closing.none')}</p>}
      <ul className="further-list">
        {further.map((pledge) => (
          <li key={`${pledge.from} ${pledge.until ?? ''} ${pledge.amount}`}>
            <span>{sayFurther(pledge)}</span>{' '}
            <button
              type="button"
              disabled={isSaving || by === ''}
              onClick={() =>
                onAssume(pledge, {
                  party: by,
                  resource,
                  why: why.trim() === '' ? say('means.assumed-why') : why.trim(),
                })
              }
            >
              {say('means.assume')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );

  function sayFurther(pledge: FurtherPledge): string {
    const amount = (value: number): string => sayAmount(negotiation, course.resource, value, say);
    const turns = furtherTurns(course, pledge);
    const values = { amount: amount(pledge.amount), period: sayPeriod(pledge, say) };
    return turns === undefined
      ? say('means.further', values)
      : say('means.further-turns', {
          ...values,
          rotation: turns,
          inPlace: amount(plainAmount(pledge.amount / turns)),
        });
  }
}

/** Who would be asked first: whose option it is needed for. */
function likelyParty({ steps }: MeansCourse, { options, parties }: Negotiation): string {
  const need = steps.flatMap(({ needs }) => needs)[0];
  return (need === undefined ? parties[0] : parties[options[need.option]!.party])?.name ?? '';
}
