import { textAt } from '@entente/core/record';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { articleName } from '../../negotiation/article-name.ts';
import { StanceMark } from '../../part/stance-mark.tsx';
import { SupersessionLines } from '../../review/supersession-lines.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import type { StatementRecord } from '@entente/core/record';
import type { PositionCell, PositionMatrix } from './position-matrix.ts';

interface PositionDetailProps {
  readonly cell: PositionCell;
  readonly matrix: PositionMatrix;
  readonly view: NegotiationView;
}

/** One position in words: the stance, its condition, its day, and every sentence that it rests on. */
export function PositionDetail({ cell, matrix, view }: PositionDetailProps) {
  const say = useSay();
  const option = matrix.options.find(({ name }) => name === cell.option);
  return (
    <div className="position-detail">
      <h2>
        <span dir="auto">{say('name', { name: { name: cell.party } })}</span>
        <StanceMark tone={cell.tone} />
      </h2>
      <p dir="auto" className="position-option">
        {option?.says ?? cell.option}
      </p>
      {cell.positions.map((position) => (
        <p key={`${position.stance} ${position.date ?? ''} ${position.id ?? ''}`} className="position-terms">
          {cell.positions.length > 1 && <StanceMark tone={position.stance} />}
          {position.date !== undefined && <span>{say('day', { day: { day: position.date } })}</span>}
          {(['if', 'unless', 'onlyIf'] as const).map((kind) => {
            const expression = position[kind];
            return (
              expression !== undefined && (
                <span key={kind}>
                  {say(`condition.${kind === 'onlyIf' ? 'only-if' : kind}`)}{' '}
                  <code dir="ltr">{expression}</code>
                </span>
              )
            );
          })}
        </p>
      ))}
      {cell.setAside.map((position) => (
        <p key={`${position.stance} ${position.excluded ?? ''}`} className="notice">
          <StanceMark tone={position.stance} /> {say('positions.set-aside')}{' '}
          <span dir="auto">{position.excluded}</span>
        </p>
      ))}
      {cell.positions.length + cell.setAside.length === 0 && (
        <p className="hint">{say('positions.nothing-known')}</p>
      )}
      {cell.positions.length > 0 && cell.evidence.length === 0 && (
        <p className="hint">
          {say('positions.by-hand')}{' '}
          <Link to="/n/$id/model" params={{ id: view.id }}>
            {say('page.model')}
          </Link>
        </p>
      )}
      {cell.evidence.map((entry) => (
        <Evidence key={entry.id} entry={entry} view={view} />
      ))}
    </div>
  );
}

function Evidence({ entry, view }: { readonly entry: StatementRecord; readonly view: NegotiationView }) {
  const say = useSay();
  const source = view.articles.find(({ id }) => id === entry.articleId);
  if (source === undefined) return null;
  const { article } = source;
  return (
    <figure className="evidence">
      <blockquote dir="auto" lang={article.language}>
        {textAt(article.text, entry.statement)}
      </blockquote>
      <figcaption>
        <Link
          to="/n/$id/articles/$articleId"
          params={{ id: view.id, articleId: entry.articleId }}
          search={{ statement: entry.id }}
        >
          {articleName(source.article) ?? say('article.untitled')}
        </Link>
        {article.published !== null && ` · ${say('day', { day: { day: article.published } })}`}
        {' · '}
        {say(entry.status === 'proposed' ? 'proposed' : 'confirmed')}
      </figcaption>
      <SupersessionLines statement={entry.id} view={view} />
    </figure>
  );
}
