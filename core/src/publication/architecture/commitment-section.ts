import {
  type Commitment,
  type CommitmentMeans,
  askedFacts,
  isMilitary,
  sustainabilityOf,
} from '../../agreement/index.ts';
import { optionPhrase, partyPhrase } from '../brief/phrase.ts';
import { positionClaim } from '../brief/position-claim.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell, Section } from '../document.ts';
import { explainId } from '../explanation/explain-id.ts';
import { courseId } from '../means/means-id.ts';
import {
  type MeansContext,
  amountPhrase,
  pledgeClaim,
  requirementClaim,
  shortPhrase,
  sustainedPhrase,
} from '../means/means-phrase.ts';
import { type ToldFact, factClaim, missingFactPhrase, toldFacts } from './fact-claim.ts';
import { tieClaim } from './tie-claim.ts';

/** What the words around a commitment need to know. */
export interface CommitmentContext extends MeansContext {
  /** The package it is part of, in letters. */
  readonly state: string;
}

/** All commitments side by side: who guarantees what, when it applies, who commands, for how long, when it is looked at again. */
export function overviewSection(commitments: readonly Commitment[], context: CommitmentContext): Section {
  const { negotiation } = context;
  return {
    id: 'overview',
    heading: { message: 'architecture.heading.overview' },
    blocks: [
      {
        kind: 'table',
        caption: { message: 'architecture.overview' },
        columns: ['commitment', 'guarantor', ...askedFacts].map((column) => ({
          message: `architecture.column.${column}`,
        })),
        rows: commitments.map((commitment) => [
          {
            text: {
              message: 'text',
              values: { text: optionPhrase(negotiation, commitment.option) },
              explain: commitmentId(commitment, context),
            },
          },
          {
            text: {
              message: 'text',
              values: { text: partyPhrase(negotiation, commitment.guarantor) },
              explain: explainId.party(negotiation.parties[commitment.guarantor]!.name),
            },
          },
          ...askedFacts.map((fact): Cell => {
            const said = factClaim(commitment.facts, fact, context.book);
            if (said !== undefined) return { text: { ...said, explain: commitmentId(commitment, context) } };
            if (fact === 'command' && !isMilitary(commitment))
              return { text: { message: 'architecture.not-asked' } };
            return { text: missingFactPhrase(fact), tone: 'bad' };
          }),
        ]),
      },
    ],
  };
}

function commitmentId({ option }: Commitment, { negotiation, state }: CommitmentContext): string {
  return explainId.commitment(state, negotiation.options[option]!.name);
}

/** One commitment written out. */
export function commitmentSection(
  commitment: Commitment,
  context: CommitmentContext,
  number: number,
): Section {
  const { negotiation, book } = context;
  const facts = toldFacts.flatMap((fact) => factLine(commitment, fact, context));
  const positions = commitment.positions.map((position) => ({
    ...positionClaim(position, { negotiation, book, says: 'option' }),
    explain: explainId.position(position.id),
  }));
  const ties = commitment.ties.map((tie) => tieClaim(tie, commitment, context));
  return {
    id: `commitment-${number}`,
    heading: {
      message: 'architecture.heading.commitment',
      values: {
        number,
        guarantor: partyPhrase(negotiation, commitment.guarantor),
        option: optionPhrase(negotiation, commitment.option),
      },
      explain: commitmentId(commitment, context),
    },
    blocks: [
      { kind: 'list', items: facts },
      ...listed('architecture.heading.said', positions, { message: 'architecture.no-position' }),
      ...listed(
        'architecture.heading.means',
        commitment.means.flatMap((means) => meansLines(means, context)),
      ),
      ...listed('architecture.heading.ties', ties, { message: 'architecture.no-tie' }),
    ],
  };
}

function factLine(commitment: Commitment, fact: ToldFact, { book }: MeansContext): readonly Claim[] {
  const said = factClaim(commitment.facts, fact, book);
  const label: Claim = { message: `architecture.fact.${fact}` };
  if (said !== undefined) {
    const { sources = [], ...words } = said;
    return [{ message: 'architecture.fact-line', values: { label, fact: words }, sources }];
  }
  if (fact === 'verification' || fact === 'ending') return [];
  if (fact === 'command' && !isMilitary(commitment)) return [];
  return [{ message: 'architecture.fact-line', values: { label, fact: missingFactPhrase(fact) } }];
}

function meansLines(
  { resource, needs, own, course }: CommitmentMeans,
  context: CommitmentContext,
): readonly Claim[] {
  const { negotiation, state } = context;
  const sustained = sustainabilityOf(course);
  const { name } = negotiation.means.resources[resource]!;
  return [
    ...needs.map((need) => requirementClaim(need, context)),
    ...(own.length === 0
      ? [
          {
            message: 'architecture.no-own-pledge',
            values: { resource: { quote: name } },
            explain: explainId.resource(name),
          },
        ]
      : own.map((pledge) => pledgeClaim(pledge, context))),
    {
      message: sustained.first === undefined ? 'architecture.sustained' : 'architecture.sustained-short',
      values: {
        sustained: sustainedPhrase(sustained),
        pledged: amountPhrase(negotiation, resource, course.steps[0]!.pledged),
        short: shortPhrase(negotiation, resource, sustained),
      },
      explain: courseId({ of: { state }, course }, negotiation),
    },
  ];
}

function listed(heading: string, items: readonly Claim[], none?: Claim): readonly Block[] {
  if (items.length === 0 && none === undefined) return [];
  return [
    { kind: 'heading', text: { message: heading } },
    items.length === 0 && none !== undefined ? { kind: 'paragraph', text: none } : { kind: 'list', items },
  ];
}
