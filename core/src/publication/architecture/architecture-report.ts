import {
  type Architecture,
  type Commitment,
  type CommitmentMeans,
  type Gap,
  type Negotiation,
  type Tie,
  commitmentEntry,
  packageVerdict,
  shortStretchesOf,
} from '../../agreement/index.ts';
import { printExpression } from '../../base/expression.ts';
import { type Shaped, boolean, list, number, object, oneOf, optional, text } from '../../base/shape.ts';
import type { BriefMaterial } from '../brief/material.ts';
import type { WordedDocument } from '../document.ts';
import type { Say } from '../say.ts';
import { wordedDocument } from '../worded-document.ts';
import { gapClaim } from './gap-claim.ts';

const period = { from: optional(text()), until: optional(text()) };

const tie = object({
  kind: oneOf(['rule', 'condition']),
  rule: optional(text()),
  party: optional(text({ describes: 'Who set the condition.' })),
  option: optional(text({ describes: 'For what.' })),
  position: optional(text()),
  of: optional(oneOf(['if', 'only-if'])),
  condition: optional(text()),
  met: optional(boolean('Whether the package meets it.')),
});

const commitmentMeans = object({
  resource: text(),
  unit: text(),
  requires: list(object({ inPlace: number(), rotation: number(), amount: number(), ...period })),
  pledges: list(object({ amount: number(), ...period }), "The guarantor's own."),
  shortfalls: list(
    object({ ...period, required: number(), pledged: number(), by: number() }),
    'Of the whole package.',
  ),
});

/** An architecture as data: the commitments, what ties them, what is open; and its document in one language. */
export const architectureReport = object({
  format: oneOf([1]),
  language: text(),
  digest: text({ describes: 'Of the analysis behind it.' }),
  name: text(),
  asOf: text(),
  package: text({ describes: 'One Y or N an option.' }),
  chosen: oneOf(['named', 'best'], 'Whether somebody named it, or it has the best prospects.'),
  verdict: packageVerdict,
  commitments: list(
    object({
      option: text(),
      says: optional(text()),
      guarantor: text(),
      facts: commitmentEntry,
      positions: list(text(), 'Ids of what the guarantor said.'),
      evidence: list(text(), 'Ids of the statements behind it.'),
      means: list(commitmentMeans),
      ties: list(tie),
    }),
  ),
  gaps: list(
    object({
      kind: text(),
      option: optional(text()),
      fact: optional(text()),
      party: optional(text()),
      resource: optional(text()),
      from: optional(text()),
      by: optional(number()),
      says: text({ describes: 'In words of the language.' }),
    }),
  ),
  silent: list(text()),
  document: wordedDocument,
});

export type ArchitectureReport = Shaped<typeof architectureReport>;

/** The architecture as data, with its document. */
export function architectureReportOf(
  { negotiation, agreement }: BriefMaterial,
  architecture: Architecture,
  inWords: { readonly document: WordedDocument; readonly language: string; readonly say: Say },
): ArchitectureReport {
  const { state, chosen, verdict, commitments, gaps, silent } = architecture;
  const { document, language, say } = inWords;
  return {
    format: 1,
    language,
    digest: agreement.digest,
    name: negotiation.name,
    asOf: negotiation.asOf,
    package: state,
    chosen,
    verdict,
    commitments: commitments.map((commitment) => commitmentOf(commitment, negotiation)),
    gaps: gaps.map((gap) => ({
      ...gapFacts(gap, negotiation),
      says: say(gapClaim(gap, negotiation, state)).text,
    })),
    silent,
    document,
  };
}

function commitmentOf(
  { option, guarantor, facts, positions, means, ties }: Commitment,
  negotiation: Negotiation,
): ArchitectureReport['commitments'][number] {
  const { name, says } = negotiation.options[option]!;
  return {
    option: name,
    ...(says === undefined ? {} : { says }),
    guarantor: negotiation.parties[guarantor]!.name,
    facts,
    positions: positions.map(({ id }) => id),
    evidence: [...new Set(positions.flatMap(({ evidence }) => evidence))],
    means: means.map((each) => meansOf(each, negotiation)),
    ties: ties.map((each) => tieOf(each, negotiation)),
  };
}

function meansOf(
  { resource, needs, own, course }: CommitmentMeans,
  { means }: Negotiation,
): Shaped<typeof commitmentMeans> {
  const { name, unit } = means.resources[resource]!;
  return {
    resource: name,
    unit,
    requires: needs.map(({ inPlace, rotation, amount, from, until }) => ({
      inPlace,
      rotation,
      amount,
      ...daysOf({ from, until }),
    })),
    pledges: own.map(({ amount, from, until }) => ({ amount, ...daysOf({ from, until }) })),
    shortfalls: shortStretchesOf(course),
  };
}

function daysOf({
  from,
  until,
}: {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): { readonly from?: string; readonly until?: string } {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function tieOf(given: Tie, { parties, options }: Negotiation): Shaped<typeof tie> {
  if (given.kind === 'rule') return { kind: 'rule', rule: given.rule.says };
  const { position, of, test, met } = given;
  return {
    kind: 'condition',
    party: parties[position.party]!.name,
    option: options[position.option]!.name,
    position: position.id,
    of,
    condition: printExpression(test.expression),
    met,
  };
}

function gapFacts(
  gap: Gap,
  { options, parties, means }: Negotiation,
): Omit<ArchitectureReport['gaps'][number], 'says'> {
  const { kind } = gap;
  switch (gap.kind) {
    case 'fact':
    case 'assumed':
      return { kind, option: options[gap.option]!.name, fact: gap.fact };
    case 'uncommitted':
      return { kind, option: options[gap.option]!.name, party: parties[options[gap.option]!.party]!.name };
    case 'unmet':
      return { kind, option: options[gap.option]!.name, party: parties[gap.party]!.name };
    case 'means-unstated':
      return { kind, option: options[gap.option]!.name };
    case 'short':
    case 'pledges-end':
      return {
        kind,
        resource: means.resources[gap.resource]!.name,
        from: gap.stretch.from,
        by: gap.stretch.by,
      };
    case 'unanswered':
    case 'refused':
    case 'silent':
      return { kind, party: gap.party };
  }
}
