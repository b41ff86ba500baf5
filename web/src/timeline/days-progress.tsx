import { useSay } from '../language/language-context.tsx';

interface DaysProgressProps {
  /** Days that are there, of all; undefined before the first. */
  readonly count?: { readonly done: number; readonly all: number } | undefined;
  /** From 0 to 1; null where nobody can say. */
  readonly progress: number | null;
  readonly isStopped: boolean;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

/** How far the days are, and the way to stop working them out or to go on. */
export function DaysProgress({ count, progress, isStopped, onStop, onGoOn }: DaysProgressProps) {
  const say = useSay();
  return (
    <p className="timeline-progress hint">
      {!isStopped && <progress aria-label={say('timeline.computing')} value={progress ?? undefined} />}{' '}
      <span role="status">{say(isStopped ? 'timeline.stopped' : 'timeline.computing')}</span>{' '}
      {count !== undefined && <span>{say('timeline.days-done', count)}</span>}{' '}
      <button type="button" onClick={isStopped ? onGoOn : onStop}>
        {say(isStopped ? 'timeline.go-on' : 'timeline.stop')}
      </button>
    </p>
  );
}
