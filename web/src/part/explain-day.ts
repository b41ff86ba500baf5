import { createContext, useContext } from 'react';

/** The day whose figures a part of a page shows, where it is not the negotiation's own: they are explained as of that day. */
export const ExplainDay = createContext<string | undefined>(undefined);

/** Where the explanation of an id is, as of the day whose figures are shown. */
export function useExplainSearch(of: string): { readonly of: string; readonly asOf?: string } {
  const asOf = useContext(ExplainDay);
  return asOf === undefined ? { of } : { of, asOf };
}
