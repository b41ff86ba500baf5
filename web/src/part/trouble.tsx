import type { Issue } from '@entente/core/base/issue';
import { type SayMessage, useSay } from '../language/language-context.tsx';
import { ExplanationFailure } from '../negotiation/explanation-client.ts';
import { ServerFault } from '../server-api/request.ts';

/** What went wrong and what can be done about it, in one sentence each. */
export function describeFault(fault: unknown, say: SayMessage): string {
  if (fault instanceof ServerFault) {
    if (fault.status === 0) return say('fault.unreachable');
    if (fault.status === 404) return say('fault.missing');
    const first = fault.issues[0];
    if (first !== undefined) return `${first.says} ${first.remedy}`;
  }
  if (fault instanceof ExplanationFailure) return say('fault.explanation');
  return say('fault.other');
}

/** A page or a part that could not be loaded, with the way out. */
export function Trouble({ fault, retry }: { readonly fault: unknown; readonly retry?: () => void }) {
  const say = useSay();
  return (
    <div className="trouble" role="alert">
      <p>{describeFault(fault, say)}</p>
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {say('retry')}
        </button>
      )}
    </div>
  );
}

/** Issues of an input, each with its remedy. */
export function IssueList({ issues, label }: { readonly issues: readonly Issue[]; readonly label: string }) {
  if (issues.length === 0) return null;
  return (
    <section className="issues" aria-label={label}>
      <ul>
        {issues.map((issue) => (
          <li dir="auto" key={`${issue.path} ${issue.code} ${issue.says}`} data-severity={issue.severity}>
            <span dir="auto">{issue.says}</span> <span className="remedy">{issue.remedy}</span>
            {issue.path !== '' && (
              <code className="path" dir="ltr">
                {issue.path}
              </code>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Loading() {
  const say = useSay();
  return (
    <p className="loading" role="status">
      {say('loading')}
    </p>
  );
}
