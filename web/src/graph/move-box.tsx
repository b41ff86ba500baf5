import type { AgreementReport } from '@entente/core/agreement';
import type { ComponentPropsWithoutRef } from 'react';
import { useSay } from '../language/language-context.tsx';
import { shortNameOf, takenOptionsOf } from '../negotiation/package-name.ts';
import type { Point } from './curve.ts';
import type { MoveGraph, MoveNode } from './move-graph.ts';
import { boxSize } from './move-layout.ts';
import type { StepBundle } from './step-bundle.ts';
import { courseWords, nodeName } from './move-words.ts';

const lines = 3;
/** Characters that fit on a line of a box. */
const longest = 32;

interface BoxProps {
  readonly centre: Point;
  readonly isNear: boolean;
  /** What makes it a stop of the keyboard. */
  readonly props: ComponentPropsWithoutRef<'a'>;
}

interface MoveBoxProps extends BoxProps {
  readonly node: MoveNode;
  readonly report: AgreementReport;
  readonly isChosen: boolean;
  readonly onChoose: (state: string) => void;
}

/** A package: its letter, in how many worlds it is acceptable, and what it takes. */
export function MoveBox({ node, report, isChosen, onChoose, ...box }: MoveBoxProps) {
  const say = useSay();
  const taken = takenOptionsOf(report, node.state).map(shortNameOf);
  const share = node.verdict?.acceptable.share;
  const name = nodeName(node, say);
  const heading =
    share === undefined || node.isStatusQuo ? name : `${name} · ${say('share', { share: { share } })}`;
  return (
    <a
      {...box.props}
      href={`?state=${node.state}`}
      className="move-node"
      aria-current={isChosen ? 'true' : undefined}
      data-status-quo={node.isStatusQuo ? '' : undefined}
      data-chosen={isChosen ? '' : undefined}
      data-acceptable={share !== undefined && share > 0 ? '' : undefined}
      data-near={box.isNear ? '' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onChoose(node.state);
      }}
    >
      <title>{[heading, ...(taken.length === 0 ? [say('package.nothing')] : taken)].join(', ')}</title>
      <BoxText centre={box.centre} heading={heading} says={taken} />
    </a>
  );
}

interface StepBoxProps extends BoxProps {
  readonly bundle: StepBundle;
  readonly graph: MoveGraph;
  readonly report: AgreementReport;
  readonly onSteps: (party: string) => void;
}

/** All that one party must be kept from; the words of each step stand in the table below. */
export function StepBox({ bundle, graph, report, onSteps, ...box }: StepBoxProps) {
  const say = useSay();
  const { party, from, courses } = bundle;
  const heading = `⚠ ${say('name', { name: { name: party } })}`;
  const says = courses.map((course) => courseWords(course, report, say));
  const letters = graph.nodes.filter(({ state }) => from.includes(state)).map((node) => nodeName(node, say));
  return (
    <a
      {...box.props}
      href="#move-steps"
      className="move-node move-step"
      data-party={report.parties.indexOf(party) % 8}
      data-near={box.isNear ? '' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onSteps(party);
      }}
    >
      <title>
        {say('moves.step-box', {
          party: { name: party },
          from: { list: letters },
          count: courses.length,
        })}
      </title>
      <BoxText centre={box.centre} heading={heading} says={says} />
    </a>
  );
}

interface BoxTextProps {
  readonly centre: Point;
  readonly heading: string;
  readonly says: readonly string[];
}

/** A box with its heading and as many lines as fit; the whole words stand in the text below the picture. */
function BoxText({ centre, heading, says }: BoxTextProps) {
  const { width, height } = boxSize;
  const cut = says.map((words) => (words.length > longest ? `${words.slice(0, longest - 1)}…` : words));
  const listed = cut.length > lines ? [...cut.slice(0, lines - 1), `+ ${cut.length - lines + 1}`] : cut;
  return (
    <g transform={`translate(${centre.x - width / 2} ${centre.y - height / 2})`}>
      <rect width={width} height={height} rx="6" />
      <text x={width / 2} y="17" textAnchor="middle" className="move-heading">
        {heading}
      </text>
      {listed.map((name, index) => (
        // Two options can be cut to the same words.
        <text key={index} x={width / 2} y={34 + index * 14} textAnchor="middle" className="move-option">
          {name}
        </text>
      ))}
    </g>
  );
}
