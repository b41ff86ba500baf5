import type { LargeCount, UnlistedReport } from '@entente/core/conflict';
import { useSay } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import { Arrow } from './arrow.tsx';
import { conceptLetters, conceptName } from './concept-name.ts';
import { UnlistedDownloads } from './unlisted-downloads.tsx';
import { type CountWriting, useCounts } from './large-count.ts';
import type { UnlistedPanelProps } from './unlisted-results.tsx';

interface UnlistedCountsProps extends UnlistedPanelProps {
  readonly before: UnlistedReport | undefined;
}

/** How many states are stable for whom under which concept, and how that was found. */
export function UnlistedCounts({ model, report, before, onPlace }: UnlistedCountsProps) {
  const say = useSay();
  const counts = useCounts();
  return (
    <section aria-labelledby="unlisted-counts">
      <h2 id="unlisted-counts">{say('unlisted.tab.counts')}</h2>
      <Engine report={report} optionCount={model.options.length} counts={counts} />
      {before !== undefined && <Effect report={report} before={before} counts={counts} />}
      {report.concepts.length === 0 ? (
        <p className="empty">{say('unlisted.no-concept')}</p>
      ) : (
        <ScrollRegion className="table-place" label={say('unlisted.counts.table')}>
          <table className="package-table unlisted-counts">
            <thead>
              <tr>
                <th scope="col">{say('analysis.concept')}</th>
                <th scope="col">{say('analysis.equilibria')}</th>
                {report.decisionMakers.map((name) => (
                  <th key={name} scope="col">
                    {say('name', { name: { name } })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.concepts.map((concept) => (
                <tr key={concept}>
                  <th scope="row" title={conceptName(concept, say)}>
                    <button
                      type="button"
                      className="quiet"
                      aria-label={say('unlisted.show-equilibria', { concept: conceptLetters(concept) })}
                      onClick={() => onPlace({ tab: 'equilibria', held: concept })}
                    >
                      {conceptLetters(concept)}
                    </button>
                  </th>
                  {['equilibria', ...report.decisionMakers].map((name) => (
                    <CountCell
                      key={name}
                      now={report.counts[concept]?.[name]}
                      before={before?.counts[concept]?.[name]}
                      whole={report.stateCount}
                      counts={counts}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <p className="hint">{say('unlisted.counts.says')}</p>
      <UnlistedDownloads model={model} report={report} />
    </section>
  );
}

interface EngineProps {
  readonly report: UnlistedReport;
  readonly optionCount: number;
  readonly counts: CountWriting;
}

/** Which way of working it out was taken, and why. */
function Engine({ report, optionCount, counts }: EngineProps) {
  const say = useSay();
  const name = (['dense', 'list', 'plain', 'symbolic'] as const).find((id) => id === report.engine.name);
  return (
    <details className="engine">
      <summary>{name === undefined ? report.engine.name : say(`unlisted.engine.${name}`)}</summary>
      {name !== undefined && (
        <p>
          {say(`unlisted.engine.${name}.why`, {
            states: counts.written(report.stateCount),
            options: optionCount,
          })}
        </p>
      )}
    </details>
  );
}

interface CountCellProps {
  readonly now: LargeCount | undefined;
  readonly before: LargeCount | undefined;
  readonly whole: LargeCount;
  readonly counts: CountWriting;
}

function CountCell({ now, before, whole, counts }: CountCellProps) {
  const say = useSay();
  if (now === undefined) return <td>–</td>;
  const isChanged = before !== undefined && String(before) !== String(now);
  return (
    <td data-changed={isChanged ? '' : undefined}>
      {isChanged && (
        <>
          <del>
            <span className="hidden">{say('unlisted.before')} </span>
            {counts.written(before)}
          </del>
          <Arrow />{' '}
        </>
      )}
      <span className="large-count">{counts.written(now)}</span>{' '}
      <bdi className="hint">{counts.share(now, whole)}</bdi>
    </td>
  );
}

/** What the changed preferences do to the numbers of equilibria. */
function Effect({
  report,
  before,
  counts,
}: Omit<EngineProps, 'optionCount'> & { readonly before: UnlistedReport }) {
  const say = useSay();
  const changed = report.concepts.filter(
    (concept) => String(countOf(report, concept)) !== String(countOf(before, concept)),
  );
  return (
    <section className="change-summary" role="status" aria-label={say('what-if.effect')}>
      <p>
        <strong>{say('what-if.effect')}</strong> {say('unlisted.only-counts')}{' '}
        {changed.length === 0 && say('unlisted.same-counts')}
      </p>
      <ul>
        {changed.map((concept) => (
          <li key={concept}>
            {say('unlisted.changed', {
              concept: conceptLetters(concept),
              before: counts.written(countOf(before, concept)),
              after: counts.written(countOf(report, concept)),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function countOf({ counts }: UnlistedReport, concept: string): LargeCount {
  return counts[concept]?.['equilibria'] ?? 0;
}
