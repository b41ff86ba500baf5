import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { Guess } from './guess.tsx';
import { IssuePlace } from './issue-place.tsx';
import { setRule } from './model-edit.ts';
import type { ModelPartProps } from './model-part.ts';

/** What ties options together: needs, excludes, at most so many. */
export function RuleList({ model, onModel }: ModelPartProps) {
  const say = useSay();
  const [says, setSays] = useState('');
  return (
    <section aria-labelledby="rules" className="model-section">
      <h2 id="rules">{say('model.rules')}</h2>
      <p className="hint">{say('model.rules.says')}</p>
      <ul className="rule-list">
        {model.rules.map((rule, index) => (
          // A rule changes while it is typed, so it is told by its place.
          <li key={index}>
            <div className="field-row">
              <input
                className="code"
                dir="ltr"
                aria-label={say('model.rule', { number: index + 1 })}
                value={rule}
                onChange={(event) => onModel(setRule(model, index, event.target.value))}
              />
              {model.guessedRules?.includes(rule) === true && (
                <Guess onConfirm={() => onModel(setRule(model, index, rule))} />
              )}
              <button
                type="button"
                className="quiet"
                aria-label={say('model.remove', { what: rule })}
                onClick={() => onModel(setRule(model, index, null))}
              >
                ✕
              </button>
            </div>
            <IssuePlace path={`rules[${index}]`} />
          </li>
        ))}
      </ul>
      <form
        className="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (says.trim() === '') return;
          onModel({ ...model, rules: [...model.rules, says.trim()] });
          setSays('');
        }}
      >
        <input
          className="code"
          dir="ltr"
          aria-label={say('model.new-rule')}
          placeholder="a -> b or c"
          value={says}
          onChange={(event) => setSays(event.target.value)}
        />
        <button type="submit">{say('add')}</button>
      </form>
    </section>
  );
}
