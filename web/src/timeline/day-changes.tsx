import type { NegotiationFile, TimelineDay } from '@entente/core/agreement';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useSay } from '../language/language-context.tsx';
import { useNegotiation } from '../negotiation/negotiation-context.tsx';
import { useNegotiationId } from '../negotiation/use-negotiation.ts';
import { ExplainMark } from '../part/explain-link.tsx';
import { type ChangeLine, blockersOf, changeLinesOf } from './change-line.ts';
import { type ChangeSource, changeSources } from './change-source.ts';

interface DayChangesProps {
  readonly model: NegotiationFile;
  readonly day: TimelineDay;
  readonly earlier: TimelineDay | undefined;
  readonly wordsOf: (option: string) => string;
}

/** So many lines stand open; the others are one press away. */
const mostOpen = 4;

/** What changed on the chosen day, in words, and who stands against the followed package then. */
export function DayChanges({ model, day, earlier, wordsOf }: DayChangesProps) {
  const say = useSay();
  const lines = changeLinesOf(day, earlier, wordsOf);
  const blockers = blockersOf(day);
  const sourcesOf = useSources(model, lines);
  const item = (line: ChangeLine, index: number) => (
    <li key={`${line.message}-${index}`}>
      {say(line.message, line.values)} <Sources sources={sourcesOf(line)} />
      {line.explain !== undefined && <ExplainMark of={line.explain} />}
    </li>
  );
  const rest = lines.slice(mostOpen);
  return (
    <div className="timeline-changes" aria-live="polite">
      {lines.length === 0 ? <p>{say('timeline.nothing')}</p> : <ul>{lines.slice(0, mostOpen).map(item)}</ul>}
      {rest.length > 0 && (
        <details>
          <summary>{say('timeline.more', { count: rest.length })}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
      {day.chosen.removedBy !== undefined && (
        <p className="hint">{say('timeline.removed', { rule: { quote: day.chosen.removedBy } })}</p>
      )}
      {blockers !== undefined && <p className="hint">{say('timeline.blocked', { blockers })}</p>}
      {day.waitedFor.length > 0 && (
        <p className="hint">
          {say('timeline.waited', { parties: { list: day.waitedFor.map((name) => ({ name })) } })}
        </p>
      )}
    </div>
  );
}

interface NumberedSource extends ChangeSource {
  readonly number: number;
}

/** The statements of each line, numbered through the day, so that one that several lines rest on has one number. */
function useSources(
  model: NegotiationFile,
  lines: readonly ChangeLine[],
): (line: ChangeLine) => readonly NumberedSource[] {
  const view = useNegotiation().data;
  const find = useMemo(() => (view === undefined ? () => [] : changeSources(model, view)), [model, view]);
  const numbers = new Map<string, number>();
  for (const { id } of lines.flatMap(({ positions }) => find(positions)))
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return ({ positions }) => find(positions).map((source) => ({ ...source, number: numbers.get(source.id)! }));
}

/** The numbers of statements, each leading to its sentence. */
function Sources({ sources }: { readonly sources: readonly NumberedSource[] }) {
  const say = useSay();
  const id = useNegotiationId();
  return sources.map(({ id: statement, articleId, quote, number }) => (
    <Link
      key={statement}
      to="/n/$id/articles/$articleId"
      params={{ id, articleId }}
      search={{ statement }}
      className="source-link"
      title={quote}
      aria-label={say('brief.source', { number })}
    >
      {number}
    </Link>
  ));
}
