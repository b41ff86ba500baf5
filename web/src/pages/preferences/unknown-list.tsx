import type { PartyPreference } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { settleSign } from './judgement-edit.ts';
import { Reason } from './reason.tsx';
import { judgementsOf } from './judgement.ts';

const signs = ['wants', 'indifferent', 'opposes'] as const;

/** The options on which nothing is known of the party, each with its leaning, which can be settled. */
export function UnknownList({ preference }: { readonly preference: PartyPreference }) {
  const say = useSay();
  const { unknown } = preference;
  if (unknown.length === 0) return null;
  const openCount = unknown.filter(({ settled }) => settled === undefined).length;
  return (
    <details className="unknown-list" open={unknown.length <= 3}>
      <summary>
        <h3>{say('preferences.unknown')}</h3>
        <span className="hint">{say('preferences.unknown.count', { count: openCount })}</span>
      </summary>
      <ul>
        {unknown.map((one) => (
          <UnknownItem key={one.option} party={preference.party} unknown={one} />
        ))}
      </ul>
    </details>
  );
}

interface UnknownItemProps {
  readonly party: string;
  readonly unknown: PartyPreference['unknown'][number];
}

function UnknownItem({ party, unknown }: UnknownItemProps) {
  const say = useSay();
  const { ask, make, view, optionOf } = usePreferenceDesk();
  const { option, prior, settled } = unknown;
  const choose = (chosen: string): void => {
    const sign = signs.find((one) => one === chosen);
    if (sign === undefined) {
      const known = judgementsOf(view.model).find(
        (one) => one.kind === 'sign' && one.party === party && one.option === option,
      );
      if (known !== undefined) make(known.without(), say('preferences.taken-back'));
      return;
    }
    ask({
      title: say('preferences.sign.title', { party: { name: party } }),
      lines: [say(`preferences.sign.${sign}`, { option: optionOf(option) })],
      fields: 'none',
      change: ({ why }) => settleSign(view.model, { party, option, sign, why }),
    });
  };
  return (
    <li>
      <label>
        <span dir="auto">{optionOf(option)}</span>
        <select value={settled?.sign ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">
            {settled === undefined
              ? say('preferences.sign.open', {
                  wants: { share: prior.wants },
                  indifferent: { share: prior.indifferent },
                  opposes: { share: prior.opposes },
                })
              : say('preferences.sign.not-settled')}
          </option>
          {signs.map((sign) => (
            <option key={sign} value={sign}>
              {say(`sign.${sign}`)}
            </option>
          ))}
        </select>
      </label>
      {settled !== undefined && <Reason why={settled.why} />}
    </li>
  );
}
