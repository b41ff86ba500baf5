import type { Negotiation, NextQuestion, Preview } from '../../agreement/index.ts';
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
      ...whatIf.flatMap((preview) => previewBlocks(preview, negotiation)),
    ],
  };
}

function previewBlocks(preview: Preview, negotiation: Negotiation): readonly Block[] {
  const { supposed, goal } = preview;
  const packages = preview.packages.filter(({ state }) => state !== goal.package);
  return [
    {
      kind: 'heading',
      text: {
        message: 'what-if.supposed',
        values: { answers: { list: supposed.map((answer) => answerPhrase(answer, negotiation)) } },
      },
    },
    {
      kind: 'list',
      items: [
        goalLine(preview, negotiation),
        countLine(preview),
        bestLine(preview, negotiation),
        ...packages.slice(0, mostShifts).map(({ state, from, to }): Claim => ({
          message: 'what-if.package',
          values: {
            package: packagePhrase(negotiation, state),
            from: sharePhrase(from),
            to: sharePhrase(to),
          },
        })),
        ...(packages.length > mostShifts
          ? [{ message: 'change.more', values: { count: packages.length - mostShifts } }]
          : []),
        ...nextLines(preview, negotiation),
      ],
    },
  ];
}

function goalLine({ goal }: Preview, negotiation: Negotiation): Claim {
  const shares = { from: sharePhrase(goal.from), to: sharePhrase(goal.to) };
  return goal.package === undefined
    ? { message: 'what-if.some-agreement', values: shares }
    : {
        message: 'what-if.package',
        values: { ...shares, package: packagePhrase(negotiation, goal.package) },
      };
}

function countLine({ funnel: { from, to } }: Preview): Claim {
  return {
    message: 'what-if.counts',
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
  };
}

function nextLines({ nextQuestions }: Preview, negotiation: Negotiation): readonly Claim[] {
  if (nextQuestions.length === 0) return [{ message: 'what-if.next-none' }];
  return nextQuestions.map((question) => ({
    message: 'what-if.next',
    values: { question: shortQuestion(question, negotiation), tells: tellsPhrase(question) },
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
