import type { SourceNote } from '@entente/core/publication';
import { Link } from '@tanstack/react-router';
import { LongList } from '../../part/long-list.tsx';
import { useSay } from '../../language/language-context.tsx';

/** All sources of the brief: the sentence, who said it where and when, and whether a person confirmed it. */
export function SourceList({ id, notes }: { readonly id: string; readonly notes: readonly SourceNote[] }) {
  const say = useSay();
  if (notes.length === 0) return null;
  return (
    <section className="source-list" aria-labelledby="sources">
      <h2 id="sources">{say('brief.sources')}</h2>
      <ol>
        <LongList items={notes}>
          {(note) => (
            <li key={note.number} value={note.number}>
              <Link
                to="/n/$id/articles/$articleId"
                params={{ id, articleId: note.articleId }}
                search={note.statementId === null ? {} : { statement: note.statementId }}
                lang={note.language}
              >
                <q dir="auto">{note.quote}</q>
              </Link>{' '}
              <span className="source-facts">
                {[note.actor, note.source, note.title].filter((part) => part !== null).join(' · ')}
                {note.published !== null && ` · ${say('day', { day: { day: note.published } })}`}
                {' · '}
                {say(note.confirmed ? 'confirmed' : 'proposed')}
              </span>
            </li>
          )}
        </LongList>
      </ol>
    </section>
  );
}
