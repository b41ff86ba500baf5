import { dayNumberOf } from '@entente/core/base/day';
import type { KeyboardEvent } from 'react';
import { useLanguage } from '../language/language-context.tsx';
import { dayAway, nearestDay, stepsOfKey } from './timeline-shape.ts';

interface DaySliderProps {
  readonly days: readonly string[];
  readonly day: string;
  /** What is heard of a day: the day, and how things stood. */
  readonly says: string;
  readonly onDay: (day: string) => void;
}

/** A slider over the calendar that comes to rest on days with a change only; the arrow keys go from one to the next. */
export function DaySlider({ days, day, says, onDay }: DaySliderProps) {
  const { say, direction } = useLanguage();
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const steps = stepsOfKey(event.key, direction, days.length);
    if (steps === undefined) return;
    event.preventDefault();
    onDay(dayAway(day, steps, days));
  };
  return (
    <input
      type="range"
      className="timeline-slider"
      aria-label={say('timeline.slider')}
      aria-valuetext={says}
      min={dayNumberOf(days[0]!)}
      max={dayNumberOf(days.at(-1)!)}
      value={dayNumberOf(day)}
      onKeyDown={press}
      onChange={(event) => onDay(nearestDay(event.target.valueAsNumber, days))}
    />
  );
}
