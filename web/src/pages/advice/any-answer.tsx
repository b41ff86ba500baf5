import type { AgreementReport, NegotiationFile } from '@entente/core/agreement';
import { useMemo, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { wordItem } from './question-words.ts';
import { unknownOptionsOf } from './unknown-option.ts';

const answers = ['wants', 'indifferent', 'opposes'];

interface AnyAnswerProps {
  readonly report: AgreementReport;
  readonly model: NegotiationFile;
}

/** Any answer can be tried out, also one of a party that has said nothing, which no ranking can weigh. */
export function AnyAnswer({ report, model }: AnyAnswerProps) {
  const say = useSay();
  const unknown = useMemo(() => unknownOptionsOf(model), [model]);
  const [chosenParty, setParty] = useState('');
  const [chosenOption, setOption] = useState('');
  const [isAsked, setAsked] = useState(false);
  const own = unknown.find(({ party }) => party === chosenParty) ?? unknown[0];
  if (own === undefined) return null;
  const { party } = own;
  const option = own.options.includes(chosenOption) ? chosenOption : own.options[0]!;
  return (
    <details className="any-answer">
      <summary>{say('advice.any')}</summary>
      <p className="hint">{say('advice.any-says')}</p>
      <div className="least-form">
        <label>
          {say('advice.any-party')}
          <select
            dir="auto"
            value={party}
            onChange={(event) => {
              setParty(event.target.value);
              setAsked(false);
            }}
          >
            {unknown.map((each) => (
              <option key={each.party} value={each.party}>
                {say('name', { name: { name: each.party } })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('advice.any-option')}
          <select
            dir="auto"
            value={option}
            onChange={(event) => {
              setOption(event.target.value);
              setAsked(false);
            }}
          >
            {own.options.map((name) => (
              <option key={name} value={name}>
                {wordItem(name, report)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => setAsked(true)}>
          {say('advice.compare')}
        </button>
      </div>
      {report.silent.includes(party) && (
        <p className="notice">{say('advice.any-silent', { party: { name: party } })}</p>
      )}
      {isAsked && (
        <PreviewPanel
          key={`${party} ${option}`}
          report={report}
          question={{ party, option }}
          answers={answers}
          onClose={() => setAsked(false)}
        />
      )}
    </details>
  );
}
