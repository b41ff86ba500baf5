import type { AgreementReport } from '@entente/core/agreement';
import { useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useChange } from '../../negotiation/use-change.ts';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { useDraft } from '../../part/draft.ts';
import { PackageWords } from '../../part/package-words.tsx';
import { ShareView } from '../../part/share-view.tsx';
import { openRound } from '../../server-api/round.ts';
import { keepTokens } from './kept-token.ts';

const offered = 12;

/** Opens a round on chosen packages. */
export function RoundForm({ report }: { readonly report: AgreementReport }) {
  const id = useNegotiationId();
  const say = useSay();
  const change = useChange();
  const [dayField, noteField] = [useId(), useId()];
  const [answerBy, setAnswerBy] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [note, setNote, forgetNote] = useDraft(`${id}.round`);
  const candidates = report.packages
    .filter(({ state, feasible }) => feasible && state !== report.statusQuo)
    .sort((a, b) => b.acceptable.share - a.acceptable.share)
    .slice(0, offered);
  const complete = chosen.length > 0 && answerBy !== '';
  const open = async () => {
    const input = { packages: chosen, answerBy, ...(note.trim() === '' ? {} : { note: note.trim() }) };
    const done = await change({
      says: say('round.was-opened'),
      run: async () => {
        const { roundId, links } = await openRound(id, input);
        keepTokens(id, roundId, links);
      },
    });
    if (!done) return;
    forgetNote();
    setChosen([]);
  };
  return (
    <form
      className="round-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void open();
      }}
    >
      <h2>{say('round.new')}</h2>
      <fieldset>
        <legend>{say('round.packages')}</legend>
        {candidates.map(({ state, acceptable }) => (
          <label key={state} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(state)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, state] : chosen.filter((one) => one !== state))
              }
            />
            <PackageWords report={report} state={state} /> <ShareView share={acceptable} />
          </label>
        ))}
        {candidates.length === 0 && <p className="hint">{say('packages.none')}</p>}
      </fieldset>
      <div className="field">
        <label htmlFor={dayField}>{say('round.answer-by')}</label>
        <input
          id={dayField}
          type="date"
          required
          min={report.asOf}
          value={answerBy}
          onChange={(event) => setAnswerBy(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={noteField}>{say('round.note')}</label>
        <textarea
          id={noteField}
          rows={3}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <p className="hint">{say('round.promise')}</p>
      <button type="submit" className="primary" disabled={!complete}>
        {say('round.start')}
      </button>
    </form>
  );
}
