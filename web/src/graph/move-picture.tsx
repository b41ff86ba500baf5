import type { AgreementReport } from '@entente/core/agreement';
import { useId } from 'react';
import { useLanguage } from '../language/language-context.tsx';
import type { MoveEdge, MoveGraph, MoveNode } from './move-graph.ts';
import { shortNameOf, takenOptionsOf } from '../negotiation/package-name.ts';
import { layeredLayout } from './layered-layout.ts';
import { ScrollRegion } from '../part/scroll-region.tsx';

const size = { width: 204, height: 70, across: 124, down: 46 };
/** Below this width, in pixels, the picture is scrolled rather than shrunk. */
const narrowest = 680;
/** Beside the last column, for lines that go around its boxes. */
const margin = 92;
const lines = 3;
/** Where along a line its label stands: off the middle, where lines cross. */
const labelAt = 0.27;
/** Characters that fit on a line of a box. */
const longest = 32;

interface MovePictureProps {
  readonly graph: MoveGraph;
  readonly report: AgreementReport;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The packages as boxes, from the status quo on; a line wherever one party alone can go from one to another. */
export function MovePicture({ graph, report, label, chosen, onChoose }: MovePictureProps) {
  const { direction } = useLanguage();
  const arrow = useId();
  const places = layeredLayout(
    graph.nodes.map(({ state, layer }) => ({ id: state, layer })),
    graph.edges,
  );
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  const rows = Math.max(...places.map(({ row }) => row)) * 2 + 1;
  const width = columns * (size.width + size.across) - size.across + 8 + margin;
  const height = rows * (size.height + size.down) - size.down + 8;
  const centres = new Map(
    places.map(({ id, column, row }) => {
      const along = 4 + size.width / 2 + column * (size.width + size.across);
      const y = height / 2 + row * (size.height + size.down);
      return [id, { x: direction === 'rtl' ? width - along : along, y }];
    }),
  );
  return (
    <ScrollRegion className="move-place" label={label}>
      <svg
        className="move-picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ minInlineSize: Math.min(width, narrowest) }}
        aria-hidden="true"
      >
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="10"
            markerHeight="10"
            orient="auto-start-reverse"
          >
            <path d="M0 0.5L7.5 4L0 7.5Z" fill="context-stroke" />
          </marker>
        </defs>
        {pairsOf(graph.edges).map((pair) => (
          <EdgeView
            key={`${pair.edge.from} ${pair.edge.to}`}
            pair={pair}
            party={report.parties.indexOf(pair.edge.party)}
            from={centres.get(pair.edge.from)!}
            to={centres.get(pair.edge.to)!}
            arrow={`url(#${arrow})`}
          />
        ))}
        {graph.nodes.map((node) => (
          <NodeView
            key={node.state}
            node={node}
            report={report}
            centre={centres.get(node.state)!}
            isChosen={node.state === chosen}
            onChoose={onChoose}
          />
        ))}
      </svg>
    </ScrollRegion>
  );
}

interface EdgePair {
  readonly edge: MoveEdge;
  /** Whether the party can also go the other way. */
  readonly back: boolean;
}

/** Two moves there and back are one line; one that needs a guarantee sets its direction. */
function pairsOf(edges: readonly MoveEdge[]): readonly EdgePair[] {
  const byEnds = new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  return edges.flatMap((edge): EdgePair[] => {
    const reverse = byEnds.get(`${edge.to} ${edge.from}`);
    if (reverse === undefined) return [{ edge, back: false }];
    const isFirst =
      reverse.needsGuarantee === edge.needsGuarantee ? edge.from < edge.to : edge.needsGuarantee;
    return isFirst ? [{ edge, back: true }] : [];
  });
}

interface EdgeViewProps {
  readonly pair: EdgePair;
  readonly party: number;
  readonly from: Point;
  readonly to: Point;
  readonly arrow: string;
}

function EdgeView({ pair, party, from, to, arrow }: EdgeViewProps) {
  const { say, direction } = useLanguage();
  const { edge, back } = pair;
  const outward = direction === 'rtl' ? -1 : 1;
  const line = from.x === to.x ? bendBetween(from, to, outward) : straightBetween(from, to);
  return (
    <g className="move-edge" data-party={party % 8} data-guarantee={edge.needsGuarantee ? '' : undefined}>
      <path d={line.path} markerEnd={arrow} markerStart={back && !edge.needsGuarantee ? arrow : undefined} />
      <text x={line.label.x} y={line.label.y} dy="-4" textAnchor="middle">
        {say('name', { name: { name: edge.party } })}
        {edge.needsGuarantee ? ' ⚠' : ''}
      </text>
    </g>
  );
}

interface Line {
  readonly path: string;
  readonly label: Point;
}

function straightBetween(from: Point, to: Point): Line {
  const [start, end] = [borderPoint(from, to), borderPoint(to, from)];
  const [left, right] = start.x < end.x ? [start, end] : [end, start];
  return {
    path: `M${start.x} ${start.y}L${end.x} ${end.y}`,
    label: { x: left.x + (right.x - left.x) * labelAt, y: left.y + (right.y - left.y) * labelAt },
  };
}

/** Between boxes of one column, around those that may stand between them. */
function bendBetween(from: Point, to: Point, outward: 1 | -1): Line {
  const edge = from.x + (outward * size.width) / 2;
  const far = edge + outward * size.across * 0.45;
  return {
    path: `M${edge} ${from.y}C${far} ${from.y} ${far} ${to.y} ${edge} ${to.y}`,
    label: { x: edge + outward * size.across * 0.4, y: (from.y + to.y) / 2 },
  };
}

/** Where the line between two centres leaves the box around the first. */
function borderPoint(centre: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const scale = Math.min(size.width / 2 / Math.abs(dx || 1e-9), size.height / 2 / Math.abs(dy || 1e-9));
  return { x: centre.x + dx * scale, y: centre.y + dy * scale };
}

/** What fits into a box; the whole words stand in the text below the picture. */
function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

interface NodeViewProps {
  readonly node: MoveNode;
  readonly report: AgreementReport;
  readonly centre: Point;
  readonly isChosen: boolean;
  readonly onChoose: (state: string) => void;
}

function NodeView({ node, report, centre, isChosen, onChoose }: NodeViewProps) {
  const { say } = useLanguage();
  const taken = takenOptionsOf(report, node.state).map((option) => cut(shortNameOf(option)));
  const listed =
    taken.length > lines ? [...taken.slice(0, lines - 1), `+ ${taken.length - lines + 1}`] : taken;
  const share = node.verdict?.acceptable.share;
  const heading = node.isStatusQuo ? say('package.status-quo') : node.letter;
  return (
    <g transform={`translate(${centre.x - size.width / 2} ${centre.y - size.height / 2})`}>
      <a
        href={`?state=${node.state}`}
        tabIndex={-1}
        className="move-node"
        data-status-quo={node.isStatusQuo ? '' : undefined}
        data-chosen={isChosen ? '' : undefined}
        data-acceptable={share !== undefined && share > 0 ? '' : undefined}
        onClick={(event) => {
          event.preventDefault();
          onChoose(node.state);
        }}
      >
        <rect width={size.width} height={size.height} rx="6" />
        <text x={size.width / 2} y="17" textAnchor="middle" className="move-heading">
          {heading}
          {share === undefined || node.isStatusQuo ? '' : ` · ${say('share', { share: { share } })}`}
        </text>
        {listed.map((name, index) => (
          <text key={name} x={size.width / 2} y={34 + index * 14} textAnchor="middle" className="move-option">
            {name}
          </text>
        ))}
      </a>
    </g>
  );
}
