import { useSay } from '../language/language-context.tsx';

interface DayHeadProps {
  readonly days: readonly string[];
  /** The day shown, with a change or without. */
  readonly day: string;
  /** The model's own day. */
  readonly today: string;
  readonly onDay: (day: string) => void;
}

/** Which day is shown, and the ways to another: the change before or after it, the model's own day, any day. */
export function DayHead({ days, day, today, onDay }: DayHeadProps) {
  const say = useSay();
  const before = days.findLast((each) => each < day);
  const after = days.find((each) => each > day);
  return (
    <div className="timeline-head">
      <h2 id="timeline">{say('timeline.title')}</h2>
      <output className="timeline-day">{say('day', { day: { day } })}</output>
      <span className="timeline-buttons">
        <StepButton label={say('timeline.earlier')} to={before} onDay={onDay} />
        <StepButton label={say('timeline.later')} to={after} onDay={onDay} />
        <StepButton label={say('timeline.today')} to={day === today ? undefined : today} onDay={onDay} />
        <AnyDay day={day} onDay={onDay} />
      </span>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  /** Undefined where there is nothing to go to. */
  readonly to: string | undefined;
  readonly onDay: (day: string) => void;
}

function StepButton({ label, to, onDay }: StepButtonProps) {
  return (
    <button type="button" disabled={to === undefined} onClick={() => to !== undefined && onDay(to)}>
      {label}
    </button>
  );
}

/** Any day at all, as what was said up to it holds on it. */
export function AnyDay({ day, onDay }: { readonly day: string; readonly onDay: (day: string) => void }) {
  const say = useSay();
  return (
    <label className="inline-field">
      {say('model.as-of')}{' '}
      <input
        type="date"
        value={day}
        onChange={(event) => event.target.value !== '' && onDay(event.target.value)}
      />
    </label>
  );
}
