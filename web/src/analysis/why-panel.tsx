import { useEffect } from 'react';
import { useSay } from '../language/language-context.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import type { Asking } from './stability-grid.tsx';
import { StateFacts } from './state-facts.tsx';
import { StateLetters } from './state-letters.tsx';
import { VerdictMatrix } from './verdict-matrix.tsx';
import { VerdictReason } from './verdict-reason.tsx';
import type { VerdictTable } from './verdict-table.ts';

interface WhyPanelProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly table: VerdictTable;
  readonly state: string;
  readonly asking: Asking | undefined;
  readonly onAsk: (asking: Asking) => void;
  readonly onChoose: (state: string) => void;
  readonly onClose: () => void;
  /** The state that ways begin at. */
  readonly start: string | null;
  readonly onStart: (state: string) => void;
}

/** A state, what is said of it, and why: the improvement, what deters it, by which sequence. */
export function WhyPanel(props: WhyPanelProps) {
  const { client, model, table, state, asking, onAsk, onChoose, onClose, start, onStart } = props;
  const say = useSay();
  const number = table.labels.indexOf(state) + 1;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <div className="why-panel">
      <header>
        <h2>
          {say('analysis.state')}{' '}
          <code className="state-name" dir="ltr">
            <StateLetters model={model} state={state} />
          </code>{' '}
          {number > 0 && <small className="hint">{say('analysis.number', { number })}</small>}
        </h2>
        <button type="button" className="quiet" aria-label={say('close')} onClick={onClose}>
          ✕
        </button>
      </header>
      <StateFacts model={model} state={state} />
      {state === start ? (
        <p className="hint">{say('map.way.here')}</p>
      ) : (
        <button type="button" className="quiet from-here" onClick={() => onStart(state)}>
          {say('analysis.start-here')}
        </button>
      )}
      {number > 0 && (
        <VerdictMatrix
          decisionMakers={table.decisionMakers}
          concepts={table.concepts}
          state={state}
          isStable={({ decisionMaker, concept }) => table.isStable(concept, decisionMaker, number - 1)}
          asked={asking}
          onAsk={(verdict) => onAsk({ state, ...verdict })}
        />
      )}
      {asking === undefined ? (
        <p className="hint">{say('analysis.why.hint')}</p>
      ) : (
        <VerdictReason client={client} model={model} asking={asking} onChoose={onChoose} />
      )}
    </div>
  );
}
