import type { ErrorComponentProps } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';
import { Trouble } from './trouble.tsx';

/** In place of a page that could not be drawn, or whose files could not be loaded. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const say = useSay();
  return (
    <div className="page narrow">
      <h1>{say('broken.title')}</h1>
      <Trouble fault={error} retry={reset} />
    </div>
  );
}
