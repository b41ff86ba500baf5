import type { TimelineDay } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
import { blockersOf, changeLinesOf } from './change-line.ts';

interface DayChangesProps {
  readonly day: TimelineDay;
  readonly earlier: TimelineDay | undefined;
  readonly wordsOf: (option: string) => string;
}

/** So many lines stand open; the others are one press away. */
const mostOpen = 4;

/** What changed on the chosen day, in words, and who stands against the followed package then. */
export function DayChanges({ day, earlier, wordsOf }: DayChangesProps) {
  const say = useSay();
  const lines = changeLinesOf(day, earlier, wordsOf);
  const blockers = blockersOf(day);
  const item = ({ message, values }: (typeof lines)[number], index: number) => (
    <li key={`${message}-${index}`}>{say(message, values)}</li>
  );
  const rest = lines.slice(mostOpen);
  return (
    <div className="timeline-changes" aria-live="polite">
      {lines.length === 0 ? <p>{say('timeline.nothing')}</p> : <ul>{lines.slice(0, mostOpen).map(item)}</ul>}
      {rest.length > 0 && (
        <details>
          <summary>{say('timeline.more', { count: rest.length })}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
      {day.chosen.removedBy !== undefined && (
        <p className="hint">{say('timeline.removed', { rule: { quote: day.chosen.removedBy } })}</p>
      )}
      {blockers !== undefined && <p className="hint">{say('timeline.blocked', { blockers })}</p>}
      {day.waitedFor.length > 0 && (
        <p className="hint">
          {say('timeline.waited', { parties: { list: day.waitedFor.map((name) => ({ name })) } })}
        </p>
      )}
    </div>
  );
}
