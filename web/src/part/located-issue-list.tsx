import type { Issue } from '@entente/core/base/issue';

interface LocatedIssueListProps {
  readonly issues: readonly Issue[];
  readonly label: string;
}

/** Everything that is wrong with a file, each with its line and what to do. */
export function LocatedIssueList({ issues, label }: LocatedIssueListProps) {
  if (issues.length === 0) return null;
  return (
    <section className="issues" aria-label={label} role="alert">
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.path} ${issue.code} ${issue.says}`} data-severity={issue.severity}>
            {issue.place !== undefined && (
              <code className="path" dir="ltr">
                {issue.place.line}:{issue.place.column}{' '}
              </code>
            )}
            <span dir="auto">{issue.says}</span> <span className="remedy">{issue.remedy}</span>{' '}
            <code className="path" dir="ltr">
              {issue.path === '' ? issue.code : `${issue.path} · ${issue.code}`}
            </code>
          </li>
        ))}
      </ul>
    </section>
  );
}
