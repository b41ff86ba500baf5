import type { CommitmentEntry } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { IssuePlace } from '../model/issue-place.tsx';
import type { ModelPartProps } from '../model/model-part.ts';
import { GroundFields } from '../means/ground-fields.tsx';
import {
  type TakenPlace,
  durationWith,
  factSaying,
  takenPlaces,
  withTerm,
  wordedFacts,
} from './terms-edit.ts';

interface TermsEditorProps extends ModelPartProps {
  /** The package in letters. */
  readonly state: string;
}

const kinds = ['military', 'civilian', 'financial', 'political', 'legal'] as const;

/** What is agreed or assumed of each commitment of a package, to be filled in. */
export function TermsEditor({ model, onModel, state }: TermsEditorProps) {
  return (
    <ul className="means-list">
      {takenPlaces(model, state).map((place) => (
        <li key={`${place.party} ${place.option}`} className="means-entry">
          <CommitmentTerms
            place={place}
            onTerm={(key, value) => onModel(withTerm(model, place, { key, value }))}
          />
          <IssuePlace path={`parties[${place.party}].options[${place.option}].commitment`} />
        </li>
      ))}
    </ul>
  );
}

type SetTerm = <Key extends keyof CommitmentEntry>(key: Key, value: CommitmentEntry[Key] | undefined) => void;

interface TermsProps {
  readonly place: TakenPlace;
  readonly onTerm: SetTerm;
}

function CommitmentTerms({ place, onTerm }: TermsProps) {
  const say = useSay();
  const { entry, guarantor } = place;
  const terms = entry.commitment ?? {};
  const words = entry.says ?? entry.name;
  return (
    <details className="terms">
      <summary>
        <strong dir="auto">{say('name', { name: { name: guarantor } })}</strong>:{' '}
        <span dir="auto">{words}</span>
      </summary>
      <label>
        {say('terms.kind')}
        <select
          value={terms.kind ?? ''}
          onChange={(event) =>
            onTerm(
              'kind',
              kinds.find((kind) => kind === event.target.value),
            )
          }
        >
          <option value="">{say('terms.kind.none')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`terms.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {wordedFacts.map((fact) => {
        const known = terms[fact];
        return (
          <div key={fact} className="term">
            <label>
              {say(`terms.${fact}`)}
              <textarea
                rows={1}
                dir="auto"
                value={known?.says ?? ''}
                onChange={(event) => onTerm(fact, factSaying(known, event.target.value))}
              />
            </label>
            {known !== undefined && (
              <GroundFields
                entry={known}
                onEntry={(next) => onTerm(fact, next)}
                label={say(`terms.${fact}`)}
              />
            )}
          </div>
        );
      })}
      <DurationFields place={place} onTerm={onTerm} />
    </details>
  );
}

function DurationFields({ place, onTerm }: TermsProps) {
  const say = useSay();
  const duration = place.entry.commitment?.duration;
  return (
    <div className="term">
      <div className="means-fields">
        {(['from', 'until'] as const).map((end) => (
          <label key={end}>
            {say(`terms.${end}`)}
            <input
              type="date"
              value={duration?.[end] ?? ''}
              onChange={(event) => onTerm('duration', durationWith(duration, end, event.target.value))}
            />
          </label>
        ))}
        <label className="means-who">
          {say('terms.duration-words')}
          <input
            dir="auto"
            value={duration?.says ?? ''}
            onChange={(event) => onTerm('duration', durationWith(duration, 'says', event.target.value))}
          />
        </label>
      </div>
      {duration !== undefined && (
        <GroundFields
          entry={duration}
          onEntry={(next) => onTerm('duration', next)}
          label={say('terms.duration')}
        />
      )}
    </div>
  );
}
