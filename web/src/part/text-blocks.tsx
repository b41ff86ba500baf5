import { useSay } from '../language/language-context.tsx';
import type { TextBlock, TextSpan } from '../server-api/worked-case.ts';
import { ScrollRegion } from './scroll-region.tsx';

/** A text that came as data; whatever stands in it is shown, and nothing of it runs. */
export function TextBlocks({ blocks }: { readonly blocks: readonly TextBlock[] }) {
  // The parts have no names and never change places.
  return blocks.map((block, index) => (
    <BlockView key={index} block={block} number={numberAmong(block, blocks)} />
  ));
}

/** A table is called by its number. */
function numberAmong(block: TextBlock, blocks: readonly TextBlock[]): number {
  return blocks.filter(({ kind }) => kind === block.kind).indexOf(block) + 1;
}

interface BlockViewProps {
  readonly block: TextBlock;
  /** Among those of its kind. */
  readonly number: number;
}

function BlockView({ block, number }: BlockViewProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, block.level)}` as 'h1';
      return (
        <Heading>
          <Spans spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'code':
      return (
        <pre dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return (
        <blockquote>
          <TextBlocks blocks={block.blocks} />
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Item blocks={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView table={block} number={number} />;
  }
}

/** An item of one paragraph is its words alone. */
function Item({ blocks }: { readonly blocks: readonly TextBlock[] }) {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph' ? (
    <>
      <Spans spans={first.spans} />
      <TextBlocks blocks={rest} />
    </>
  ) : (
    <TextBlocks blocks={blocks} />
  );
}

interface TableViewProps {
  readonly table: Extract<TextBlock, { kind: 'table' }>;
  readonly number: number;
}

function TableView({ table: { head, rows }, number }: TableViewProps) {
  const say = useSay();
  return (
    <ScrollRegion className="table-place" label={say('text.table', { number })}>
      <table className="document-table">
        <thead>
          <tr>
            {head.map((cell, index) =>
              cell.length === 0 ? (
                <td key={index}>{'\u00A0'}</td>
              ) : (
                <th key={index} scope="col">
                  <Spans spans={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Spans spans={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Spans({ spans }: { readonly spans: readonly TextSpan[] }) {
  return spans.map((span, index) => <SpanView key={index} span={span} />);
}

function SpanView({ span: { text, strong, emphasis, code, href } }: { readonly span: TextSpan }) {
  const set = code === true ? <code dir="ltr">{text}</code> : text;
  const stressed = emphasis === true ? <em>{set}</em> : set;
  const bold = strong === true ? <strong>{stressed}</strong> : stressed;
  return href === undefined ? (
    bold
  ) : (
    <a href={href} rel="noreferrer">
      {bold}
    </a>
  );
}
