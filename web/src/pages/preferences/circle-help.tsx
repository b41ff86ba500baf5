import type { NegotiationFile } from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import { useSay } from '../../language/language-context.tsx';
import { IssueList } from '../../part/trouble.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { Reason } from './reason.tsx';

interface CircleHelpProps {
  readonly issues: readonly Issue[];
  readonly model: NegotiationFile;
}

/** What is wrong with a change as a whole. Where orders go round in a circle: which, so that one can be taken back. */
export function CircleHelp({ issues, model }: CircleHelpProps) {
  const say = useSay();
  const circles = issues.filter(({ code }) => code === 'order-cycle');
  return (
    <>
      <IssueList issues={issues.filter(({ code }) => code !== 'order-cycle')} label={say('model.issues')} />
      {circles.map((issue) => (
        <div key={issue.says} className="trouble" role="alert">
          <p>{say('preferences.circle')}</p>
          <ul>
            {entriesIn(issue).map((entry) => (
              <CircleEntry key={entry} order={model.order?.[entry]} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function CircleEntry({
  order,
}: {
  readonly order: NonNullable<NegotiationFile['order']>[number] | undefined;
}) {
  const say = useSay();
  const { wordsOf } = usePreferenceDesk();
  if (order === undefined) return null;
  const { above, below, why } = order;
  return (
    <li dir="auto">
      {say('preferences.said.order', { above: wordsOf(above), below: wordsOf(below) })} <Reason why={why} />
    </li>
  );
}

/** The places of the orders that the issue names. */
function entriesIn({ remedy }: Issue): readonly number[] {
  return [...remedy.matchAll(/order\[(\d+)\]/gu)].map(([, entry]) => Number(entry));
}
