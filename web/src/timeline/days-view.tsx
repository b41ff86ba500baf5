import type { NegotiationFile, Share, TimelineDay, TimelineReport } from '@entente/core/agreement';
import type { ReactNode } from 'react';
import { type SayMessage, useSay } from '../language/language-context.tsx';
import { shortNameOf, takenOptionsOf } from '../negotiation/package-name.ts';
import { DayChanges } from './day-changes.tsx';
import { DayHead } from './day-head.tsx';
import { DaySlider } from './day-slider.tsx';
import { FollowedPackage } from './followed-package.tsx';
import { TimelinePicture } from './timeline-picture.tsx';
import { TimelineTable } from './timeline-table.tsx';

interface DaysViewProps {
  readonly model: NegotiationFile;
  readonly report: TimelineReport;
  /** All days; the report may have fewer yet. */
  readonly days: readonly string[];
  /** How far the days are, where some are still missing. */
  readonly progress: ReactNode;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** Days with a change, the chosen one among them or between them. */
export function DaysView({ model, report, days, progress, day, onDay }: DaysViewProps) {
  const say = useSay();
  const index = days.findLastIndex((each) => each <= day);
  // Before the first day nothing is known; the slider then stands at its beginning.
  const slid = days[index] ?? days[0]!;
  const dayOf = (one: string | undefined) => report.days.find((each) => each.day === one);
  const standing = dayOf(days[index]);
  const facts = { optionFacts: optionFactsOf(model, report), statusQuo: report.statusQuo };
  const wordsOf = (option: string): string => {
    const fact = facts.optionFacts.find(({ name }) => name === option);
    return fact === undefined ? option : shortNameOf(fact);
  };
  return (
    <section className="timeline" aria-labelledby="timeline">
      <DayHead days={days} day={day} today={report.asOf} onDay={onDay} />
      <FollowedPackage
        taken={takenOptionsOf(facts, report.chosen).map(shortNameOf)}
        isNamed={report.isNamed}
        milestones={progress === null ? report.milestones : undefined}
      />
      {progress}
      <div className="timeline-track">
        <TimelinePicture report={report} days={days} day={slid} />
        <DaySlider
          days={days}
          day={slid}
          says={
            standing === undefined && index >= 0
              ? say('timeline.value-pending', { day: { day: slid } })
              : say('timeline.value', { day: { day: slid }, share: { share: standing?.chosen.share ?? 0 } })
          }
          onDay={onDay}
        />
        <div className="timeline-ends hint" aria-hidden="true">
          <span>{say('day', { day: { day: days[0]! } })}</span>
          <span>{say('day', { day: { day: days.at(-1)! } })}</span>
        </div>
      </div>
      {standing !== undefined && (
        <Key day={standing} report={report} isWhole={report.days.length === days.length} />
      )}
      {slid !== day ? (
        <p className="timeline-changes">{say('timeline.nothing')}</p>
      ) : standing === undefined ? (
        <p className="timeline-changes">{say('timeline.pending')}</p>
      ) : (
        <DayChanges model={model} day={standing} earlier={dayOf(days[index - 1])} wordsOf={wordsOf} />
      )}
      <TimelineTable report={report} day={slid} onDay={onDay} />
    </section>
  );
}

interface KeyProps {
  readonly day: TimelineDay;
  readonly report: TimelineReport;
  readonly isWhole: boolean;
}

/** What the picture's colours mean, with the figures of the day. */
function Key({ day, report, isWhole }: KeyProps) {
  const say = useSay();
  const [first] = report.days;
  const hasUnheard = first !== undefined && first.waitedFor.length > 0;
  return (
    <ul className="timeline-key hint">
      <li data-key="followed">
        {say('timeline.key.followed')}: {say('share', { share: { share: day.chosen.share } })}
      </li>
      <li data-key="some">
        {say('timeline.key.some')}: {sayShare(day.someAgreement, say)}
      </li>
      {!isWhole && <li data-key="pending">{say('timeline.key.pending')}</li>}
      {hasUnheard && <li data-key="unheard">{say('timeline.key.unheard')}</li>}
    </ul>
  );
}

/** A share that was found by drawing worlds is told as its bounds, so that nobody takes it for more exact than it is. */
function sayShare({ share, low, high }: Share, say: SayMessage): string {
  return low === undefined || high === undefined || high - low < 0.005
    ? say('share', { share: { share } })
    : say('share.bounds', { low: { share: low }, high: { share: high } });
}

/** The options' words, under the names that the report has for them. */
function optionFactsOf({ parties }: NegotiationFile, { options }: TimelineReport) {
  return parties
    .flatMap(({ name: party, options: own }) => own.map(({ says }) => ({ party, says })))
    .map(({ party, says }, index) => ({
      name: options[index] ?? '',
      party,
      says: says ?? options[index] ?? '',
    }));
}
