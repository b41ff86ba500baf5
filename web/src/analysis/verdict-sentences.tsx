import type { Explanation } from '@entente/core/conflict';
import type { ModelSummary } from './analysis-view.ts';
import { conceptLetters } from './concept-name.ts';
import { sentenceParts } from './sentence-part.ts';
import { StateName } from './state-name.tsx';
import { StepList } from './step-list.tsx';

interface VerdictSentencesProps {
  readonly model: ModelSummary;
  /** Whose stability it is. */
  readonly mover: string;
  readonly sentences: Explanation['sentences'];
  readonly onChoose: (state: string) => void;
}

/** Why a state is stable or not, in sentences; each improvement with the moves that answer it. */
export function VerdictSentences({ model, mover, sentences, onChoose }: VerdictSentencesProps) {
  return (
    <ul className="why-sentences">
      {sentences.map((sentence) => (
        <li key={`${sentence.message} ${sentence.values['to'] ?? ''}`} data-message={sentence.message}>
          <Sentence model={model} sentence={sentence} onChoose={onChoose} />
          <Sequence model={model} mover={mover} sentence={sentence} onChoose={onChoose} />
        </li>
      ))}
    </ul>
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
