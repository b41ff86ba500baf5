import { type AgreementReport, type PackageVerdict, leadingPackages } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell, Section } from '../document.ts';
import type { BriefMaterial } from './material.ts';
import { explainId } from '../explanation/explain-id.ts';
import { guaranteeClaims } from './guarantee-claim.ts';
import { packagePhrase, sharePhrase } from './phrase.ts';

/** A brief names at most so many packages; the analysis has them all. */
const mostShown = 6;

/** Which packages could stand, who blocks the others, and the guarantees that the leading ones need. */
export function packageSection(material: BriefMaterial): Section {
  const { agreement } = material;
  const candidates = leadingPackages(agreement);
  const shown = candidates.slice(0, mostShown);
  return {
    id: 'packages',
    heading: { message: 'heading.packages' },
    blocks: [
      shown.length === 0 ? noneBlock(material) : tableBlock(material, shown),
      ...(candidates.length > shown.length
        ? [
            {
              kind: 'paragraph',
              text: { message: 'package.more', values: { count: candidates.length - shown.length } },
            } satisfies Block,
          ]
        : []),
      ...guaranteeBlocks(material, shown),
      ...blockerBlocks(agreement),
    ],
  };
}

function noneBlock({ agreement }: BriefMaterial): Block {
  return {
    kind: 'notice',
    text: { message: agreement.funnel.feasible === 0 ? 'package.none-feasible' : 'package.none-acceptable' },
  };
}

function tableBlock({ negotiation }: BriefMaterial, shown: readonly PackageVerdict[]): Block {
  return {
    kind: 'table',
    caption: { message: 'package.caption' },
    columns: [
      { message: 'column.package' },
      { message: 'column.acceptable' },
      { message: 'column.efficient' },
      { message: 'column.holds' },
      { message: 'column.blocked-by' },
    ],
    rows: shown.map((verdict, place): readonly Cell[] => [
      {
        text: {
          message: 'package.numbered',
          values: { number: place + 1, package: packagePhrase(negotiation, verdict.state) },
          id: `package.${verdict.state}`,
          explain: explainId.package(verdict.state),
        },
      },
      { text: asking(sharePhrase(verdict.acceptable), explainId.figure(verdict.state, 'acceptable')) },
      { text: asking(sharePhrase(verdict.efficient), explainId.figure(verdict.state, 'efficient')) },
      { text: asking(holdsPhrase(verdict), explainId.equilibrium(verdict.state, 'seq')) },
      { text: asking(blockersPhrase(verdict), explainId.figure(verdict.state, 'acceptable')) },
    ]),
  };
}

function asking(claim: Claim, explain: string): Claim {
  return { ...claim, explain };
}

function holdsPhrase({ equilibrium, heldByRule }: PackageVerdict): Claim {
  const base: Claim =
    equilibrium.nash.share === 1
      ? { message: 'holds.nash' }
      : equilibrium.seq.share === 1
        ? { message: 'holds.sequential' }
        : { message: 'holds.share', values: { share: sharePhrase(equilibrium.seq) } };
  return heldByRule === undefined ? base : { message: 'holds.as-modelled', values: { holds: base } };
}

function blockersPhrase({ blockedBy }: PackageVerdict): Claim {
  if (blockedBy.length === 0) return { message: 'blocker.nobody' };
  return {
    message: 'text',
    values: {
      text: {
        list: blockedBy.map(({ party, share, redLine }): Claim => ({
          message: redLine === true ? 'blocker.red-line' : 'blocker.preference',
          values: { party: { name: party }, share: { share: share.share } },
        })),
      },
    },
  };
}

function guaranteeBlocks({ negotiation }: BriefMaterial, shown: readonly PackageVerdict[]): readonly Block[] {
  const lines = guaranteeClaims(negotiation, shown);
  if (lines.length > 0) {
    return [
      { kind: 'heading', text: { message: 'guarantee.heading' } },
      { kind: 'list', items: lines },
    ];
  }
  return shown.length === 0 ? [] : [{ kind: 'paragraph', text: { message: 'guarantee.none' } }];
}

/** For each party the number of feasible packages that it accepts in no world, and whether a red line is why. */
function blockerBlocks({ packages, parties, funnel }: AgreementReport): readonly Block[] {
  const lines = parties.flatMap((party): readonly Claim[] => {
    const blocks = packages
      .filter(({ feasible }) => feasible)
      .flatMap(({ blockedBy }) =>
        blockedBy.filter((entry) => entry.party === party && entry.share.share === 1),
      );
    if (blocks.length === 0) return [];
    const byRedLine = blocks.filter(({ redLine }) => redLine === true).length;
    return [
      {
        message: `blocker.line${byRedLine === 0 ? '' : byRedLine === blocks.length ? '-all-red' : '-red'}`,
        values: { party: { name: party }, count: blocks.length, red: byRedLine, feasible: funnel.feasible },
        explain: explainId.party(party),
      },
    ];
  });
  return lines.length === 0
    ? []
    : [
        { kind: 'heading', text: { message: 'blocker.heading' } },
        { kind: 'list', items: lines },
      ];
}
