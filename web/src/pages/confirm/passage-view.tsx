import { isRightToLeft } from '@entente/core/publication';
import type { Article, Span, Statement } from '@entente/core/record';
import { useEffect, useMemo, useRef } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { SpanHandle } from '../../review/span-handle.tsx';
import { type PassagePart, passageOf, passageRoles } from './passage.ts';

interface PassageViewProps {
  readonly article: Article;
  readonly statement: Statement;
  readonly onSpan: (span: Span) => void;
}

/** The sentence that a statement is read from, in its paragraph, with what is what in it marked apart. */
export function PassageView({ article, statement, onSpan }: PassageViewProps) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const { parts } = useMemo(() => passageOf(article, statement), [article, statement]);
  useEffect(() => {
    const box = place.current;
    const sentence = box?.querySelector<HTMLElement>('[data-sentence]');
    if (box && sentence) box.scrollTop = sentence.offsetTop - box.offsetTop - box.clientHeight / 4;
  }, [statement.id]);
  const found = passageRoles.filter((role) => parts.some(({ roles }) => roles.includes(role)));
  return (
    <>
      <div
        ref={place}
        className="passage"
        lang={article.language}
        dir={isRightToLeft(article.language) ? 'rtl' : 'ltr'}
        // Whoever has no mouse scrolls a long passage with the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={say('confirm.passage')}
      >
        <p>
          {parts.map((part) => (
            <PartView key={part.start} part={part} statement={statement} onSpan={onSpan} />
          ))}
        </p>
      </div>
      <ul className="passage-legend" aria-label={say('confirm.legend')}>
        <li>
          <span className="passage-sample" data-sentence="">
            {say('passage.sentence')}
          </span>
        </li>
        {found.map((role) => (
          <li key={role}>
            <span className="passage-sample" data-role={role}>
              {say(`passage.${role}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PartViewProps {
  readonly part: PassagePart;
  readonly statement: Statement;
  readonly onSpan: (span: Span) => void;
}

function PartView({ part, statement, onSpan }: PartViewProps) {
  return (
    <>
      {part.start === statement.start && <SpanHandle side="start" span={statement} onSpan={onSpan} />}
      <span
        data-start={part.start}
        data-sentence={part.inSentence ? '' : undefined}
        data-role={part.roles.length > 0 ? part.roles.join(' ') : undefined}
      >
        {part.text}
      </span>
      {part.end === statement.end && <SpanHandle side="end" span={statement} onSpan={onSpan} />}
    </>
  );
}
