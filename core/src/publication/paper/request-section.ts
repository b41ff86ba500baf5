import {
  type Negotiation,
  type Option,
  type Package,
  type Position,
  isTaken,
  readPackage,
} from '../../agreement/index.ts';
import { positionClaim } from '../brief/position-claim.ts';
import { expressionPhrase, optionPhrase, partyPhrase, stepPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import type { Paper, Proposal } from './paper.ts';

/** For each package what it asks of the nation, how that sits with what it has said in public, and what it would need. */
export function requestSections(paper: Paper): readonly Section[] {
  return paper.proposals.map((proposal): Section => ({
    id: `request-${proposal.number}`,
    heading: { message: 'paper.request.heading', values: { number: proposal.number } },
    blocks: [
      ...ownBlocks(paper, proposal),
      ...otherBlocks(paper, proposal),
      ...publicBlocks(paper, proposal),
      ...guaranteeBlocks(paper, proposal),
    ],
  }));
}

function ownBlocks({ negotiation, party }: Paper, { taken }: Proposal): readonly Block[] {
  const own = negotiation.options.filter((option) => option.party === party);
  const asked = own.filter((option) => taken.includes(option));
  const spared = own.filter((option) => !taken.includes(option));
  const line = (option: Option, message: string): Claim => ({
    message,
    values: { option: optionPhrase(negotiation, option.index) },
  });
  if (own.length === 0) return [{ kind: 'paragraph', text: { message: 'paper.request.no-option' } }];
  return [
    { kind: 'heading', text: { message: 'paper.request.own' } },
    {
      kind: 'list',
      items: [
        ...asked.map((option) => line(option, 'paper.request.asked')),
        ...spared.map((option) =>
          line(
            option,
            isTaken(negotiation.statusQuo, option.index) ? 'paper.request.dropped' : 'paper.request.spared',
          ),
        ),
      ],
    },
  ];
}

function otherBlocks({ negotiation, party }: Paper, { taken }: Proposal): readonly Block[] {
  const others = taken.filter((option) => option.party !== party);
  if (others.length === 0) return [];
  return [
    { kind: 'heading', text: { message: 'paper.request.others' } },
    {
      kind: 'list',
      items: others.map((option): Claim => ({
        message: 'paper.request.other',
        values: {
          party: partyPhrase(negotiation, option.party),
          option: optionPhrase(negotiation, option.index),
        },
      })),
    },
  ];
}

/** The nation's own public positions, each with how the package bears it out. */
function publicBlocks(paper: Paper, proposal: Proposal): readonly Block[] {
  const { negotiation, book, party, positions } = paper;
  const own = positions.filter((position) => position.party === party);
  if (own.length === 0) return [{ kind: 'paragraph', text: { message: 'paper.request.silent' } }];
  return [
    { kind: 'heading', text: { message: 'paper.request.public' } },
    {
      kind: 'list',
      items: own.map((position): Claim => {
        const said = positionClaim(position, { negotiation, book, says: 'option' });
        return {
          message: 'paper.request.said',
          values: {
            said: { ...said, sources: [] },
            fit: fitOf(position, proposal, packageOf(proposal.state, negotiation)),
          },
          ...(said.sources === undefined ? {} : { sources: said.sources }),
          id: `request.${proposal.number}.${said.id}`,
        };
      }),
    },
  ];
}

/** Whether a package goes with what was said: a condition may fail, and what is opposed may be taken. */
function fitOf({ option, stance, guard, onlyIf }: Position, { taken }: Proposal, state: Package): Claim {
  const takes = taken.some(({ index }) => index === option);
  const isMet = onlyIf?.holdsIn(state);
  if (!guard.holdsIn(state) || (isMet === false && !takes)) return { message: 'paper.fit.moot' };
  if (isMet !== undefined && takes)
    return { message: isMet ? 'paper.fit.condition-met' : 'paper.fit.condition-unmet' };
  if (stance === 'open') return { message: 'paper.fit.open' };
  const isFor = stance === 'favours' || stance === 'commits';
  if (isFor === takes) return { message: 'paper.fit.agrees' };
  const isFirm = stance === 'rules-out' || stance === 'commits';
  return { message: isFirm ? 'paper.fit.breaks' : 'paper.fit.differs' };
}

/** For each party the step away from the package that tempts it in most worlds, where nothing deters it. */
function guaranteeBlocks({ agreement, negotiation }: Paper, { state }: Proposal): readonly Block[] {
  const broken = negotiation.rules.find(({ test }) => !test.holdsIn(packageOf(state, negotiation)));
  if (broken !== undefined) {
    const rule = expressionPhrase(broken.test.expression, negotiation);
    return [{ kind: 'notice', text: { message: 'paper.breaks-rule', values: { rule } } }];
  }
  const verdict = agreement.packages.find((each) => each.state === state);
  if (verdict?.feasible === false) return [{ kind: 'notice', text: { message: 'paper.lacks-means' } }];
  const parties = [...new Set(verdict?.guarantees.map(({ party }) => party))];
  if (verdict === undefined || parties.length === 0) {
    // Which guarantees a package needs is examined for the leading ones alone; one that always lasts needs none.
    const isStable = verdict?.equilibrium.seq.share === 1;
    const message = isStable ? 'paper.guarantee.none' : 'paper.guarantee.not-analysed';
    return [{ kind: 'paragraph', text: { message } }];
  }
  return [
    { kind: 'heading', text: { message: 'paper.guarantee.heading' } },
    {
      kind: 'list',
      items: parties.map((party): Claim => {
        const { to, answeredBy } = verdict.guarantees.find((each) => each.party === party)!;
        return {
          message: answeredBy.length === 0 ? 'paper.guarantee.line-unanswered' : 'paper.guarantee.line',
          values: {
            party: { name: party },
            step: stepPhrase(negotiation, state, to),
            answeredBy: { list: answeredBy.map((name) => ({ name })) },
          },
        };
      }),
    },
  ];
}

function packageOf(letters: string, { options }: Negotiation): Package {
  const state = readPackage(letters, options.length);
  if (state === undefined) throw new Error(`${letters} is a package of other options.`);
  return state;
}
