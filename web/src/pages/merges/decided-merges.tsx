import type { OptionMergeReport } from '@entente/core/record';
import { useLanguage, useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import type { DecideMerge } from './merges-page.tsx';

interface DecidedMergesProps {
  readonly decided: OptionMergeReport['decided'];
  readonly isBusy: boolean;
  readonly onDecide: DecideMerge;
  readonly onUndo: () => void;
}

/** What was decided, by whom and why. The latest step is undone; an earlier one is decided the other way. */
export function DecidedMerges({ decided, isBusy, onDecide, onUndo }: DecidedMergesProps) {
  const say = useSay();
  const { code } = useLanguage();
  const latest = useNegotiation().data?.canUndo?.sequence;
  if (decided.length === 0) return null;
  return (
    <section className="merges-decided" aria-labelledby="merges-decided">
      <h2 id="merges-decided">{say('merges.decided')}</h2>
      <ul>
        {decided.map(({ sequence, decision, options, author, time, why }) => (
          <li key={sequence}>
            <span>
              <strong>{say(`merges.was-${decision}`)}</strong>{' '}
              {options.map(({ option, wording }, index) => (
                <span key={option}>
                  {index > 0 && ' · '}
                  <bdi>{wording}</bdi>
                </span>
              ))}
              <br />
              <span className="hint">
                {say('merges.by', {
                  author: { name: author },
                  time: new Date(time).toLocaleString(code),
                })}
                {why !== undefined && (
                  <>
                    {' · '}
                    <bdi>{why}</bdi>
                  </>
                )}
              </span>
            </span>
            {sequence === latest ? (
              <button type="button" onClick={onUndo}>
                {say('undo')}
              </button>
            ) : (
              <button
                type="button"
                className="quiet"
                disabled={isBusy}
                onClick={() =>
                  onDecide(
                    options.map(({ option }) => option),
                    decision === 'merge' ? 'keep-apart' : 'merge',
                  )
                }
              >
                {say(decision === 'merge' ? 'merges.keep-apart' : 'merges.merge')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
