import type { SourceNote } from '@entente/core/publication';
import { Link } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';

/** A source's number, leading to its sentence in the article. */
export function SourceLink({ id, note }: { readonly id: string; readonly note: SourceNote }) {
  const say = useSay();
  return (
    <Link
      to="/n/$id/articles/$articleId"
      params={{ id, articleId: note.articleId }}
      search={note.statementId === null ? {} : { statement: note.statementId }}
      className="source-link"
      title={note.quote}
      aria-label={say('brief.source', { number: note.number })}
    >
      {note.number}
    </Link>
  );
}
