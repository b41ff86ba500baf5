import { useSay } from '../language/language-context.tsx';

/** How far an explanation is; the page stays at hand, and leaving it stops the work. */
export function Composing({ progress }: { readonly progress: number | null }) {
  const say = useSay();
  return (
    <div className="computing" role="status">
      <p>{say('explain.composing')}</p>
      <progress aria-label={say('explain.composing')} value={progress ?? undefined} />
    </div>
  );
}
