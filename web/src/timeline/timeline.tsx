import type { NegotiationFile, TimelineReport } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
import { shortNameOf, takenOptionsOf } from '../negotiation/package-name.ts';
import { Trouble } from '../part/trouble.tsx';
import { DayChanges } from './day-changes.tsx';
import { DaySlider } from './day-slider.tsx';
import { TimelinePicture } from './timeline-picture.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { dayAway } from './timeline-shape.ts';
import { useTimeline } from './use-timeline.ts';

interface TimelineProps {
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
  const { data, error, refetch } = useTimeline(followed);
  // Where the model has a fault, the page around says so.
  if (error !== null) return <Trouble fault={error} retry={() => void refetch()} />;
  if (data === undefined || data.kind === 'computing')
    return (
      <div className="timeline timeline-waiting" role="status">
        <progress aria-label={say('timeline.computing')} value={data?.progress ?? undefined} />{' '}
        {say('timeline.computing')}
      </div>
    );
  if (data.report.days.length < 2) return <p className="hint">{say('timeline.one-day')}</p>;
  return <Days model={model} report={data.report} day={day} onDay={onDay} />;
}

interface DaysProps {
  readonly model: NegotiationFile;
  readonly report: TimelineReport;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

function Days({ model, report, day, onDay }: DaysProps) {
  const say = useSay();
  const days = report.days.map((each) => each.day);
  const last = days.at(-1)!;
  // A day without a change is like the day of the change before it.
  const dayWithChange = (one: string): string => days.findLast((each) => each <= one) ?? days[0]!;
  const now = dayWithChange(report.asOf);
  const shown = dayWithChange(day ?? report.asOf);
  const index = days.indexOf(shown);
  const choose = (next: string): void => onDay(next === now ? undefined : next);
  const optionFacts = optionFactsOf(model, report);
  const wordsOf = (option: string): string => {
    const fact = optionFacts.find(({ name }) => name === option);
    return fact === undefined ? option : shortNameOf(fact);
  };
  const chosen = report.days[index]!;
  const facts = { optionFacts, statusQuo: report.statusQuo };
  const taken = takenOptionsOf(facts, report.chosen).map(shortNameOf);
  const words = taken.length === 0 ? say('package.nothing') : taken.join(' + ');
  return (
    <section className="timeline" aria-labelledby="timeline">
      <div className="timeline-head">
        <h2 id="timeline">{say('timeline.title')}</h2>
        <output className="timeline-day">{say('day', { day: { day: shown } })}</output>
        <span className="timeline-buttons">
          <button type="button" disabled={index === 0} onClick={() => choose(dayAway(shown, -1, days))}>
            {say('timeline.earlier')}
          </button>
          <button type="button" disabled={shown === last} onClick={() => choose(dayAway(shown, 1, days))}>
            {say('timeline.later')}
          </button>
          <button type="button" disabled={shown === now} onClick={() => choose(now)}>
            {say('timeline.today')}
          </button>
        </span>
      </div>
      <p className="timeline-package hint">
        {say(report.isNamed ? 'timeline.followed' : 'timeline.leading', { package: { quote: words } })}{' '}
        {sayMilestone(report, say)}
      </p>
      <div className="timeline-track">
        <TimelinePicture report={report} day={shown} />
        <DaySlider
          days={days}
          day={shown}
          says={say('timeline.value', { day: { day: shown }, share: { share: chosen.chosen.share } })}
          onDay={choose}
        />
        <div className="timeline-ends hint" aria-hidden="true">
          <span>{say('day', { day: { day: days[0]! } })}</span>
          <span>{say('day', { day: { day: last } })}</span>
        </div>
      </div>
      <ul className="timeline-key hint">
        <li data-key="followed">
          {say('timeline.key.followed')}: {say('share', { share: { share: chosen.chosen.share } })}
        </li>
        <li data-key="some">
          {say('timeline.key.some')}: {say('share', { share: { share: chosen.someAgreement.share } })}
        </li>
        {report.heard !== days[0] && <li data-key="unheard">{say('timeline.key.unheard')}</li>}
      </ul>
      <DayChanges day={chosen} earlier={report.days[index - 1]} wordsOf={wordsOf} />
      <TimelineTable report={report} day={shown} onDay={choose} />
    </section>
  );
}

function sayMilestone({ milestones }: TimelineReport, say: ReturnType<typeof useSay>): string {
  const { could, likely } = milestones;
  if (could === undefined) return say('timeline.never');
  if (likely === undefined) return say('timeline.could', { day: { day: could.first } });
  return say('timeline.likely', { could: { day: could.first }, likely: { day: likely.first } });
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
