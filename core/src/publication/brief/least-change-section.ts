import type { AgreementReport, ChangeSet } from '../../agreement/index.ts';
import { explainId } from '../explanation/explain-id.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import {
  type OfSet,
  changesPhrase,
  holdsClaim,
  shareClaim,
  undoingClaims,
  wayClaims,
} from './change-claim.ts';
import type { BriefMaterial } from './material.ts';
import { packagePhrase } from './phrase.ts';

/** A brief tells so many sets of changes; the analysis has more. */
const mostSets = 3;
/** So many steps that would undo a package are told of each set. */
const mostUndoing = 3;

/** The least that must move for the chosen package, and what is to be feared on the way; undefined where none was chosen. */
export function leastChangeSection({ agreement, negotiation }: BriefMaterial): Section | undefined {
  const { leastChange, leastChangeSearch: search } = agreement;
  if (leastChange === undefined || search === undefined) return undefined;
  return {
    id: 'least-change',
    heading: { message: 'heading.least-change' },
    blocks: [
      { kind: 'paragraph', text: leastChangeClaim({ leastChange, search }, { negotiation }) },
      ...leastChange.slice(0, mostSets).flatMap((set, place) =>
        setBlocks(set, {
          negotiation,
          state: search.package,
          id: explainId.change(search.package, search.target, place + 1),
        }),
      ),
    ],
  };
}

interface Found {
  readonly leastChange: readonly ChangeSet[];
  readonly search: NonNullable<AgreementReport['leastChangeSearch']>;
}

/** How many sets there are, what they cost, and that none is cheaper. */
export function leastChangeClaim(
  { leastChange: [first], search }: Found,
  { negotiation }: Pick<BriefMaterial, 'negotiation'>,
): Claim {
  return {
    message: headMessage(first, search.complete),
    values: {
      package: packagePhrase(negotiation, search.package),
      target: { share: search.target },
      count: search.count,
      cost: first?.cost ?? 0,
      below: search.noneBelow,
    },
    explain: explainId.leastChange(search.package, search.target),
  };
}

function headMessage(first: ChangeSet | undefined, isComplete: boolean): string {
  if (first === undefined) return isComplete ? 'least.impossible' : 'least.none-found';
  if (first.cost === 0) return 'least.nothing';
  return isComplete ? 'least.sets' : 'least.sets-unproved';
}

function setBlocks(set: ChangeSet, of: OfSet): readonly Block[] {
  return [
    ...(set.changes.length === 0
      ? []
      : [{ kind: 'heading', text: { ...changesPhrase(set, of), explain: of.id } } satisfies Block]),
    {
      kind: 'list',
      items: [
        shareClaim(set, of),
        ...holdsClaim(set, of),
        ...wayClaims(set, of),
        ...undoingClaims(set, of).slice(0, mostUndoing),
        ...(set.undoneBy?.length === 0 ? [{ message: 'way.undone-by-none' }] : []),
      ],
    },
  ];
}
