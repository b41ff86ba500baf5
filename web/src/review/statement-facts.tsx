import { useSay } from '../language/language-context.tsx';
import type { StatementRecord } from '@entente/core/record';

/** What else is known of a statement: who said it, how, when, and why it was read so. */
export function StatementFacts({ entry }: { readonly entry: StatementRecord }) {
  const say = useSay();
  const { statement, proposed } = entry;
  const { speaker, when } = statement;
  const facts: readonly (readonly [label: string, says: string | undefined])[] = [
    [say('statement.speaker'), speaker === null ? undefined : (speaker.name ?? say('statement.unnamed'))],
    [say('statement.role'), speaker?.role],
    [say('statement.verb'), statement.verb],
    [say('statement.direct'), say(statement.content.some(({ direct }) => direct) ? 'yes' : 'no')],
    [say('statement.when'), when === null ? undefined : `${when.text}${daysOf(when.from, when.to, say)}`],
    [say('statement.confidence'), say('share', { share: { share: statement.confidence } })],
    [say('statement.read-why'), statement.why ?? statement.rule],
    [say('statement.decided-why'), entry.why],
    [say('statement.proposed-stance'), changedStance(entry, say)],
  ];
  return (
    <dl className="statement-facts">
      {facts.map(
        ([label, says]) =>
          says !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{says}</dd>
            </div>
          ),
      )}
      {proposed === null && (
        <div>
          <dt>{say('statement.origin')}</dt>
          <dd>{say('statement.added')}</dd>
        </div>
      )}
    </dl>
  );
}

type Say = ReturnType<typeof useSay>;

function daysOf(from: string | null, to: string | null, say: Say): string {
  if (from === null) return '';
  const first = say('day', { day: { day: from } });
  if (to === null || to === from) return ` (${first})`;
  return ` (${first} – ${say('day', { day: { day: to } })})`;
}

/** The stance that reading had proposed, where a person chose another. */
function changedStance({ statement, proposed }: StatementRecord, say: Say): string | undefined {
  if (proposed === null || proposed.stance === statement.stance) return undefined;
  return say(`stance.${proposed.stance ?? 'unknown'}`);
}
