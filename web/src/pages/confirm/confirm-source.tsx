import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { articleName } from '../../negotiation/article-name.ts';
import type { Command } from '../../review/command.ts';
import type { Confirming } from './use-confirm.ts';
import { PassageView } from './passage-view.tsx';

const spanSteps = [
  ['start', -1],
  ['start', 1],
  ['end', -1],
  ['end', 1],
] as const;

/** Where the statement stands: its article, its sentence with what is around it, and how its ends are moved. */
export function ConfirmSource({ state }: { readonly state: Confirming }) {
  const say = useSay();
  const { current, article, view } = state;
  if (current === undefined || article === undefined) return null;
  const published =
    article.published === null ? say('article.undated') : say('day', { day: { day: article.published } });
  return (
    <section className="confirm-source" aria-label={say('confirm.source')}>
      <p className="confirm-article">
        <Link
          to="/n/$id/articles/$articleId"
          params={{ id: view.id, articleId: current.articleId }}
          search={{ statement: current.id }}
          dir="auto"
        >
          {articleName(article) ?? say('article.untitled')}
        </Link>
        {article.source !== null && (
          <>
            {' · '}
            <span dir="auto">{article.source}</span>
          </>
        )}
        {` · ${published}`}
      </p>
      <PassageView article={article} statement={current.statement} onSpan={state.moveSpan} />
      <div className="span-buttons" role="group" aria-label={say('confirm.span')}>
        {spanSteps.map(([side, by]) => {
          const command: Command = { kind: side === 'start' ? 'move-start' : 'move-end', by };
          const label = say(`span.${side}.${by === 1 ? 'on' : 'back'}`);
          return (
            <button
              key={label}
              type="button"
              aria-label={label}
              title={label}
              onClick={() => state.run(command)}
            >
              <SpanSign side={side} by={by} />
            </button>
          );
        })}
        <button
          type="button"
          disabled={state.textSelection === null}
          aria-keyshortcuts="m"
          title={say('confirm.take-selection.how')}
          // Pressing it must not take the selection away that it is about.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => state.run({ kind: 'take-selection' })}
        >
          {say('confirm.take-selection')} <kbd aria-hidden="true">m</kbd>
        </button>
      </div>
    </section>
  );
}

/** A bracket and the way that it moves by a word. */
function SpanSign({ side, by }: { readonly side: 'start' | 'end'; readonly by: 1 | -1 }) {
  return (
    <svg className="span-sign" viewBox="0 0 24 16" aria-hidden="true">
      <path d={side === 'start' ? 'M14 2h-4v12h4' : 'M10 2h4v12h-4'} />
      <path d={by === 1 ? 'M18 5l3 3-3 3' : 'M6 5L3 8l3 3'} />
    </svg>
  );
}
