import type { Architecture, Commitment } from '../../agreement/index.ts';
import { commitmentSection } from '../architecture/commitment-section.ts';
import { gapClaim } from '../architecture/gap-claim.ts';
import { gapSection } from '../architecture/gap-section.ts';
import { optionPhrase, packagePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, listOf, paragraph, sectionOf, withoutId } from './explained.ts';
import { packageLine, partyName } from './line.ts';
import { partyLink } from './party-explanation.ts';
import { statementLine } from './position-explanation.ts';

/** An architecture: the commitments and what is still open, each with the way on to what it rests on. */
export function explainArchitecture(ground: Ground, architecture: Architecture): Explained {
  const { negotiation } = ground.material;
  const { state, commitments, gaps } = architecture;
  return {
    title: { message: 'explain.title.architecture' },
    lead: [
      packageLine(negotiation, state),
      {
        message: 'architecture.lead.counts',
        values: { commitments: commitments.length, gaps: gaps.length },
      },
    ],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [paragraph('explain.architecture-means')]),
      ...sectionOf(
        'commitments',
        { message: 'architecture.heading.overview' },
        listOf(commitments.map((commitment) => commitmentLine(ground, state, commitment))),
      ),
      ...(gaps.length === 0 ? [] : [gapSection(architecture, negotiation)]),
    ],
  };
}

function commitmentLine({ material }: Ground, state: string, { option, guarantor }: Commitment): Claim {
  const { negotiation } = material;
  return {
    message: 'explain.commitment',
    values: {
      guarantor: { name: partyName(negotiation, guarantor) },
      option: optionPhrase(negotiation, option),
    },
    explain: explainId.commitment(state, negotiation.options[option]!.name),
  };
}

/** One commitment: its terms, what its guarantor said, its means and ties, what it lacks, and the sentences behind it. */
export function explainCommitment(
  ground: Ground,
  architecture: Architecture,
  commitment: Commitment,
): Explained {
  const { negotiation } = ground.material;
  const { state, gaps } = architecture;
  const { option, guarantor } = commitment;
  const { book } = ground;
  const { blocks } = commitmentSection(commitment, { negotiation, book, state }, 1);
  const own = gaps.filter((gap) => 'option' in gap && gap.option === option);
  return {
    title: { message: 'explain.title.commitment' },
    lead: [
      withoutId(commitmentLine(ground, state, commitment)),
      {
        message: 'explain.part-of',
        values: { package: packagePhrase(negotiation, state) },
        explain: explainId.architecture(state),
      },
    ],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, blocks),
      ...sectionOf(
        'gaps',
        { message: 'architecture.heading.gaps' },
        listOf(own.map((gap) => withoutId(gapClaim(gap, negotiation, state)))),
      ),
      ...sectionOf(
        'statements',
        { message: 'explain.statements' },
        listOf(
          book
            .numbersOf([...new Set(evidenceOf(commitment))])
            .map((number) => statementLine(book.noteNumbered(number))),
        ),
      ),
      ...sectionOf('onward', { message: 'explain.onward' }, [
        partyLink(ground, guarantor),
        {
          kind: 'paragraph',
          text: {
            message: 'explain.all-of-option',
            values: { option: optionPhrase(negotiation, option) },
            explain: explainId.option(negotiation.options[option]!.name),
          },
        },
      ]),
    ],
  };
}

/** Ids of all statements that a commitment rests on. */
function evidenceOf({ facts, positions, means, ties }: Commitment): readonly string[] {
  const { trigger, command, duration, review, verification, ending } = facts;
  return [
    ...[trigger, command, duration, review, verification, ending].flatMap((fact) => fact?.evidence ?? []),
    ...positions.flatMap(({ evidence }) => evidence),
    ...means.flatMap(({ needs, own }) => [...needs, ...own].flatMap(({ ground }) => ground.evidence)),
    ...ties.flatMap((tie) => (tie.kind === 'condition' ? tie.position.evidence : [])),
  ];
}
