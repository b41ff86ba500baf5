import { type Span, type Stance, type StatementRecord, stances } from '@entente/core/record';
import { useId } from 'react';
import { useSay } from '../language/language-context.tsx';
import type { OptionChoice } from '../negotiation/option-choice.ts';
import { StanceMark } from '../part/stance-mark.tsx';
import type { NegotiationView } from '../server-api/negotiation.ts';
import type { StatementPatch } from '../server-api/statement.ts';
import { ConditionField } from './condition-field.tsx';
import { actorsOf, speakersOf } from './known-names.ts';
import { NameField } from './name-field.tsx';
import { OptionField } from './option-field.tsx';

interface StatementFieldsProps {
  readonly view: NegotiationView;
  readonly choices: readonly OptionChoice[];
  readonly entry: StatementRecord;
  /** What is selected of the article. */
  readonly selection: Span | null;
  readonly onPatch: (patch: StatementPatch) => void;
}

/** Every part of a statement that a person can correct. */
export function StatementFields({ view, choices, entry, selection, onPatch }: StatementFieldsProps) {
  const say = useSay();
  const { statement } = entry;
  const { speaker } = statement;
  const article = view.articles.find(({ id }) => id === entry.articleId)?.article;
  return (
    <>
      <StanceField stance={statement.stance} onStance={(stance) => onPatch({ stance })} />
      <div className="name-fields">
        <NameField
          key={`actor ${statement.actor}`}
          field="actor"
          label={say('statement.actor')}
          shortcut="w"
          name={statement.actor}
          known={actorsOf(view)}
          onName={(actor) => onPatch({ actor })}
        />
        <NameField
          key={`speaker ${speaker?.name}`}
          field="speaker"
          label={say('statement.speaker-named')}
          shortcut="q"
          name={speaker?.name ?? null}
          known={speakersOf(view)}
          onName={(name) => onPatch({ speaker: { spans: [], ...speaker, name } })}
        />
      </div>
      <OptionField
        key={entry.id}
        choices={choices}
        about={statement.about}
        onAbout={(about) => onPatch({ about })}
      />
      <ConditionField
        statement={statement}
        text={article?.text ?? ''}
        selection={selection}
        onCondition={(condition) => onPatch({ condition })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={statement.hedged === true}
          aria-keyshortcuts="h"
          onChange={(event) => onPatch({ hedged: event.target.checked })}
        />
        {say('statement.hedged')} <kbd aria-hidden="true">h</kbd>
      </label>
    </>
  );
}

interface StanceFieldProps {
  readonly stance: Stance | null;
  readonly onStance: (stance: Stance | null) => void;
}

export function StanceField({ stance, onStance }: StanceFieldProps) {
  const say = useSay();
  const group = useId();
  return (
    <fieldset className="stance-field">
      <legend>{say('statement.stance')}</legend>
      {stances.map((one, index) => (
        <label key={one} data-chosen={one === stance ? '' : undefined}>
          <input
            type="radio"
            name={group}
            checked={one === stance}
            aria-keyshortcuts={String(index + 1)}
            onChange={() => onStance(one)}
          />
          <kbd aria-hidden="true">{index + 1}</kbd>
          <StanceMark tone={one} />
        </label>
      ))}
      <label data-chosen={stance === null ? '' : undefined}>
        <input
          type="radio"
          name={group}
          checked={stance === null}
          aria-keyshortcuts="0"
          onChange={() => onStance(null)}
        />
        <kbd aria-hidden="true">0</kbd>
        <StanceMark tone="unknown" />
      </label>
    </fieldset>
  );
}
