import type { Explanation } from '@entente/core/conflict';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../language/language-context.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import { AskedView } from './asked-view.tsx';
import { conceptLetters } from './concept-name.ts';
import { sentenceParts } from './sentence-part.ts';
import type { Asking } from './stability-grid.tsx';
import { StateName } from './state-name.tsx';
import { StepList } from './step-list.tsx';
import { useAsked } from './use-asked.ts';

interface VerdictReasonProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly asking: Asking;
  readonly onChoose: (state: string) => void;
}

/** Pixels of the heading that stays in sight above the reason. */
const headHeight = 48;

/** Why a state is stable or not, in sentences; each improvement with the moves that answer it. */
export function VerdictReason({ client, model, asking, onChoose }: VerdictReasonProps) {
  const { say, code } = useLanguage();
  const place = useRef<HTMLElement>(null);
  const { state, decisionMaker, concept } = asking;
  const explain = `${model.decisionMakers[decisionMaker]}:${state}:${concept}`;
  const asked = useAsked(client, {
    question: { concepts: [], explain, language: code === 'ar' ? 'ar' : 'en' },
  });
  // On a small screen the reason would otherwise stay below what is in sight.
  useEffect(() => {
    const sheet = place.current?.closest('.workbench-aside');
    if (asked.kind !== 'done' || sheet === null || sheet === undefined) return;
    const [reason, frame] = [place.current!, sheet].map((one) => one.getBoundingClientRect());
    const below = reason!.bottom - frame!.bottom;
    // As far as needed, and never past the beginning of the reason.
    if (below > 0) sheet.scrollBy({ top: Math.min(below, reason!.top - frame!.top - headHeight) });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another verdict is another reason
  }, [asked.kind, explain]);
  return (
    <section className="why" aria-live="polite" aria-labelledby="why" ref={place}>
      <h3 id="why">{say('analysis.why')}</h3>
      <AskedView asked={asked}>
        {({ explain: explanation }) =>
          explanation === undefined ? null : (
            <ul className="why-sentences">
              {explanation.sentences.map((sentence) => (
                <li
                  key={`${sentence.message} ${sentence.values['to'] ?? ''}`}
                  data-message={sentence.message}
                >
                  <Sentence model={model} sentence={sentence} onChoose={onChoose} />
                  <Sequence
                    model={model}
                    mover={explanation.decisionMaker}
                    sentence={sentence}
                    onChoose={onChoose}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </AskedView>
    </section>
  );
}

type ReasonSentence = Explanation['sentences'][number];

interface SentenceProps {
  readonly model: ModelSummary;
  readonly sentence: ReasonSentence;
  readonly onChoose: (state: string) => void;
}

/** The sentence, every other state in it a link. */
function Sentence({ model, sentence: { sentence, values, path = [] }, onChoose }: SentenceProps) {
  const states = ['state', 'to', 'end', 'escape'].flatMap((name) => values[name] ?? []);
  const concept = values['concept'] ?? '';
  const parts = sentenceParts(sentence, {
    states: [...states, ...path.map(({ to }) => to)],
    others: [...model.decisionMakers, concept],
  });
  return (
    <p>
      {parts.map(({ text, state }, index) => {
        // oxlint-disable-next-line react/no-array-index-key -- a piece is its place in the sentence
        if (state === undefined)
          return <span key={index}>{text === concept ? conceptLetters(text) : text}</span>;
        const onOther = state === values['state'] ? undefined : onChoose;
        // oxlint-disable-next-line react/no-array-index-key -- a piece is its place in the sentence
        return <StateName key={index} model={model} state={state} onChoose={onOther} />;
      })}
    </p>
  );
}

/** The moves that the sentence tells of, in turn; changes made at the same time have no turns, and are left to the sentence. */
function Sequence({ model, mover, sentence, onChoose }: SentenceProps & { readonly mover: string }) {
  const { message, values, path } = sentence;
  const { state, to, escape } = values;
  if (path === undefined || path.length === 0 || state === undefined) return null;
  if (message === 'sanctioned-improvement-simultaneous') return null;
  const steps = [
    ...(to === undefined ? [] : [{ decisionMaker: mover, to }]),
    ...path,
    ...(escape === undefined ? [] : [{ decisionMaker: mover, to: escape }]),
  ];
  return <StepList model={model} from={state} path={steps} onChoose={onChoose} />;
}
