import type { ListedPosition, ListedPriority } from '@entente/core/agreement';
import { type StatementRecord, textAt } from '@entente/core/record';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { articleName } from '../../negotiation/article-name.ts';
import { StanceMark } from '../../part/stance-mark.tsx';
import { usePreferenceDesk } from './asked-judgement.ts';
import { excludePositions } from './judgement-edit.ts';

interface GroundViewProps {
  readonly ground: ListedPriority['rests'][number];
  readonly party: string;
}

/** A position that a priority rests on: stance, day and condition; inside, its sentences and how to leave it out. */
export function GroundView({ ground, party }: GroundViewProps) {
  const say = useSay();
  const { ask, view, optionOf } = usePreferenceDesk();
  return (
    <div className="ground">
      <div className="ground-terms">
        <PositionTerms position={ground} />
        <button
          type="button"
          className="quiet"
          onClick={() =>
            ask({
              title: say('preferences.exclude.title', { party: { name: party } }),
              lines: [
                say('preferences.exclude.of', {
                  stance: say(`stance.${ground.stance}`),
                  option: optionOf(ground.option),
                }),
                say('preferences.exclude.says'),
              ],
              fields: 'none',
              change: ({ why }) => excludePositions(view.model, [ground.position], why),
            })
          }
        >
          {say('preferences.exclude')}
        </button>
      </div>
      <PositionEvidence position={ground} />
    </div>
  );
}

/** The stance of a position, its day and its conditions. */
export function PositionTerms({ position }: { readonly position: ListedPosition }) {
  const say = useSay();
  const { wordsOf } = usePreferenceDesk();
  return (
    <>
      <StanceMark tone={position.stance} />
      {position.date !== undefined && (
        <span className="ground-day">{say('day', { day: { day: position.date } })}</span>
      )}
      {(['if', 'unless', 'onlyIf'] as const).map((kind) => {
        const expression = position[kind];
        return (
          expression !== undefined && (
            <span key={kind} dir="auto" title={expression}>
              {say(`condition.${kind === 'onlyIf' ? 'only-if' : kind}`)} {wordsOf(expression)}
            </span>
          )
        );
      })}
      {position.given !== undefined && <span className="hint">{say('preferences.commits-for-another')}</span>}
    </>
  );
}

/** The sentences that a position rests on, each leading to its article. */
export function PositionEvidence({ position }: { readonly position: ListedPosition }) {
  const say = useSay();
  const { view } = usePreferenceDesk();
  const entries = view.statements.filter(({ id }) => position.evidence.includes(id));
  if (entries.length === 0) return <p className="hint">{say('positions.by-hand')}</p>;
  return (
    <ul className="ground-quotes">
      {entries.map((entry) => (
        <Quote key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

/** A statement in one line that leads to it in its article. */
function Quote({ entry }: { readonly entry: StatementRecord }) {
  const say = useSay();
  const { view } = usePreferenceDesk();
  const source = view.articles.find(({ id }) => id === entry.articleId);
  if (source === undefined) return null;
  const { article } = source;
  return (
    <li>
      <Link
        to="/n/$id/articles/$articleId"
        params={{ id: view.id, articleId: entry.articleId }}
        search={{ statement: entry.id }}
        dir="auto"
        lang={article.language}
      >
        “{textAt(article.text, entry.statement).replace(/\s+/gu, ' ').trim()}”
      </Link>{' '}
      <span className="hint">
        {articleName(article) ?? say('article.untitled')}
        {article.published !== null && ` · ${say('day', { day: { day: article.published } })}`}
        {' · '}
        {say(entry.status === 'proposed' ? 'proposed' : 'confirmed')}
      </span>
    </li>
  );
}
