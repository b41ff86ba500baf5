import { useEffect } from 'react';
import { useLanguage, useSay } from '../language/language-context.tsx';
import { IssueList } from '../part/trouble.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import { AskedView } from './asked-view.tsx';
import { conceptLetters } from './concept-name.ts';
import { StateFacts } from './state-facts.tsx';
import { StateLetters } from './state-letters.tsx';
import { useAskedUnlisted } from './use-asked.ts';
import { useStableUnder } from './use-stable-under.ts';
import { VerdictSentences } from './verdict-sentences.tsx';
import { VerdictMatrix } from './verdict-matrix.tsx';

interface UnlistedWhyProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly concepts: readonly string[];
  readonly state: string;
  /** `decision maker number:concept`. */
  readonly why: string | undefined;
  readonly onAsk: (why: string) => void;
  readonly onChoose: (state: string) => void;
  readonly onClose: () => void;
  /** The state that ways begin at. */
  readonly start: string | null;
  readonly onStart: (state: string) => void;
}

/** A state of a model without listed states: who stays in it under which concept, and why. */
export function UnlistedWhy(props: UnlistedWhyProps) {
  const { client, model, concepts, state, why, onAsk, onChoose, onClose, start, onStart } = props;
  const say = useSay();
  const { issues, stableUnder } = useStableUnder(client, state, concepts);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  const [number = '', concept = ''] = why?.split(':') ?? [];
  const isAsked = concepts.includes(concept) && model.decisionMakers[Number(number)] !== undefined;
  return (
    <div className="why-panel">
      <header>
        <h2>
          {say('analysis.state')}{' '}
          <code className="state-name long-state" dir="ltr">
            <StateLetters model={model} state={state} />
          </code>
        </h2>
        <button type="button" className="quiet" aria-label={say('close')} onClick={onClose}>
          ✕
        </button>
      </header>
      <IssueList issues={issues} label={say('analysis.issues')} />
      {issues.length === 0 && (
        <>
          {state === start ? (
            <p className="hint">{say('map.way.here')}</p>
          ) : (
            <button type="button" className="quiet from-here" onClick={() => onStart(state)}>
              {say('analysis.start-here')}
            </button>
          )}
          {stableUnder !== undefined && (
            <VerdictMatrix
              decisionMakers={model.decisionMakers}
              concepts={concepts}
              state={state}
              isStable={({ decisionMaker, concept }) =>
                stableUnder[model.decisionMakers[decisionMaker]!]?.includes(concept) === true
              }
              asked={isAsked ? { decisionMaker: Number(number), concept } : undefined}
              onAsk={({ decisionMaker, concept }) => onAsk(`${decisionMaker}:${concept}`)}
            />
          )}
          {isAsked ? (
            <Reason
              client={client}
              model={model}
              state={state}
              decisionMaker={model.decisionMakers[Number(number)]!}
              concept={concept}
              onChoose={onChoose}
            />
          ) : (
            <p className="hint">{say('analysis.why.hint')}</p>
          )}
        </>
      )}
      <StateFacts model={model} state={state} />
    </div>
  );
}

interface ReasonProps extends Pick<UnlistedWhyProps, 'client' | 'model' | 'state' | 'onChoose'> {
  readonly decisionMaker: string;
  readonly concept: string;
}

function Reason({ client, model, state, decisionMaker, concept, onChoose }: ReasonProps) {
  const { say, code } = useLanguage();
  const asked = useAskedUnlisted(client, {
    concepts: [concept],
    explain: `${decisionMaker}:${state}:${concept}`,
    language: code === 'ar' ? 'ar' : 'en',
  });
  return (
    <section className="why" aria-live="polite" aria-labelledby="why">
      <h3 id="why">{say('analysis.why')}</h3>
      <AskedView asked={asked}>
        {({ explain }) => {
          if (explain === undefined) return null;
          if (explain.sentences === null)
            return (
              <>
                {explain.stable !== null && (
                  <p>
                    {say(explain.stable ? 'analysis.is-stable' : 'analysis.is-unstable', {
                      state,
                      party: { name: decisionMaker },
                      concept: conceptLetters(concept),
                    })}
                  </p>
                )}
                <p className="hint">{say('unlisted.why.too-many')}</p>
              </>
            );
          return (
            <VerdictSentences
              model={model}
              mover={explain.decisionMaker}
              sentences={explain.sentences}
              onChoose={onChoose}
            />
          );
        }}
      </AskedView>
    </section>
  );
}
