import type { LargeCount } from '@entente/core/conflict';
import { useSay } from '../language/language-context.tsx';
import { conceptLetters } from './concept-name.ts';
import { useCounts } from './large-count.ts';
import { StateWindow } from './state-window.tsx';
import { UnlistedDownloads } from './unlisted-downloads.tsx';
import type { UnlistedPanelProps } from './unlisted-results.tsx';
import { usePlaced } from './use-placed.ts';

/** The first equilibria under a concept, with what is taken in them. */
export function UnlistedEquilibria({ model, report, onChoose, place, onPlace }: UnlistedPanelProps) {
  const say = useSay();
  const { written } = useCounts();
  const [held, setHeld] = usePlaced(place.held, (concept) => onPlace({ held: concept }, 'instead'));
  const concept = report.concepts.find((one) => one === held) ?? report.concepts[0];
  if (concept === undefined) return <p className="empty">{say('unlisted.no-concept')}</p>;
  const states = report.equilibriumStates[concept] ?? [];
  const count: LargeCount = report.counts[concept]?.['equilibria'] ?? 0;
  return (
    <section aria-labelledby="unlisted-equilibria">
      <h2 id="unlisted-equilibria">{say('unlisted.tab.equilibria')}</h2>
      <div className="toolbar">
        <label>
          {say('unlisted.under')}{' '}
          <select value={concept} onChange={({ target }) => setHeld(target.value)}>
            {report.concepts.map((one) => (
              <option key={one} value={one}>
                {conceptLetters(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {states.length === 0 ? (
        <p className="empty">{say('unlisted.no-equilibrium', { concept: conceptLetters(concept) })}</p>
      ) : (
        <>
          <p role="status" className="row-count">
            {say('unlisted.shown', { shown: written(states.length), count: written(count) })}{' '}
            {Number(count) > states.length && say('unlisted.first')}
          </p>
          <StateWindow
            key={concept}
            model={model}
            states={states}
            label={say('unlisted.equilibria-of', { concept: conceptLetters(concept) })}
            chosen={place.state}
            onChoose={onChoose}
          />
        </>
      )}
      <UnlistedDownloads model={model} report={report} />
    </section>
  );
}
