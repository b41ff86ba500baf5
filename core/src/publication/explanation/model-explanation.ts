import {
  type Period,
  type Pledge,
  type Requirement,
  positionsInForce,
  readPackage,
  shortfallsOf,
} from '../../agreement/index.ts';
import { expressionPhrase, optionPhrase, packagePhrase, partyPhrase, sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell } from '../document.ts';
import { pledgeId, requirementId } from '../means/means-id.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, firstOf, listOf, paragraph, sectionOf } from './explained.ts';
import { partyName, positionLines } from './line.ts';

/** A rule: what it says, whether it was guessed, and how many packages it takes away. */
export function explainRule(ground: Ground, says: string): Explained {
  const { negotiation, agreement } = ground.material;
  const rule = negotiation.rules.find((known) => known.says === says)!;
  const removed = agreement.funnel.removedBy.find((entry) => entry.rule === says)?.count ?? 0;
  return {
    title: { message: 'explain.title.rule' },
    lead: [expressionPhrase(rule.test.expression, negotiation)],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.rule-removes', { count: removed, thinkable: agreement.funnel.thinkable }),
        ...(rule.guessed
          ? [{ kind: 'notice', text: { message: 'explain.rule-guessed' } } satisfies Block]
          : []),
      ]),
      ...sectionOf(
        'options',
        { message: 'explain.rule-options' },
        listOf(rule.test.options.map((option) => optionLine(ground, option))),
      ),
    ],
  };
}

function optionLine({ material }: Ground, option: number): Claim {
  const { negotiation } = material;
  return {
    message: 'text',
    values: { text: optionPhrase(negotiation, option) },
    explain: explainId.option(negotiation.options[option]!.name),
  };
}

/** A resource: what options require, what parties pledged, and where it does not suffice. */
export function explainResource(ground: Ground, name: string): Explained {
  const { negotiation, agreement } = ground.material;
  const { means } = negotiation;
  const resource = means.resources.findIndex((each) => each.name === name);
  const { complete } = means.resources[resource]!;
  const needs = means.requirements
    .filter((need) => need.resource === resource)
    .map((need): readonly Cell[] => [
      { text: optionLine(ground, need.option) },
      amountCell(ground, need, requirementId(need, negotiation)),
      { text: periodOf(need) },
    ]);
  const offers = means.pledges
    .filter((pledge) => pledge.resource === resource)
    .map((pledge): readonly Cell[] => [
      {
        text: {
          message: 'text',
          values: { text: partyPhrase(negotiation, pledge.party) },
          explain: explainId.party(partyName(negotiation, pledge.party)),
        },
      },
      amountCell(ground, pledge, pledgeId(pledge, negotiation)),
      { text: periodOf(pledge) },
    ]);
  const short = agreement.packages.filter(
    ({ state, feasible }) =>
      (feasible || !complete) &&
      shortfallsOf(means, readPackage(state, negotiation.options.length)!).some(
        (shortfall) => shortfall.resource === name,
      ),
  );
  const table = (caption: string, first: string, rows: readonly (readonly Cell[])[]): readonly Block[] =>
    rows.length === 0
      ? [paragraph(`${caption}-none`)]
      : [
          {
            kind: 'table',
            caption: { message: caption },
            columns: [{ message: first }, { message: 'column.amount' }, { message: 'column.period' }],
            rows,
          },
        ];
  return {
    title: { message: 'explain.title.resource', values: { resource: { quote: name } } },
    lead: [{ message: complete ? 'explain.pledges-complete' : 'explain.pledges-incomplete' }],
    sections: [
      ...sectionOf(
        'requires',
        { message: 'explain.required' },
        table('explain.requires', 'column.option', needs),
      ),
      ...sectionOf(
        'pledges',
        { message: 'explain.pledged' },
        table('explain.pledges', 'column.party', offers),
      ),
      ...sectionOf(
        'short',
        { message: 'explain.short' },
        firstOf(
          short.map(({ state }) => ({
            ...packagePhrase(negotiation, state),
            explain: explainId.means(state, name),
          })),
          8,
        ),
      ),
    ],
  };
}

function amountCell(
  { book, material }: Ground,
  { resource, amount, ground }: Requirement | Pledge,
  explain: string,
): Cell {
  const { unit } = material.negotiation.means.resources[resource]!;
  return {
    text: {
      message: 'explain.amount',
      values: { amount, unit: { quote: unit } },
      sources: book.numbersOf(ground.evidence),
      explain,
    },
  };
}

function periodOf({ from, until }: Period): Claim {
  const bounded = until === undefined ? 'period.from' : 'period.between';
  const open = until === undefined ? 'period.always' : 'period.until';
  return {
    message: from === undefined ? open : bounded,
    values: {
      ...(from === undefined ? {} : { from: { day: from } }),
      ...(until === undefined ? {} : { until: { day: until } }),
    },
  };
}

/** An option: whose choice it is, who stands how on it, and what packages with it come to. */
export function explainOption(ground: Ground, option: number): Explained {
  const { negotiation, agreement } = ground.material;
  const { party, guessed } = negotiation.options[option]!;
  const positions = positionsInForce(negotiation.positions, negotiation.asOf).filter(
    (position) => position.option === option,
  );
  const best = agreement.packages
    .filter(({ state, feasible, acceptable }) => feasible && state[option] === 'Y' && acceptable.share > 0)
    .map(({ state, acceptable }): Claim => ({
      message: 'explain.package-share',
      values: { package: packagePhrase(negotiation, state), share: sharePhrase(acceptable) },
      explain: explainId.package(state),
    }));
  return {
    title: { message: 'explain.title.option' },
    lead: [{ message: 'text', values: { text: optionPhrase(negotiation, option) } }],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        {
          kind: 'paragraph',
          text: {
            message: guessed ? 'explain.controller-guessed' : 'explain.controller',
            values: { party: partyPhrase(negotiation, party) },
            explain: explainId.party(partyName(negotiation, party)),
          },
        },
      ]),
      ...sectionOf('positions', { message: 'heading.positions' }, [
        ...(positions.length === 0 ? [paragraph('position.none')] : []),
        ...listOf(positionLines(ground, positions)),
      ]),
      ...sectionOf(
        'rules',
        { message: 'explain.rules' },
        listOf(
          negotiation.rules
            .filter(({ test }) => test.options.includes(option))
            .map(({ says, test }) => ({
              ...expressionPhrase(test.expression, negotiation),
              explain: explainId.rule(says),
            })),
        ),
      ),
      ...sectionOf(
        'packages',
        { message: 'explain.with-option' },
        best.length === 0 ? [paragraph('explain.with-option-none')] : firstOf(best, 8),
      ),
    ],
  };
}
