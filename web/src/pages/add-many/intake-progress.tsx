import { useSay } from '../../language/language-context.tsx';
import type { IntakeRun, IntakeState } from './intake-run.ts';

interface IntakeProgressProps {
  readonly run: IntakeRun;
  readonly state: IntakeState;
}

/** How many are read, and how to stop and go on. */
export function IntakeProgress({ run, state }: IntakeProgressProps) {
  const say = useSay();
  const { phase, given, items } = state;
  return (
    <section className="intake-progress" aria-label={say('page.add-many')}>
      <p id="intake-progress">{say('many.progress', { settled: items.length, given })}</p>
      <progress max={Math.max(1, given)} value={items.length} aria-labelledby="intake-progress" />
      <p role="status">
        {phase === 'stopped' && say('many.stopped')}
        {phase === 'finding' && say('many.finding')}
        {phase === 'running' && <span className="hint">{say('many.running.why')}</span>}
      </p>
      {(phase === 'running' || phase === 'stopping') && (
        <button type="button" disabled={phase === 'stopping'} onClick={() => run.stop()}>
          {say(phase === 'stopping' ? 'many.stopping' : 'many.stop')}
        </button>
      )}
      {phase === 'stopped' && (
        <button type="button" className="primary" onClick={() => void run.goOn()}>
          {say('many.go-on')}
        </button>
      )}
    </section>
  );
}
