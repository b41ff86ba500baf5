import { useIssuesAt } from './issue-at.ts';

/** What is wrong at this place of the model, with the way out. */
export function IssuePlace({ path }: { readonly path: string }) {
  const issues = useIssuesAt(path);
  return (
    <>
      {issues.map((issue) => (
        <p
          key={`${issue.path} ${issue.code}`}
          className="issue-here"
          role="alert"
          data-severity={issue.severity}
        >
          {issue.says} <span className="remedy">{issue.remedy}</span>
        </p>
      ))}
    </>
  );
}
