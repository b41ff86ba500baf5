import { optionPhrase, packagePhrase, partyPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Cell, Section } from '../document.ts';
import type { Paper } from './paper.ts';

/** What is proposed: each package in words, then option by option side by side. */
export function proposalSection({ negotiation, proposals }: Paper): Section {
  return {
    id: 'proposal',
    heading: { message: 'paper.proposal.heading' },
    blocks: [
      {
        kind: 'list',
        items: proposals.map(({ number, state }): Claim => ({
          message: 'paper.proposal.line',
          values: { number, package: packagePhrase(negotiation, state) },
          id: `package.${state}`,
        })),
      },
      {
        kind: 'table',
        caption: { message: 'paper.proposal.caption' },
        columns: [
          { message: 'column.option' },
          { message: 'column.controller' },
          ...proposals.map(({ number }): Claim => ({ message: 'paper.package', values: { number } })),
        ],
        rows: negotiation.options.map((option): readonly Cell[] => [
          { text: { message: 'text', values: { text: optionPhrase(negotiation, option.index) } } },
          { text: { message: 'text', values: { text: partyPhrase(negotiation, option.party) } } },
          ...proposals.map(({ taken }): Cell =>
            taken.includes(option)
              ? { text: { message: 'paper.taken' }, tone: 'good' }
              : { text: { message: 'paper.not-taken' }, tone: 'unknown' },
          ),
        ]),
      },
    ],
  };
}
