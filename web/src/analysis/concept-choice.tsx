import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { conceptLetters, conceptMeaning, conceptName } from './concept-name.ts';

const offered = ['nash', 'gmr', 'smr', 'seq', 'ssr', 'sim'] as const;
const strong = ['sgmr', 'ssmr', 'sseq'] as const;
const unknown = ['a', 'b', 'c', 'd'].flatMap((attitude) =>
  ['nash', 'gmr', 'smr', 'seq'].map((concept) => `${concept}-${attitude}`),
);
const horizons = ['l(2)', 'l(3)', 'l(4)', 'l(6)'] as const;
/** Above so many states the slow concepts are only asked on demand. */
const mostForAll = 4096;

const ofUnlisted = ['nash', 'gmr', 'smr', 'seq', 'ssr'] as const;

/** The concepts that a model is first asked about. */
export function conceptsFor({ kind, stateCount, isStrong, slowConcepts }: ModelSummary): readonly string[] {
  if (kind === 'unlisted') return ofUnlisted.slice(0, 4).filter((concept) => !slowConcepts.includes(concept));
  return [...(Number(stateCount) <= mostForAll ? offered : offered.slice(0, 4)), ...(isStrong ? strong : [])];
}

/** All that can be asked of it. */
function conceptsOffered(model: ModelSummary): readonly string[] {
  const { kind, decisionMakers, isStrong, isPartlyUnknown } = model;
  if (kind === 'unlisted') return ofUnlisted;
  return [
    ...offered,
    ...(isStrong ? strong : []),
    ...(isPartlyUnknown ? unknown : []),
    ...(decisionMakers.length === 2 ? horizons : []),
  ];
}

interface ConceptChoiceProps {
  readonly model: ModelSummary;
  readonly concepts: readonly string[];
  readonly onChange: (concepts: readonly string[]) => void;
}

/** Which solution concepts are asked; at least one. */
export function ConceptChoice({ model, concepts, onChange }: ConceptChoiceProps) {
  const say = useSay();
  const all = conceptsOffered(model);
  return (
    <>
      <fieldset className="concept-choice">
        <legend>{say('analysis.concepts')}</legend>
        {all.map((concept) => {
          const isAsked = concepts.includes(concept);
          return (
            <label key={concept} title={conceptName(concept, say)}>
              <input
                type="checkbox"
                checked={isAsked}
                disabled={isAsked && concepts.length === 1}
                onChange={({ target }) =>
                  onChange(all.filter((one) => (one === concept ? target.checked : concepts.includes(one))))
                }
              />{' '}
              {conceptLetters(concept)}
            </label>
          );
        })}
      </fieldset>
      {model.slowConcepts.length > 0 && (
        <p className="hint">
          {say('unlisted.slow', { concepts: { list: model.slowConcepts.map(conceptLetters) } })}
        </p>
      )}
      <details className="concept-meanings">
        <summary>{say('analysis.concepts.mean')}</summary>
        <dl>
          {all.map((concept) => (
            <div key={concept}>
              <dt>
                {conceptLetters(concept)} <span className="hint">{conceptName(concept, say)}</span>
              </dt>
              <dd>{conceptMeaning(concept, say)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
