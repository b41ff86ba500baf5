import { useSay } from '../language/language-context.tsx';
import type { ModelSummary, StableUnder } from './analysis-view.ts';
import { conceptLetters, conceptName } from './concept-name.ts';

interface UnlistedVerdictsProps {
  readonly model: ModelSummary;
  readonly concepts: readonly string[];
  readonly state: string;
  readonly stableUnder: StableUnder | undefined;
  readonly asked: string | undefined;
  /** `decision maker number:concept`. */
  readonly onAsk: (why: string) => void;
}

/** The verdicts on one state, decision makers by concepts, each a way to ask why. */
export function UnlistedVerdicts(props: UnlistedVerdictsProps) {
  const { model, concepts, state, stableUnder, asked, onAsk } = props;
  const say = useSay();
  if (stableUnder === undefined) return null;
  const isStable = (name: string, concept: string) => stableUnder[name]?.includes(concept) === true;
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
        {model.decisionMakers.map((name, decisionMaker) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {concepts.map((concept) => (
              <td
                key={concept}
                className="verdict-cell"
                data-stable={isStable(name, concept) ? '' : undefined}
              >
                <button
                  type="button"
                  aria-pressed={asked === `${decisionMaker}:${concept}`}
                  onClick={() => onAsk(`${decisionMaker}:${concept}`)}
                  aria-label={say(isStable(name, concept) ? 'analysis.is-stable' : 'analysis.is-unstable', {
                    state,
                    party: { name },
                    concept: conceptLetters(concept),
                  })}
                >
                  <span aria-hidden="true">{isStable(name, concept) ? '●' : '○'}</span>
                </button>
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('analysis.all')}</th>
          {concepts.map((concept) => (
            <td key={concept} className="equilibrium-cell">
              {model.decisionMakers.every((name) => isStable(name, concept)) ? (
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
