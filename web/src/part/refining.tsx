import { useSay } from '../language/language-context.tsx';

interface RefiningProps {
  /** How many worlds the figures in sight rest on. */
  readonly worlds: number;
  /** From 0 to 1. */
  readonly done: number;
}

/** Says that what is in sight is a first answer, and how far the whole one is. */
export function Refining({ worlds, done }: RefiningProps) {
  const say = useSay();
  const says = say('packages.refining', { worlds });
  return (
    <p className="refining hint" role="status">
      <progress aria-label={says} value={done} /> {says}
    </p>
  );
}
