import { useEffect } from 'react';
import { useLanguage } from '../language/language-context.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import { AskedView } from './asked-view.tsx';
import { conceptLetters, conceptName } from './concept-name.ts';
import type { Asking } from './stability-grid.tsx';
import { StateFacts } from './state-facts.tsx';
import { StepList } from './step-list.tsx';
import { useAsked } from './use-asked.ts';
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
}

/** A state, what is said of it, and why: the improvement, what deters it, by which sequence. */
export function WhyPanel(props: WhyPanelProps) {
  const { client, model, table, state, asking, onAsk, onChoose, onClose } = props;
  const { say } = useLanguage();
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
            {state}
          </code>
        </h2>
        <button type="button" className="quiet" aria-label={say('close')} onClick={onClose}>
          ✕
        </button>
      </header>
      <StateFacts model={model} state={state} />
      <VerdictMatrix table={table} state={state} asking={asking} onAsk={onAsk} />
      {asking === undefined ? (
        <p className="hint">{say('analysis.why.hint')}</p>
      ) : (
        <Why client={client} model={model} asking={asking} onChoose={onChoose} />
      )}
    </div>
  );
}

/** The verdicts of one state: concepts by decision makers. */
function VerdictMatrix({
  table,
  state,
  asking,
  onAsk,
}: Pick<WhyPanelProps, 'table' | 'state' | 'asking' | 'onAsk'>) {
  const { say } = useLanguage();
  const number = table.labels.indexOf(state);
  if (number < 0) return null;
  return (
    <table className="verdict-matrix">
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">{say('inverse.party')}</span>
          </th>
          {table.concepts.map((concept) => (
            <th key={concept} scope="col" title={conceptName(concept, say)}>
              {conceptLetters(concept)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.decisionMakers.map((name, decisionMaker) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {table.concepts.map((concept) => {
              const isStable = table.isStable(concept, decisionMaker, number);
              const isAsked = asking?.decisionMaker === decisionMaker && asking.concept === concept;
              return (
                <td key={concept} className="verdict-cell" data-stable={isStable ? '' : undefined}>
                  <button
                    type="button"
                    aria-pressed={isAsked}
                    onClick={() => onAsk({ state, decisionMaker, concept })}
                    aria-label={say(isStable ? 'analysis.is-stable' : 'analysis.is-unstable', {
                      state,
                      party: { name },
                      concept: conceptLetters(concept),
                    })}
                  >
                    <span aria-hidden="true">{isStable ? '●' : '○'}</span>
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('analysis.all')}</th>
          {table.concepts.map((concept) => (
            <td key={concept} className="equilibrium-cell">
              {table.isEquilibrium(concept, number) ? (
                <span role="img" aria-label={say('analysis.equilibrium')}>
                  ◆
                </span>
              ) : (
                <span aria-hidden="true">–</span>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

interface WhyProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly asking: Asking;
  readonly onChoose: (state: string) => void;
}

function Why({ client, model, asking, onChoose }: WhyProps) {
  const { say, code } = useLanguage();
  const { state, decisionMaker, concept } = asking;
  const explain = `${model.decisionMakers[decisionMaker]}:${state}:${concept}`;
  const asked = useAsked(client, {
    question: { concepts: [], explain, language: code === 'ar' ? 'ar' : 'en' },
  });
  return (
    <section className="why" aria-live="polite" aria-labelledby="why">
      <h3 id="why">{say('analysis.why')}</h3>
      <AskedView asked={asked}>
        {({ explain: explanation }) =>
          explanation === undefined ? null : (
            <ul className="why-sentences">
              {explanation.sentences.map(({ message, sentence, values, path }) => (
                <li key={`${message} ${values['to'] ?? ''}`} data-message={message}>
                  <p>{sentence}</p>
                  {path !== undefined && path.length > 0 && (
                    <StepList
                      model={model}
                      path={
                        values['to'] === undefined
                          ? path
                          : [{ decisionMaker: explanation.decisionMaker, to: values['to'] }, ...path]
                      }
                      onChoose={onChoose}
                    />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </AskedView>
    </section>
  );
}
