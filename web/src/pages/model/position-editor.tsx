import type { NegotiationFile, PositionEntry } from '@entente/core/agreement';
import { stances } from '@entente/core/record';
import { useSay } from '../../language/language-context.tsx';
import { IssuePlace } from './issue-place.tsx';
import { setPosition } from './model-edit.ts';
import type { ModelPartProps } from './model-part.ts';

/** Positions that a person enters; those that rest on statements are shown and corrected at their sentence. */
export function PositionEditor({ model, onModel }: ModelPartProps) {
  const say = useSay();
  const [party] = model.parties;
  const option = model.parties.flatMap(({ options }) => options)[0];
  const sourced = model.positions.filter(({ evidence = [] }) => evidence.length > 0).length;
  return (
    <section aria-labelledby="manual" className="model-section">
      <h2 id="manual">{say('model.positions')}</h2>
      <p className="hint">{say('model.positions.says', { count: sourced })}</p>
      <ul className="position-editor">
        {model.positions.map((position, index) =>
          (position.evidence ?? []).length > 0 ? null : (
            // A position has no name of its own; it is told by its place.
            <li key={index}>
              <PositionFields
                model={model}
                index={index}
                position={position}
                onPosition={(next) => onModel(setPosition(model, index, next))}
              />
              <IssuePlace path={`positions[${index}]`} />
            </li>
          ),
        )}
      </ul>
      {party !== undefined && option !== undefined && (
        <button
          type="button"
          onClick={() =>
            onModel({
              ...model,
              positions: [...model.positions, { party: party.name, option: option.name, stance: 'open' }],
            })
          }
        >
          {say('model.new-position')}
        </button>
      )}
    </section>
  );
}

interface PositionFieldsProps {
  readonly model: NegotiationFile;
  readonly index: number;
  readonly position: PositionEntry;
  readonly onPosition: (position: PositionEntry | null) => void;
}

const conditions = ['if', 'unless', 'onlyIf'] as const;

function PositionFields({ model, index, position, onPosition }: PositionFieldsProps) {
  const say = useSay();
  const number = index + 1;
  return (
    <div className="position-fields">
      <select
        aria-label={say('model.position.party', { number })}
        value={position.party}
        onChange={(event) => onPosition({ ...position, party: event.target.value })}
      >
        {model.parties.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <select
        aria-label={say('model.position.stance', { number })}
        value={position.stance}
        onChange={(event) =>
          onPosition({ ...position, stance: stances.find((one) => one === event.target.value) ?? 'open' })
        }
      >
        {stances.map((stance) => (
          <option key={stance} value={stance}>
            {say(`stance.${stance}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={say('model.position.option', { number })}
        value={position.option}
        onChange={(event) => onPosition({ ...position, option: event.target.value })}
      >
        {model.parties.flatMap(({ options }) =>
          options.map(({ name, says }) => (
            <option key={name} value={name}>
              {says ?? name}
            </option>
          )),
        )}
      </select>
      {conditions.map((kind) => (
        <label key={kind} className="position-condition">
          {say(`condition.${kind === 'onlyIf' ? 'only-if' : kind}`)}
          <input
            className="code"
            dir="ltr"
            value={position[kind] ?? ''}
            onChange={(event) => onPosition(withText(position, kind, event.target.value))}
          />
        </label>
      ))}
      <input
        type="date"
        aria-label={say('model.position.day', { number })}
        value={position.date ?? ''}
        onChange={(event) => onPosition(withText(position, 'date', event.target.value))}
      />
      <button
        type="button"
        className="quiet"
        aria-label={say('model.position.remove', { number })}
        onClick={() => onPosition(null)}
      >
        ✕
      </button>
    </div>
  );
}

/** The position with one of its texts, or without it where it is empty. */
function withText(
  position: PositionEntry,
  key: 'if' | 'unless' | 'onlyIf' | 'date',
  value: string,
): PositionEntry {
  const { [key]: _, ...rest } = position;
  return value === '' ? rest : { ...rest, [key]: value };
}
