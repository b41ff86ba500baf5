import type { UnlistedReport } from '@entente/core/conflict';
import { useCallback } from 'react';
import { useSay } from '../language/language-context.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import { conceptLetters } from './concept-name.ts';
import { StateEntry } from './state-entry.tsx';
import { TabList } from './tab-list.tsx';
import { UnlistedCounts } from './unlisted-counts.tsx';
import { UnlistedEquilibria } from './unlisted-equilibria.tsx';
import { UnlistedGoal } from './unlisted-goal.tsx';
import { UnlistedReach } from './unlisted-reach.tsx';
import { UnlistedWhy } from './unlisted-why.tsx';
import type { GoToPlace, WorkbenchPlace } from './workbench-place.ts';

const tabs = ['counts', 'equilibria', 'goal', 'reach'] as const;
type Tab = (typeof tabs)[number];

/** What every view of a model without listed states is given. */
export interface UnlistedPanelProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly report: UnlistedReport;
  /** The concepts that were asked. */
  readonly concepts: readonly string[];
  readonly start: string | null;
  readonly onStart: (state: string) => void;
  readonly onChoose: (state: string) => void;
  readonly place: WorkbenchPlace;
  readonly onPlace: GoToPlace;
}

export interface UnlistedResultsProps extends Omit<UnlistedPanelProps, 'onChoose'> {
  /** What the model says with its own preferences, where others are tried. */
  readonly before?: UnlistedReport;
}

/** The views of a model with more states than are listed, and the state that is looked at. */
export function UnlistedResults({ before, ...props }: UnlistedResultsProps) {
  const { client, model, report, place, onPlace, start, onStart } = props;
  const say = useSay();
  const tab: Tab = tabs.find((one) => one === place.tab) ?? 'counts';
  const chosen = isState(model, place.state) ? place.state : undefined;
  const choose = (state: string) => onPlace({ state, why: undefined });
  const close = useCallback(() => {
    onPlace({ state: undefined, why: undefined });
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [onPlace]);
  const panel = { ...props, onChoose: choose };
  return (
    <div className="workbench" data-detail={chosen === undefined ? undefined : ''}>
      <div className="workbench-column">
        <StateEntry
          model={model}
          label={say('unlisted.any-state')}
          action={say('unlisted.look')}
          value={chosen}
          onChoose={choose}
        />
        <TabList
          label={say('analysis.views')}
          tabs={tabs.map((id) => ({ id, title: say(`unlisted.tab.${id}`) }))}
          current={tab}
          onChange={(id) => onPlace({ tab: id })}
        >
          {tab === 'counts' && <UnlistedCounts {...panel} before={before} />}
          {tab === 'equilibria' && <UnlistedEquilibria {...panel} />}
          {tab === 'goal' && <UnlistedGoal {...panel} />}
          {tab === 'reach' && <UnlistedReach {...panel} />}
        </TabList>
        <Inapplicable report={report} />
        <p className="colophon">{say('analysis.digest', { digest: report.digest.slice(0, 16) })}</p>
      </div>
      {chosen !== undefined && (
        <aside className="workbench-aside" aria-label={say('analysis.why')}>
          <UnlistedWhy
            client={client}
            model={model}
            concepts={report.concepts}
            state={chosen}
            why={place.why}
            onAsk={(why) => onPlace({ state: chosen, why })}
            onChoose={choose}
            onClose={close}
            start={start}
            onStart={onStart}
          />
        </aside>
      )}
    </div>
  );
}

function isState({ options }: ModelSummary, state: string | undefined): boolean {
  return state?.length === options.length && /^[YN]*$/u.test(state);
}

/** Concepts that were asked and could not be worked out, each with the reason. */
function Inapplicable({ report }: { readonly report: UnlistedReport }) {
  const say = useSay();
  if (report.inapplicable.length === 0) return null;
  return (
    <section className="issues" aria-label={say('unlisted.missing')}>
      <ul>
        {report.inapplicable.map(({ concept, why }) => (
          <li key={concept}>
            {say('unlisted.too-large', { concept: conceptLetters(concept) })}{' '}
            <span className="hint" lang="en" dir="ltr">
              {why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
