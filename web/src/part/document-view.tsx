import type { Block, Cell, Section, SourceNote, WordedDocument, Worded } from '@entente/core/publication';
import { type ReactNode, createContext, useContext } from 'react';
import { CourseView } from './course-view.tsx';
import { ExplainLink, ExplainMark } from './explain-link.tsx';
import { LongList } from './long-list.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** What a document needs from the page around it. */
interface Around {
  /** Makes the link of a source's number. */
  readonly renderSource: (note: SourceNote) => ReactNode;
  /** Texts that were not there before. */
  readonly changed: ReadonlySet<string>;
  readonly changedLabel: string;
  /** Whether what can be asked for is a link to what stands behind it. */
  readonly explains: boolean;
  readonly notes: ReadonlyMap<number, SourceNote>;
}

const AroundContext = createContext<Around | null>(null);

function useAround(): Around {
  const around = useContext(AroundContext);
  if (around === null) throw new Error('A part of a document outside of DocumentView.');
  return around;
}

interface DocumentViewProps {
  readonly document: WordedDocument;
  readonly renderSource: Around['renderSource'];
  readonly changed?: ReadonlySet<string>;
  readonly changedLabel?: string;
  readonly explains?: boolean;
  readonly children?: ReactNode;
}

const nothing: ReadonlySet<string> = new Set();

/** A worded document: its sections and blocks, every source number a link. `children` stand below the lead. */
export function DocumentView(props: DocumentViewProps) {
  const { document, children } = props;
  return (
    <DocumentAround {...props}>
      <h1>
        <Words says={document.title} />
      </h1>
      {document.lead.map((says, place) => (
        <p key={place} className="lead">
          <Words says={says} />
        </p>
      ))}
      {children}
      {document.sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      <footer className="colophon">
        {document.colophon.map((says, place) => (
          <p key={place}>{says.text}</p>
        ))}
      </footer>
    </DocumentAround>
  );
}

/** What the parts of a document need around them, where a page places its sections itself. */
export function DocumentAround(props: DocumentViewProps) {
  const { document, renderSource, changed = nothing, changedLabel = '', explains = false, children } = props;
  const notes = new Map(document.notes.map((note) => [note.number, note]));
  return (
    <AroundContext value={{ renderSource, changed, changedLabel, explains, notes }}>{children}</AroundContext>
  );
}

export function SectionView({ section }: { readonly section: Section<Worded> }) {
  return (
    <section id={section.id} className="document-section" aria-labelledby={`${section.id}-heading`}>
      <h2 id={`${section.id}-heading`}>
        <Words says={section.heading} isAlone />
      </h2>
      {section.blocks.map((block, index) => (
        // Blocks have no id; within a section their order is what tells them apart.
        <BlockView key={index} block={block} />
      ))}
    </section>
  );
}

function BlockView({ block }: { readonly block: Block<Worded> }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words says={block.text} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <Words says={block.text} isAlone />
        </h3>
      );
    case 'notice':
      return (
        <p className="notice">
          <Words says={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          <LongList items={block.items}>
            {(says, place) => (
              <li key={place}>
                <Words says={says} />
              </li>
            )}
          </LongList>
        </ul>
      );
    case 'table':
      return <TableView table={block} />;
    case 'bars':
      return <BarsView bars={block} />;
    case 'course':
      return <CourseView course={block} caption={<Words says={block.caption} />} />;
  }
}

/** Of one line; where there are more, the rest is asked for. */
const mostSources = 40;

/** Figures and names up to so many letters are links themselves; beside longer ones, and in a text, stands a mark. */
const longestLink = 90;

interface WordsProps {
  readonly says: Worded;
  /** A figure or a name, standing by itself. */
  readonly isAlone?: boolean;
}

function Words({ says, isAlone = false }: WordsProps) {
  const { changed, changedLabel, explains, notes, renderSource } = useAround();
  const isNew = changed.has(says.text);
  const explain = explains ? says.explain : undefined;
  const isLink = isAlone && says.text.length <= longestLink;
  const linkTo = (number: number): ReactNode => {
    const note = notes.get(number);
    return note === undefined ? null : <sup key={number}>{renderSource(note)}</sup>;
  };
  const body = (
    <>
      {explain !== undefined && isLink ? <ExplainLink of={explain}>{says.text}</ExplainLink> : says.text}
      {says.sources.length <= mostSources ? (
        says.sources.map(linkTo)
      ) : (
        <LongList items={says.sources} most={mostSources} isInline>
          {linkTo}
        </LongList>
      )}
      {explain !== undefined && !isLink && <ExplainMark of={explain} />}
    </>
  );
  if (!isNew) return <span id={says.id}>{body}</span>;
  return (
    <span id={says.id} className="changed" title={changedLabel}>
      {body}
    </span>
  );
}

function TableView({ table }: { readonly table: Extract<Block<Worded>, { kind: 'table' }> }) {
  const [corner, ...columns] = table.columns;
  return (
    <ScrollRegion className="table-place" label={table.caption.text}>
      <table className="document-table">
        <caption>
          <Words says={table.caption} />
        </caption>
        <thead>
          <tr>
            {corner !== undefined && (
              <th scope="col">
                <Words says={corner} isAlone />
              </th>
            )}
            {columns.map((column, place) => (
              <th key={place} scope="col">
                <Words says={column} isAlone />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head, ...cells], place) => (
            <tr key={place}>
              {head !== undefined && (
                <th scope="row">
                  <CellView cell={head} />
                </th>
              )}
              {cells.map((cell, index) => (
                <td key={index} data-tone={cell.tone}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function CellView({ cell }: { readonly cell: Cell<Worded> }) {
  if (cell.detail === undefined || cell.detail.length === 0) return <Words says={cell.text} isAlone />;
  return (
    <details className="cell-detail">
      <summary>
        <Words says={cell.text} isAlone />
      </summary>
      {cell.detail.map((says, place) => (
        <p key={place}>
          <Words says={says} />
        </p>
      ))}
    </details>
  );
}

function BarsView({ bars }: { readonly bars: Extract<Block<Worded>, { kind: 'bars' }> }) {
  return (
    <figure className="bars">
      <figcaption>
        <Words says={bars.caption} />
      </figcaption>
      <dl>
        {bars.bars.map((bar, place) => (
          <div key={place} className="bar-row">
            <dt>
              <Words says={bar.label} />
            </dt>
            <dd>
              <meter min={0} max={bar.of === 0 ? 1 : bar.of} value={bar.value} aria-hidden="true" />
              <Words says={bar.says} isAlone />
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
