import type { Issue } from '@entente/core/base/issue';
import { createContext, useContext } from 'react';

export const IssueContext = createContext<readonly Issue[]>([]);

/** The issues whose place is this path or lies inside it: `rules[0]` holds `rules[0]`, not `rules[01]`. */
export function issuesAt(issues: readonly Issue[], path: string): readonly Issue[] {
  return issues.filter((issue) => {
    const own = issue.path.replace(/^model\.?/u, '');
    return own === path || own.startsWith(`${path}.`) || own.startsWith(`${path}[`);
  });
}

export function useIssuesAt(path: string): readonly Issue[] {
  return issuesAt(useContext(IssueContext), path);
}
