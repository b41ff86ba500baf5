import type { NegotiationFile, TimelineDay, TimelineReport } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
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
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** Days with a change, the chosen one among them or between them. */
export function DaysView({ model, report, day, onDay }: DaysViewProps) {
  const say = useSay();
  const days = report.days.map((each) => each.day);
  const index = days.findLastIndex((each) => each <= day);
  // Before the first day nothing is known; the slider then stands at its beginning.
  const standing = report.days[index];
  const slid = standing?.day ?? days[0]!;
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
        milestones={report.milestones}
      />
      <div className="timeline-track">
        <TimelinePicture report={report} day={slid} />
        <DaySlider
          days={days}
          day={slid}
          says={say('timeline.value', {
            day: { day: slid },
            share: { share: standing?.chosen.share ?? 0 },
          })}
          onDay={onDay}
        />
        <div className="timeline-ends hint" aria-hidden="true">
          <span>{say('day', { day: { day: days[0]! } })}</span>
          <span>{say('day', { day: { day: days.at(-1)! } })}</span>
        </div>
      </div>
      {standing !== undefined && <Key day={standing} hasUnheard={report.heard !== days[0]} />}
      {standing?.day === day ? (
        <DayChanges day={standing} earlier={report.days[index - 1]} wordsOf={wordsOf} />
      ) : (
        <p className="timeline-changes">{say('timeline.nothing')}</p>
      )}
      <TimelineTable report={report} day={slid} onDay={onDay} />
    </section>
  );
}

/** What the picture's colours mean, with the figures of the day. */
function Key({ day, hasUnheard }: { readonly day: TimelineDay; readonly hasUnheard: boolean }) {
  const say = useSay();
  return (
    <ul className="timeline-key hint">
      <li data-key="followed">
        {say('timeline.key.followed')}: {say('share', { share: { share: day.chosen.share } })}
      </li>
      <li data-key="some">
        {say('timeline.key.some')}: {say('share', { share: { share: day.someAgreement.share } })}
      </li>
      {hasUnheard && <li data-key="unheard">{say('timeline.key.unheard')}</li>}
    </ul>
  );
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
