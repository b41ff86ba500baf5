import { type ReactNode, createContext, useContext } from 'react';
import { ExplainLink, ExplainMark } from '../../part/explain-link.tsx';

/** Whether what is shown is what is saved: what stands behind an unsaved figure cannot be asked for yet. */
const Context = createContext(false);

export const SavedContext = Context.Provider;

interface MeansLinkProps {
  readonly of: string;
  readonly children: ReactNode;
}

/** A figure of the means that leads to what stands behind it, once it is saved. */
export function MeansLink({ of, children }: MeansLinkProps) {
  return useContext(Context) ? <ExplainLink of={of}>{children}</ExplainLink> : children;
}

/** The same beside a longer text. */
export function MeansMark({ of }: { readonly of: string }) {
  return useContext(Context) ? <ExplainMark of={of} /> : null;
}
