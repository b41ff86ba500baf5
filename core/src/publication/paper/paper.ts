import {
  type AgreementReport,
  type Negotiation,
  type Option,
  type Position,
  positionsInForce,
} from '../../agreement/index.ts';
import type { RoundRecord } from '../../record/index.ts';
import type { BriefMaterial, SourceBook } from '../brief/material.ts';

/** All that an options paper is made of: what a brief is, and which nation is asked what. Nobody's response is in it. */
export interface PaperMaterial extends BriefMaterial {
  /** The name of the nation's party, as the round's delegation has it. */
  readonly party: string;
  readonly round: Pick<RoundRecord, 'options' | 'packages' | 'answerBy' | 'note'>;
}

/** A package that is put to the delegations: its place in the round, from 1, and the options taken in it. */
export interface Proposal {
  readonly number: number;
  /** In the letters of the negotiation's own order, as the analysis names it. */
  readonly state: string;
  readonly taken: readonly Option[];
}

/** What the sections of an options paper are written from. */
export interface Paper {
  readonly negotiation: Negotiation;
  readonly agreement: AgreementReport;
  readonly book: SourceBook;
  /** The nation asked; undefined where the negotiation does not know it. */
  readonly party: number | undefined;
  readonly answerBy: string;
  readonly proposals: readonly Proposal[];
  /** What was said in public: in force and resting on statements, in the order of the options, then of the parties. */
  readonly positions: readonly Position[];
}

export function paperOf(material: PaperMaterial, book: SourceBook): Paper {
  const { negotiation, agreement, party: name, round } = material;
  const party = negotiation.parties.find((each) => each.name === name)?.index;
  return {
    negotiation,
    agreement,
    book,
    party,
    answerBy: round.answerBy,
    proposals: round.packages.map((letters, index) => {
      const isTaken = (option: Option): boolean => letters[round.options.indexOf(option.name)] === 'Y';
      const taken = negotiation.options.filter(isTaken);
      const state = negotiation.options.map((option) => (isTaken(option) ? 'Y' : 'N')).join('');
      return { number: index + 1, state, taken };
    }),
    positions: positionsInForce(negotiation.positions, negotiation.asOf)
      .filter(({ evidence }) => evidence.length > 0)
      .sort((a, b) => a.option - b.option || a.party - b.party),
  };
}
