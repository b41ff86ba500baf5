import { useSay } from '../language/language-context.tsx';
import { conceptLetters, conceptName } from './concept-name.ts';

/** Whose stability, by number, and under which concept. */
export interface VerdictAsked {
  readonly decisionMaker: number;
  readonly concept: string;
}

interface VerdictMatrixProps {
  readonly decisionMakers: readonly string[];
  readonly concepts: readonly string[];
  readonly state: string;
  readonly isStable: (verdict: VerdictAsked) => boolean;
  readonly asked: VerdictAsked | undefined;
  readonly onAsk: (verdict: VerdictAsked) => void;
}

/** The verdicts on one state, decision makers by concepts, each a way to ask why. */
export function VerdictMatrix(props: VerdictMatrixProps) {
  const { decisionMakers, concepts, state, isStable, asked, onAsk } = props;
  const say = useSay();
  return (
    <table className="verdict-matrix">
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">{say('inverse.party')}</span>
          </th>
          {concepts.map((concept) => (
            <th key={concept} scope="col" title={conceptName(concept, say)}>
              {conceptLetters(concept)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decisionMakers.map((name, decisionMaker) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {concepts.map((concept) => {
              const isHeld = isStable({ decisionMaker, concept });
              return (
                <td key={concept} className="verdict-cell" data-stable={isHeld ? '' : undefined}>
                  <button
                    type="button"
                    aria-pressed={asked?.decisionMaker === decisionMaker && asked.concept === concept}
                    onClick={() => onAsk({ decisionMaker, concept })}
                    aria-label={say(isHeld ? 'analysis.is-stable' : 'analysis.is-unstable', {
                      state,
                      party: { name },
                      concept: conceptLetters(concept),
                    })}
                  >
                    <span aria-hidden="true">{isHeld ? '●' : '○'}</span>
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('analysis.all')}</th>
          {concepts.map((concept) => (
            <td key={concept} className="equilibrium-cell">
              {decisionMakers.every((_, decisionMaker) => isStable({ decisionMaker, concept })) ? (
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
