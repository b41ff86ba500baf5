import type { UnlistedReport } from '@entente/core/conflict';
import { useSay } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import { AskedView } from './asked-view.tsx';
import { conceptLetters } from './concept-name.ts';
import { useCounts } from './large-count.ts';
import { StateEntry } from './state-entry.tsx';
import { PathList, WaysOut } from './status-quo-panel.tsx';
import type { UnlistedPanelProps } from './unlisted-results.tsx';
import { useAskedUnlisted } from './use-asked.ts';

/** Who stays in a state under which concept, who improves to what, and where improvements lead. */
export function UnlistedReach(props: UnlistedPanelProps) {
  const { model, start, onStart } = props;
  const say = useSay();
  return (
    <section aria-labelledby="unlisted-reach">
      <h2 id="unlisted-reach">{say('reach.title')}</h2>
      <p className="hint">{say('unlisted.reach.says')}</p>
      <StateEntry
        model={model}
        label={say('reach.from')}
        action={say('analysis.start-here')}
        value={start ?? undefined}
        onChoose={onStart}
      />
      {start === null ? <p className="empty">{say('reach.none')}</p> : <From {...props} start={start} />}
    </section>
  );
}

function From(props: UnlistedPanelProps & { readonly start: string }) {
  const { client, model, concepts, start, onChoose } = props;
  const asked = useAskedUnlisted(client, { concepts, statusQuo: start });
  return (
    <AskedView asked={asked}>
      {({ statusQuo }) =>
        statusQuo === undefined ? null : <Reached model={model} statusQuo={statusQuo} onChoose={onChoose} />
      }
    </AskedView>
  );
}

interface ReachedProps extends Pick<UnlistedPanelProps, 'model' | 'onChoose'> {
  readonly statusQuo: NonNullable<UnlistedReport['statusQuo']>;
}

function Reached({ model, statusQuo, onChoose }: ReachedProps) {
  const say = useSay();
  const { written } = useCounts();
  const { state, stableUnder, waysOut, byImprovements, reached } = statusQuo;
  return (
    <>
      <ScrollRegion className="table-place" label={say('unlisted.stays')}>
        <table className="package-table">
          <thead>
            <tr>
              <th scope="col">{say('inverse.party')}</th>
              <th scope="col">{say('unlisted.stays')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(stableUnder).map(([name, ids]) => (
              <tr key={name}>
                <th scope="row">{say('name', { name: { name } })}</th>
                <td>{ids.length === 0 ? say('unlisted.stays.not') : ids.map(conceptLetters).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {waysOut === null ? (
        <p className="hint">{say('unlisted.reach.many-moves')}</p>
      ) : (
        <WaysOut key={state} model={model} report={{ state, waysOut }} onChoose={onChoose} />
      )}
      {byImprovements === null ? (
        <p className="hint">{say('unlisted.reach.too-many')}</p>
      ) : (
        <>
          {reached !== undefined && reached > byImprovements.length && (
            <p className="hint">
              {say('unlisted.shown', { shown: written(byImprovements.length), count: written(reached) })}
            </p>
          )}
          <PathList
            key={`${state} ways`}
            model={model}
            title={say('reach.improvements', { count: reached ?? byImprovements.length })}
            from={state}
            paths={byImprovements}
            onChoose={onChoose}
          />
        </>
      )}
    </>
  );
}
