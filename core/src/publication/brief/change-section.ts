import {
  type AgreementReport,
  type PackageShift,
  type StanceShift,
  changesBetween,
  packageShifts,
} from '../../agreement/index.ts';
import type { Day } from '../../base/day.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import type { BriefMaterial, SourceBook } from './material.ts';
import { explainId } from '../explanation/explain-id.ts';
import { packagePhrase, sharePhrase, stancePhrase } from './phrase.ts';

/** An earlier day, and the analysis as it was then. */
export interface Earlier {
  readonly day: Day;
  readonly agreement: AgreementReport;
}

const mostShifts = 8;

/** What changed since an earlier day: whose stance is another one, and which packages became acceptable or ceased to be. */
export function changeSection(
  { negotiation, agreement, articles, statements }: BriefMaterial,
  earlier: Earlier,
  book: SourceBook,
): Section {
  const { stances, cameIntoForce } = changesBetween(negotiation, earlier.day, negotiation.asOf);
  const shifts = packageShifts(earlier.agreement, agreement);
  const evidence = new Map(negotiation.positions.map(({ id, evidence: ids }) => [id, ids]));
  const stanceLines = stances.map((shift): Claim => ({
    message: shift.from.length === 0 ? 'change.stance-new' : 'change.stance',
    values: {
      party: { name: shift.party },
      option: { quote: wordsOf(shift.option) },
      from: stancesOf(shift.from),
      to: stancesOf(shift.to),
    },
    sources: book.numbersOf(
      cameIntoForce
        .filter(({ party, option }) => party === shift.party && option === shift.option)
        .flatMap(({ id }) => evidence.get(id) ?? []),
    ),
  }));
  const packageLines = shifts.slice(0, mostShifts).map(({ state, from, to }): Claim => ({
    message: 'change.package',
    values: { package: packagePhrase(negotiation, state), from: sharePhrase(from), to: sharePhrase(to) },
    explain: explainId.figure(state, 'acceptable'),
  }));
  return {
    id: 'changes',
    heading: {
      message: 'heading.changes',
      values: { day: { day: earlier.day, seenFrom: negotiation.asOf } },
    },
    blocks: [
      ...listed('change.stances', stanceLines),
      ...(shifts.length === 0
        ? []
        : [
            { kind: 'paragraph', text: shiftSummary(shifts) } satisfies Block,
            ...silentThen({ negotiation, agreement, articles, statements }, earlier),
          ]),
      ...listed('change.packages', packageLines),
      ...(shifts.length > mostShifts
        ? [
            {
              kind: 'paragraph',
              text: { message: 'change.more', values: { count: shifts.length - mostShifts } },
            } satisfies Block,
          ]
        : []),
      ...(stanceLines.length + packageLines.length === 0
        ? [{ kind: 'paragraph', text: { message: 'change.none' } } satisfies Block]
        : []),
    ],
  };

  function wordsOf(name: string): string {
    return negotiation.options.find((option) => option.name === name)?.says ?? name;
  }
}

const changeKinds = [
  { message: 'change.possible', became: ['acceptable'] },
  { message: 'change.likely', became: ['likely', 'sure'] },
  { message: 'change.less', became: ['unlikely', 'unsure'] },
  { message: 'change.lost', became: ['unacceptable'] },
] as const;

/** How many packages gained and how many lost, by what they became. */
function shiftSummary(shifts: readonly PackageShift[]): Claim {
  const changes = changeKinds.flatMap(({ message, became }): readonly Claim[] => {
    const count = shifts.filter((shift) => became.some((kind) => kind === shift.became)).length;
    return count === 0 ? [] : [{ message, values: { count } }];
  });
  return { message: 'change.summary', values: { changes: { list: changes } } };
}

/** Who had said nothing yet then and so stood in no package's way: part of what changed is that they spoke. */
function silentThen({ agreement }: BriefMaterial, earlier: Earlier): readonly Block[] {
  const spoke = earlier.agreement.silent.filter((party) => !agreement.silent.includes(party));
  if (spoke.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: {
        message: 'change.silent-then',
        values: {
          parties: { list: spoke.map((name) => ({ name })) },
          day: { day: earlier.day, seenFrom: agreement.asOf },
        },
      },
    },
  ];
}

function stancesOf(stances: StanceShift['to']): ClaimValue {
  return stances.length === 0 ? { message: 'stance.unknown' } : { list: stances.map(stancePhrase) };
}

function listed(heading: string, items: readonly Claim[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: { message: heading } },
        { kind: 'list', items },
      ];
}
