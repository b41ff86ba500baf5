import { readPackage, shortfallsOf } from '../../agreement/index.ts';
import { positionsInForce } from '../../agreement/index.ts';
import { expressionPhrase, optionPhrase, packagePhrase, partyPhrase, sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell } from '../document.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, firstOf, listOf, paragraph, sectionOf } from './explained.ts';
import { nameOf, partyName, positionLines } from './line.ts';

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
  const { requires = [], pledges = [], resources = [] } = negotiation.file;
  const unit = resources.find((resource) => resource.name === name)?.unit ?? '';
  const complete = resources.find((resource) => resource.name === name)?.complete === true;
  const period = ({ from, until }: { readonly from?: string; readonly until?: string }): Claim => ({
    message:
      from === undefined
        ? until === undefined
          ? 'period.always'
          : 'period.until'
        : until === undefined
          ? 'period.from'
          : 'period.between',
    values: {
      ...(from === undefined ? {} : { from: { day: from } }),
      ...(until === undefined ? {} : { until: { day: until } }),
    },
  });
  const needs = requires
    .filter(({ resource }) => resource === name)
    .map((entry): readonly Cell[] => {
      const index = negotiation.options.findIndex(
        ({ name: own, party }) =>
          own === entry.option || `${partyName(negotiation, party)}.${own}` === entry.option,
      );
      return [
        { text: index < 0 ? { message: 'text', values: { text: entry.option } } : optionLine(ground, index) },
        { text: amountClaim(entry.amount * (entry.rotation ?? 1), unit) },
        { text: period(entry) },
      ];
    });
  const offers = pledges
    .filter(({ resource }) => resource === name)
    .map((entry): readonly Cell[] => [
      {
        text: {
          message: 'text',
          values: { text: nameOf(entry.party) },
          explain: explainId.party(entry.party),
        },
      },
      {
        text: { ...amountClaim(entry.amount, unit), sources: ground.book.numbersOf(entry.evidence ?? []) },
      },
      { text: period(entry) },
    ]);
  const short = agreement.packages.filter(
    ({ state, feasible }) =>
      (feasible || !complete) &&
      shortfallsOf(negotiation.means, readPackage(state, negotiation.options.length)!).some(
        ({ resource }) => resource === name,
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
            explain: explainId.package(state),
          })),
          8,
        ),
      ),
    ],
  };
}

function amountClaim(amount: number, unit: string): Claim {
  return { message: 'explain.amount', values: { amount, unit: { quote: unit } } };
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
