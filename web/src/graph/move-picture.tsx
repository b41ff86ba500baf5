import type { AgreementReport } from '@entente/core/agreement';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import { showInPlace } from '../part/show-in-place.ts';
import { MoveBox, StepBox } from './move-box.tsx';
import type { MoveGraph } from './move-graph.ts';
import { type PlacedJunction, type PlacedLine, boxTowards, moveLayoutOf, stepId } from './move-layout.ts';

/** Its words cannot be read if it is smaller; it is scrolled then. */
const smallest = 0.78;

interface MovePictureProps {
  readonly graph: MoveGraph;
  readonly report: AgreementReport;
  readonly label: string;
  readonly chosen: string | undefined;
  /** The parties whose moves are not drawn. */
  readonly hidden: ReadonlySet<string>;
  readonly onChoose: (state: string) => void;
  /** Asks for the steps of a party in words. */
  readonly onSteps: (party: string) => void;
}

/**
 * The packages as boxes, from the status quo on, and behind them the steps to guard against. A box that is pointed at
 * or has the focus lights its own lines, else the chosen one; the arrow keys go from box to box.
 */
export function MovePicture(props: MovePictureProps) {
  const { graph, report, label, chosen, hidden, onChoose, onSteps } = props;
  const { say, direction } = useLanguage();
  const arrow = useId();
  const picture = useRef<SVGSVGElement>(null);
  const [lit, setLit] = useState<string>();
  const [walked, setWalked] = useState<string>();
  const layout = moveLayoutOf(graph, direction);
  const { width, height, centres } = layout;
  const lines = layout.lines.filter(({ party }) => !hidden.has(party));
  const junctions = layout.junctions.filter(({ party }) => !hidden.has(party));
  const stressed = lit ?? chosen;
  const isNear = (ends: readonly string[]): boolean => stressed !== undefined && ends.includes(stressed);
  const near = new Set(lines.flatMap(({ ends }) => (isNear(ends) ? ends : [])));
  if (stressed !== undefined) near.add(stressed);
  // One box is in the order of the Tab key; the arrow keys go on from it.
  const entry = [walked, chosen, graph.nodes[0]?.state].find((id) => id !== undefined && centres.has(id));
  const walk = (event: KeyboardEvent, from: string) => {
    const to = boxTowards(event.key, from, centres);
    if (to === undefined) return;
    event.preventDefault();
    picture.current?.querySelector<SVGElement>(`[data-box="${CSS.escape(to)}"]`)?.focus();
  };
  const boxProps = (id: string) => ({
    centre: centres.get(id)!,
    isNear: near.has(id),
    props: {
      'data-box': id,
      tabIndex: id === entry ? 0 : -1,
      onFocus: () => {
        setWalked(id);
        setLit(id);
      },
      onBlur: () => setLit(undefined),
      onPointerEnter: () => setLit(id),
      onPointerLeave: () => setLit(undefined),
      onKeyDown: (event: KeyboardEvent) => walk(event, id),
    },
  });
  // Not at every drawing: the reader may have moved the picture since.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => showInPlace(picture.current), [chosen]);
  return (
    <ScrollRegion className="move-place" label={label}>
      <svg
        ref={picture}
        className="move-picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ minInlineSize: `${width * smallest}px` }}
        role="group"
        aria-label={label}
        data-focused={lit === undefined ? undefined : ''}
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
        <g aria-hidden="true">
          {lines.map((line) => (
            <LineView
              key={`${line.kind} ${line.party} ${line.ends.join(' ')} ${line.curve.path}`}
              line={line}
              party={report.parties.indexOf(line.party)}
              isNear={isNear(line.ends)}
              arrow={`url(#${arrow})`}
            />
          ))}
          {junctions.map((junction) => (
            <JunctionView
              key={`${junction.party} ${junction.ends.join(' ')}`}
              junction={junction}
              party={report.parties.indexOf(junction.party)}
              says={say('name', { name: { name: junction.party } })}
              isNear={isNear(junction.ends)}
            />
          ))}
        </g>
        {graph.nodes.map((node) => (
          <MoveBox
            key={node.state}
            node={node}
            report={report}
            isChosen={node.state === chosen}
            onChoose={onChoose}
            {...boxProps(node.state)}
          />
        ))}
        {graph.steps
          .filter(({ party }) => !hidden.has(party))
          .map((bundle) => (
            <StepBox
              key={bundle.party}
              bundle={bundle}
              graph={graph}
              report={report}
              onSteps={onSteps}
              {...boxProps(stepId(bundle.party))}
            />
          ))}
      </svg>
    </ScrollRegion>
  );
}

interface LineViewProps {
  readonly line: PlacedLine;
  readonly party: number;
  readonly isNear: boolean;
  readonly arrow: string;
}

function LineView({ line: { curve, party: name, kind, arrow: at }, party, isNear, arrow }: LineViewProps) {
  const { say } = useLanguage();
  return (
    <g
      className="move-edge"
      data-party={party % 8}
      data-guarantee={kind === 'step' ? '' : undefined}
      data-near={isNear ? '' : undefined}
    >
      <path
        d={curve.path}
        markerEnd={at === 'none' ? undefined : arrow}
        markerStart={at === 'both' ? arrow : undefined}
      />
      {kind === 'move' && at !== 'none' && (
        <text x={curve.label.x} y={curve.label.y} dy="4" textAnchor="middle">
          {say('name', { name: { name } })}
        </text>
      )}
    </g>
  );
}

interface JunctionViewProps {
  readonly junction: PlacedJunction;
  readonly party: number;
  readonly says: string;
  readonly isNear: boolean;
}

function JunctionView({ junction: { at }, party, says, isNear }: JunctionViewProps) {
  return (
    <g
      className="move-edge move-junction"
      data-party={party % 8}
      data-near={isNear ? '' : undefined}
      transform={`translate(${at.x} ${at.y})`}
    >
      <circle r="6" />
      <text y="-11" textAnchor="middle">
        {says}
      </text>
    </g>
  );
}
