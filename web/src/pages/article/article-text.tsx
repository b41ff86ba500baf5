import { isRightToLeft } from '@entente/core/publication';
import type { Article, Span, StatementRecord } from '@entente/core/record';
import { memo, useEffect, useMemo, useRef } from 'react';
import { SpanHandle } from '../../review/span-handle.tsx';
import { type Paragraph, type Segment, paragraphsOf } from './segment.ts';

interface ArticleTextProps {
  readonly article: Article;
  readonly statements: readonly StatementRecord[];
  readonly selected: StatementRecord | undefined;
  readonly onSelect: (id: string) => void;
  /** The selected statement's span while one of its ends is dragged. */
  readonly onSpan: (span: Span) => void;
}

/** The article as it was retrieved, its statements marked, what is no part of the report dimmed. */
export const ArticleText = memo(function ArticleText({
  article,
  statements,
  selected,
  onSelect,
  onSpan,
}: ArticleTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(
    () =>
      paragraphsOf(
        article.text,
        article.furniture,
        statements.map(({ id, statement }) => ({ id, start: statement.start, end: statement.end })),
      ),
    [article, statements],
  );
  const byId = useMemo(() => new Map(statements.map((entry) => [entry.id, entry])), [statements]);
  const selectedId = selected?.id;
  useEffect(() => {
    if (selectedId === undefined) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    place.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'center', behavior });
  }, [selectedId]);
  return (
    <div
      ref={place}
      className="article-text"
      lang={article.language}
      dir={isRightToLeft(article.language) ? 'rtl' : 'ltr'}
    >
      {paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.start}
          paragraph={paragraph}
          byId={byId}
          selected={selected}
          onSelect={onSelect}
          onSpan={onSpan}
        />
      ))}
    </div>
  );
});

interface ParagraphViewProps extends Pick<ArticleTextProps, 'selected' | 'onSelect' | 'onSpan'> {
  readonly paragraph: Paragraph;
  readonly byId: ReadonlyMap<string, StatementRecord>;
}

function ParagraphView({ paragraph, byId, selected, onSelect, onSpan }: ParagraphViewProps) {
  return (
    <p data-furniture={paragraph.furniture ?? undefined}>
      {paragraph.segments.map((segment) => (
        <SegmentView
          key={segment.start}
          segment={segment}
          byId={byId}
          selected={selected}
          onSelect={onSelect}
          onSpan={onSpan}
        />
      ))}
    </p>
  );
}

interface SegmentViewProps extends Omit<ParagraphViewProps, 'paragraph'> {
  readonly segment: Segment;
}

function SegmentView({ segment, byId, selected, onSelect, onSpan }: SegmentViewProps) {
  const chosen = selected !== undefined && segment.statements.includes(selected.id) ? selected : undefined;
  const entry = chosen ?? byId.get(segment.statements.at(-1) ?? '');
  if (entry === undefined) return <span data-start={segment.start}>{segment.text}</span>;
  const { start, end } = entry.statement;
  return (
    <>
      {chosen !== undefined && segment.start === start && (
        <SpanHandle side="start" span={chosen.statement} onSpan={onSpan} />
      )}
      <a
        href={`?statement=${encodeURIComponent(entry.id)}`}
        tabIndex={-1}
        className="mark"
        data-start={segment.start}
        data-tone={entry.statement.stance ?? 'unknown'}
        data-status={entry.status}
        data-selected={chosen === undefined ? undefined : ''}
        draggable={false}
        onClick={(event) => {
          event.preventDefault();
          if (document.getSelection()?.isCollapsed !== false) onSelect(nextOf(segment, entry, chosen));
        }}
      >
        {segment.text}
      </a>
      {chosen !== undefined && segment.end === end && (
        <SpanHandle side="end" span={chosen.statement} onSpan={onSpan} />
      )}
    </>
  );
}

/** A second click on the same words goes on to the next statement that they belong to. */
function nextOf(segment: Segment, entry: StatementRecord, chosen: StatementRecord | undefined): string {
  if (chosen === undefined) return entry.id;
  const at = segment.statements.indexOf(chosen.id);
  return segment.statements[(at + 1) % segment.statements.length] ?? entry.id;
}
