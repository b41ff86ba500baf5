import type { IntakeItem } from '@entente/core/record';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { articleName } from '../../negotiation/article-name.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { LongList } from '../../part/long-list.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import type { ArticleKin } from '../../server-api/article.ts';
import { type IntakeState, goneCode } from './intake-run.ts';

/** What became of all files: added, there before, copies of others, not read, failed; each with what can be done. */
export function IntakeReport({ state: { items, kin } }: { readonly state: IntakeState }) {
  const id = useNegotiationId();
  const say = useSay();
  const those = (outcome: IntakeItem['outcome']) => items.filter((item) => item.outcome === outcome);
  const [added, known, unread, failed] = [
    those('added'),
    those('already-there'),
    those('unread'),
    those('failed'),
  ];
  const ids = new Set(items.flatMap(({ articleId }) => articleId ?? []));
  const copies = kin.filter(({ articleId, kinship }) => ids.has(articleId) && kinship !== 'first');
  const warned = [...added, ...known].filter(({ issues }) => issues.length > 0);
  const statements = items.reduce((sum, item) => sum + item.statements, 0);
  return (
    <section className="intake-report" aria-labelledby="intake-report">
      <h2 id="intake-report">{say('many.report')}</h2>
      <p>
        <strong>{say('many.added', { count: added.length })}</strong>
        {' · '}
        {say('many.statements', { count: statements })}
        {statements > 0 && (
          <>
            {' · '}
            <Link to="/n/$id/confirm" params={{ id }}>
              {say('add.review')}
            </Link>
          </>
        )}
      </p>
      <Part isOpen title={say('many.failed', { count: failed.length })} items={failed} row={IssueRow} />
      <Part isOpen title={say('many.unread', { count: unread.length })} items={unread} row={IssueRow} />
      <Part title={say('many.kin', { count: copies.length })} items={copies} row={KinRow}>
        <p className="hint">
          {say('many.kin.why', { count: copies.reduce((sum, { retold }) => sum + retold, 0) })}
        </p>
      </Part>
      <Part title={say('many.warnings', { count: warned.length })} items={warned} row={IssueRow} />
      <Part title={say('many.already-there', { count: known.length })} items={known} row={ItemRow} />
      <Part title={say('many.added', { count: added.length })} items={added} row={ItemRow} />
    </section>
  );
}

/** So many rows are shown until all are asked for. */
const firstRows = 50;

interface PartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly row: (props: { readonly item: Item }) => ReactNode;
  readonly isOpen?: boolean;
  readonly children?: ReactNode;
}

function Part<Item>({ title, items, row: Row, isOpen = false, children }: PartProps<Item>) {
  const [open, setOpen] = useState(isOpen);
  if (items.length === 0) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <>
          {children}
          <ul className="intake-items">
            <LongList items={items} most={firstRows}>
              {(item, index) => <Row key={index} item={item} />}
            </LongList>
          </ul>
        </>
      )}
    </details>
  );
}

function ItemRow({ item }: { readonly item: IntakeItem }) {
  const say = useSay();
  return (
    <li>
      <ItemName item={item} />
      {item.outcome === 'added' && (
        <span className="hint"> {say('many.statement-count', { count: item.statements })}</span>
      )}
    </li>
  );
}

function IssueRow({ item }: { readonly item: IntakeItem }) {
  const say = useSay();
  return (
    <li>
      <ItemName item={item} />
      <ul>
        {item.issues.map(({ code, says, remedy }) => (
          <li key={`${code} ${says}`} dir="auto">
            {code === goneCode ? (
              say('many.file-gone')
            ) : (
              <>
                {says} <span className="remedy">{remedy}</span>
              </>
            )}{' '}
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ul>
    </li>
  );
}

function KinRow({ item: { articleId, kinship, of, shared } }: { readonly item: ArticleKin }) {
  const say = useSay();
  return (
    <li>
      <ArticleLink articleId={articleId} />
      <br />
      <span className="hint">
        {kinship !== 'first' && say(`many.kin.${kinship}`, { share: { share: shared } })}
      </span>{' '}
      <ArticleLink articleId={of} />
    </li>
  );
}

/** The file's name, which leads to the article where there is one. */
function ItemName({ item: { name, articleId } }: { readonly item: IntakeItem }) {
  const id = useNegotiationId();
  if (articleId === null) return <bdi className="file-name">{name}</bdi>;
  return (
    <Link to="/n/$id/articles/$articleId" params={{ id, articleId }} className="file-name">
      <bdi>{name}</bdi>
    </Link>
  );
}

function ArticleLink({ articleId }: { readonly articleId: string }) {
  const id = useNegotiationId();
  const say = useSay();
  const entry = useNegotiation().data?.articles.find((each) => each.id === articleId);
  const name = entry === undefined ? null : (entry.origin?.name ?? articleName(entry.article));
  return (
    <Link to="/n/$id/articles/$articleId" params={{ id, articleId }} className="file-name">
      <bdi>{name ?? say('article.untitled')}</bdi>
    </Link>
  );
}
