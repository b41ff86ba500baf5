import type { NegotiationFile } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
import { Trouble } from '../part/trouble.tsx';
import { AnyDay } from './day-head.tsx';
import { DaysProgress } from './days-progress.tsx';
import { DaysView } from './days-view.tsx';
import { useTimeline } from './use-timeline.ts';

export interface TimelineProps {
  readonly model: NegotiationFile;
  /** The package to follow; the leading one if left out. */
  readonly followed?: string | undefined;
  /** The day shown; the model's own if left out. */
  readonly day: string | undefined;
  /** Undefined where the model's own day is chosen. */
  readonly onDay: (day: string | undefined) => void;
}

/** The negotiation over time: a picture of its days, a slider that chooses one, and what changed on it. */
export function Timeline({ model, followed, day, onDay }: TimelineProps) {
  const say = useSay();
  const { data, error, retry, isStopped, stop, goOn } = useTimeline(followed);
  const choose = (next: string): void => onDay(next === model.asOf ? undefined : next);
  if (error !== null) return <Trouble fault={error} retry={retry} />;
  const ways = { isStopped, onStop: stop, onGoOn: goOn };
  if (data === undefined || data.kind === 'computing')
    return (
      <div className="timeline timeline-waiting">
        <DaysProgress progress={data?.progress ?? null} {...ways} />
      </div>
    );
  const { report, days, computing } = data;
  const shown = day ?? model.asOf;
  if (days.length < 2)
    return (
      <div className="timeline timeline-waiting">
        <p>{say('timeline.one-day')}</p>
        <AnyDay day={shown} onDay={choose} />
      </div>
    );
  const count = { done: report.days.length, all: days.length };
  return (
    <DaysView
      model={model}
      report={report}
      days={days}
      progress={
        computing === undefined ? null : <DaysProgress count={count} progress={computing} {...ways} />
      }
      day={shown}
      onDay={choose}
    />
  );
}
