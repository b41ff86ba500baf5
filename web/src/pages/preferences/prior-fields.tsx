import { useSay } from '../../language/language-context.tsx';
import type { Prior } from './asked-judgement.ts';

const signs = ['wants', 'indifferent', 'opposes'] as const;

interface PriorFieldsProps {
  readonly prior: Prior;
  readonly onPrior: (prior: Prior) => void;
}

/** How likely each leaning is where nothing is known, in per cent; what is left of 100 is told. */
export function PriorFields({ prior, onPrior }: PriorFieldsProps) {
  const say = useSay();
  const sum = signs.reduce((total, sign) => total + prior[sign], 0);
  const left = Math.round((1 - sum) * 1000) / 10;
  return (
    <fieldset className="prior-fields">
      <legend>{say('preferences.prior')}</legend>
      {signs.map((sign) => (
        <label key={sign}>
          {say(`sign.${sign}`)}
          <span>
            <input
              type="number"
              min={0}
              max={100}
              step="any"
              value={Math.round(prior[sign] * 1000) / 10}
              onChange={(event) => {
                const share = Number(event.target.value) / 100;
                if (share >= 0 && share <= 1) onPrior({ ...prior, [sign]: share });
              }}
            />{' '}
            %
          </span>
        </label>
      ))}
      {left !== 0 && (
        <p className="issue-here" role="alert">
          {say('preferences.prior.left', { left })}
        </p>
      )}
    </fieldset>
  );
}
