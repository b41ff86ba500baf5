import {
  type Negotiation,
  type NextQuestion,
  type Preview,
  printSuppositions,
} from '../../agreement/index.ts';
import { explainId } from '../explanation/explain-id.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import type { BriefMaterial } from './material.ts';
import { optionPhrase, packagePhrase, priorityPhrase, sharePhrase } from './phrase.ts';
import { tellsPhrase } from './question-section.ts';

/** So many packages are named whose prospects would change. */
const mostShifts = 5;

/** What answers that were taken for given would change; undefined where none were. */
export function whatIfSection({ agreement, negotiation }: BriefMaterial): Section | undefined {
  const { whatIf = [] } = agreement;
  if (whatIf.length === 0) return undefined;
  return {
    id: 'what-if',
    heading: { message: 'heading.what-if' },
    blocks: [
      { kind: 'paragraph', text: { message: 'what-if.explained' } },
      ...whatIf.flatMap((preview) => previewBlocks(preview, { negotiation, agreement })),
    ],
  };
}

type Known = Pick<BriefMaterial, 'negotiation' | 'agreement'>;

function previewBlocks(preview: Preview, known: Known): readonly Block[] {
  const { negotiation } = known;
  const shifts = shiftClaims(preview, negotiation);
  return [
    { kind: 'heading', text: { ...supposedClaim(preview, negotiation), explain: previewId(preview) } },
    {
      kind: 'list',
      items: [
        goalClaim(preview, negotiation),
        countsClaim(preview),
        bestLine(preview, negotiation),
        ...shifts.slice(0, mostShifts),
        ...(shifts.length > mostShifts
          ? [{ message: 'change.more', values: { count: shifts.length - mostShifts } }]
          : []),
        ...nextLines(preview, known),
      ],
    },
  ];
}

function previewId({ goal, supposed }: Preview): string {
  return explainId.whatIf(goal.package, printSuppositions(supposed));
}

/** What was taken for given. */
export function supposedClaim({ supposed }: Pick<Preview, 'supposed'>, negotiation: Negotiation): Claim {
  return {
    message: 'what-if.supposed',
    values: { answers: { list: supposed.map((answer) => answerPhrase(answer, negotiation)) } },
  };
}

/** The share of what is to come about, now and then. */
export function goalClaim({ goal, supposed }: Preview, negotiation: Negotiation): Claim {
  const shares = { from: sharePhrase(goal.from), to: sharePhrase(goal.to) };
  const answers = printSuppositions(supposed);
  return goal.package === undefined
    ? {
        message: 'what-if.some-agreement',
        values: shares,
        explain: explainId.whatIf(undefined, answers),
      }
    : {
        message: 'what-if.package',
        values: { ...shares, package: packagePhrase(negotiation, goal.package) },
        explain: explainId.shift(goal.package, answers),
      };
}

/** The packages whose prospects change, now and then, beside the goal. */
export function shiftClaims(
  { packages, goal, supposed }: Preview,
  negotiation: Negotiation,
): readonly Claim[] {
  return packages
    .filter(({ state }) => state !== goal.package)
    .map(({ state, from, to }): Claim => ({
      message: 'what-if.package',
      values: { package: packagePhrase(negotiation, state), from: sharePhrase(from), to: sharePhrase(to) },
      explain: explainId.shift(state, printSuppositions(supposed)),
    }));
}

/** How many packages could be acceptable to all, now and then. */
export function countsClaim(preview: Preview): Claim {
  const { from, to } = preview.funnel;
  return {
    message: 'what-if.counts',
    explain: previewId(preview),
    values: {
      couldFrom: from.acceptable.could,
      couldTo: to.acceptable.could,
      likelyFrom: from.acceptable.likely,
      likelyTo: to.acceptable.likely,
      surelyFrom: from.acceptable.surely,
      surelyTo: to.acceptable.surely,
    },
  };
}

function bestLine({ best: { from, to } }: Preview, negotiation: Negotiation): Claim {
  if (to === undefined) return { message: 'what-if.best-none' };
  return {
    message: from === to ? 'what-if.best-same' : 'what-if.best',
    values: { package: packagePhrase(negotiation, to) },
    explain: explainId.package(to),
  };
}

/** What can be asked now as well leads to what stands behind it now. */
function nextLines({ nextQuestions }: Preview, { negotiation, agreement }: Known): readonly Claim[] {
  if (nextQuestions.length === 0) return [{ message: 'what-if.next-none' }];
  const asked = new Set(agreement.nextQuestions.map(explainId.question));
  return nextQuestions.map((question) => ({
    message: 'what-if.next',
    values: { question: shortQuestion(question, negotiation), tells: tellsPhrase(question) },
    ...(asked.has(explainId.question(question)) ? { explain: explainId.question(question) } : {}),
  }));
}

/** A question in a few words, without what its answers would do. */
function shortQuestion(
  { party, option, order, contradiction }: NextQuestion,
  negotiation: Negotiation,
): Claim {
  const asked = { name: party };
  if (order !== undefined) {
    const [one = '', other = ''] = order;
    return {
      message: 'question.short-order',
      values: {
        party: asked,
        one: priorityPhrase(one, negotiation),
        other: priorityPhrase(other, negotiation),
      },
    };
  }
  return {
    message: contradiction === undefined ? 'question.short-sign' : 'question.short-contradiction',
    values: { party: asked, option: optionNamed(option, negotiation) },
  };
}

function answerPhrase(
  { kind, party, option, answer = '', above = '', below = '' }: Preview['supposed'][number],
  negotiation: Negotiation,
): Claim {
  const asked = { name: party };
  if (kind === 'order')
    return {
      message: 'supposed.order',
      values: {
        party: asked,
        above: priorityPhrase(above, negotiation),
        below: priorityPhrase(below, negotiation),
      },
    };
  return {
    message: `supposed.${answer}`,
    values: { party: asked, option: optionNamed(option, negotiation) },
  };
}

function optionNamed(name: string | undefined, negotiation: Negotiation): ClaimValue {
  const { options, parties } = negotiation;
  const option = options.find(
    (each) => each.name === name || `${parties[each.party]!.name}.${each.name}` === name,
  );
  return option === undefined ? { quote: name ?? '' } : optionPhrase(negotiation, option.index);
}
