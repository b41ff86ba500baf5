import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from '../language/language-context.tsx';
import { useExplainSearch } from './explain-day.ts';

interface ExplainLinkProps {
  /** As `explainId` of the core writes it. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A figure or a name that leads to what stands behind it. */
export function ExplainLink({ of, children }: ExplainLinkProps) {
  const say = useSay();
  const { id } = useParams({ strict: false });
  const search = useExplainSearch(of);
  if (id === undefined) return children;
  return (
    <Link to="/n/$id/explain" params={{ id }} search={search} className="explain" title={say('explain.why')}>
      {children}
    </Link>
  );
}

/** Beside a longer text, which is no link itself. */
export function ExplainMark({ of }: { readonly of: string }) {
  const say = useSay();
  const { id } = useParams({ strict: false });
  const search = useExplainSearch(of);
  if (id === undefined) return null;
  return (
    <Link
      to="/n/$id/explain"
      params={{ id }}
      search={search}
      className="explain-mark"
      title={say('explain.why')}
      aria-label={say('explain.why')}
    >
      <span aria-hidden="true">?</span>
    </Link>
  );
}
