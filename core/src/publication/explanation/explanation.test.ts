import { describe, expect, it, test } from 'vitest';
import { finished } from '../../../test/finished.ts';
import { fileWith } from '../../../test/negotiation-sample.ts';
import { materialOf, riverMaterial } from '../../../test/publication-sample.ts';
import {
  architectureOf,
  leastChangeFor,
  previewOf,
  printSuppositions,
  readPackage,
  settingsBehind,
  suppositionsOf,
  worldNumbered,
} from '../../agreement/index.ts';
import { composeArchitecture } from '../architecture/compose-architecture.ts';
import { composeBrief } from '../brief/brief.ts';
import type { BriefMaterial } from '../brief/material.ts';
import type { Claim } from '../claim.ts';
import { type Document, mapDocument } from '../document.ts';
import { renderHtml } from '../rendering/html.ts';
import { renderMarkdown } from '../rendering/markdown.ts';
import { wordDocument } from '../say.ts';
import { languages, sayIn } from '../wording/index.ts';
import { sharePhrase } from '../brief/phrase.ts';
import { adviceBehind } from './asked-advice.ts';
import { explainId } from './explain-id.ts';
import { openExplanations } from './explanation.ts';

const material = riverMaterial();

function idsIn(document: Document): readonly string[] {
  const ids = new Set<string>();
  mapDocument(document, (claim: Claim) => {
    if (claim.explain !== undefined) ids.add(claim.explain);
    return claim;
  });
  return [...ids];
}

const outcomeOf = (about: BriefMaterial, id: string) => finished(openExplanations(about)(id));

function explained(id: string, about: BriefMaterial = material): Document {
  const outcome = outcomeOf(about, id);
  if (!outcome.ok) throw new Error(`${id}: ${JSON.stringify(outcome.issues)}`);
  return outcome.value;
}

const textOf = (id: string, about?: BriefMaterial): string =>
  renderMarkdown(wordDocument(explained(id, about), sayIn('en')), sayIn('en'), { withIds: true });

/** Two parties, one contradiction, means, an order settled by the analyst: every kind of id there is. */
const full = materialOf({
  format: 1,
  name: 'A ford',
  asOf: '2031-01-01',
  parties: [
    { name: 'North: the hills', options: [{ name: 'open' }, { name: 'guard' }] },
    { name: 'South', options: [{ name: 'pay' }] },
  ],
  rules: ['guard -> open'],
  resources: [{ name: 'guards', unit: 'people' }],
  requires: [{ option: 'guard', resource: 'guards', amount: 20, rotation: 3 }],
  pledges: [
    { party: 'South', resource: 'guards', amount: 10, from: '2031-02-01' },
    {
      party: 'South',
      resource: 'guards',
      amount: 50,
      until: '2031-06-30',
      if: 'pay',
      guessed: true,
      why: 'as before',
    },
  ],
  positions: [
    { id: 'x', party: 'North: the hills', option: 'open', stance: 'open', onlyIf: 'pay' },
    { id: 'y', party: 'South', option: 'open', stance: 'favours', date: '2030-01-01' },
    { id: 'z', party: 'South', option: 'open', stance: 'opposes', date: '2030-01-01' },
    { id: 'w', party: 'South', option: 'guard', stance: 'favours' },
  ],
  priorities: { South: [{ tier: 2, says: 'not pay if not open', why: 'It said so at table.' }] },
});

const withMeans = [
  'architecture',
  'change',
  'commitment',
  'means',
  'pledge',
  'requirement',
  'resource',
  'shift',
  'what-if',
];

const settingsOf = ({ agreement }: BriefMaterial) => settingsBehind(agreement);

/** The least change for each package that is not surely acceptable, and what an answer would do. */
function adviceOn(about: BriefMaterial, letters?: string): Partial<BriefMaterial['agreement']> {
  const { negotiation, agreement } = about;
  const state =
    letters ?? agreement.packages.find(({ feasible, acceptable }) => feasible && acceptable.share < 1)!.state;
  const aim = { package: readPackage(state, negotiation.options.length)!, target: 0.9 };
  const found = finished(leastChangeFor(negotiation, { ...settingsOf(about), leastChange: aim }))!;
  const [question] = agreement.nextQuestions;
  const supposed = question === undefined ? [] : Object.values(suppositionsOf(question)).slice(0, 1);
  const preview = finished(previewOf(negotiation, supposed, { now: agreement, settings: settingsOf(about) }));
  return {
    leastChange: [...found.sets],
    leastChangeSearch: found.search,
    ...(preview.ok ? { whatIf: [preview.value] } : {}),
  };
}

/** The same with all that a brief can tell of advice and the architecture written out. */
function shownWith(about: BriefMaterial, advice: Partial<BriefMaterial['agreement']>): readonly string[] {
  const shown = { ...about, agreement: { ...about.agreement, ...advice } };
  const architecture = architectureOf(about.negotiation, about.agreement);
  return [
    ...idsIn(composeBrief(shown)),
    ...(architecture.ok ? idsIn(composeArchitecture(about, architecture.value)) : []),
  ];
}

describe('what stands behind a figure', () => {
  it.each([
    ['a brief with sources', material],
    ['a negotiation with everything', full],
  ])('every id that %s shows can be asked for, and so can every id that an answer shows', (_, about) => {
    const asked = new Set<string>();
    const waiting = [...shownWith(about, adviceOn(about)), ...idsIn(explained('list', about))];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (asked.has(id)) continue;
      asked.add(id);
      const document = explained(id, about);
      for (const language of languages) {
        const worded = wordDocument(document, sayIn(language));
        expect(worded.title.text).not.toBe('');
      }
      waiting.push(...idsIn(document));
    }
    const kinds = new Set([...asked].map((id) => id.split(':')[0]));
    expect([...kinds].toSorted()).toEqual(
      expect.arrayContaining([
        'funnel',
        'least-change',
        'option',
        'package',
        'party',
        'position',
        'priority',
        'question',
        'rule',
        'some-agreement',
        'world',
        'worlds',
        ...(about === full ? withMeans : []),
      ]),
    );
  });

  it('shows ids that are there, and the near ones of an id that is not', () => {
    expect(textOf('list')).toContain('`some-agreement`');
    const outcome = outcomeOf(material, 'package:YYN');
    expect(outcome.ok).toBe(false);
    const unknown = outcomeOf(full, 'party:Suth');
    expect(unknown.ok ? '' : unknown.issues[0]!.remedy).toContain('"party:South"');
    for (const id of ['world:999999999', 'world:-1', 'world:1.5', 'funnel:none', 'package:', ''])
      expect(outcomeOf(full, id).ok).toBe(false);
  });

  it('goes from a share down to the sentence', () => {
    const state = 'YN';
    const [, blocker] = material.negotiation.parties;
    const share = explained(explainId.figure(state, 'acceptable'));
    expect(idsIn(share)).toContain(explainId.blocked(state, blocker!.name));
    const blocked = explained(explainId.blocked(state, 'Upland'));
    const position = idsIn(blocked).find((id) => id.startsWith('position:'))!;
    expect(position).toBe('position:p1');
    expect(idsIn(explained(position))).toContain('statement:a1-s1');
    expect(textOf('statement:a1-s1')).toContain('Upland favours building the dam');
    expect(textOf('position:p1')).toContain('[1]');
  });

  it('is understood without its kind where a brief shows it so', () => {
    for (const [bare, typed] of [
      ['YN', 'package:YN'],
      ['p1', 'position:p1'],
      ['a1-s1', 'statement:a1-s1'],
      ['1', 'statement:a1-s1'],
    ] as const)
      expect(explained(bare).sections).toEqual(explained(typed).sections);
  });

  it('gives examples that do hold, and others that do not', () => {
    const { agreement, negotiation } = full;
    const settings = settingsBehind(agreement);
    for (const { state, acceptable } of agreement.packages) {
      if (acceptable.share === 0 || acceptable.share === 1) continue;
      const { blocks } = explained(explainId.figure(state, 'acceptable'), full).sections.find(
        ({ id }) => id === 'examples',
      )!;
      for (const block of blocks) {
        if (block.kind !== 'heading') continue;
        const number = Number(block.text.explain!.split(':')[1]);
        const world = worldNumbered(negotiation, settings, number)!;
        expect(world.acceptable().includes(state)).toBe(block.text.message === 'world.holds');
      }
    }
  });

  it('never lets words from outside be markup', () => {
    const html = renderHtml(wordDocument(composeBrief(material), sayIn('en')), {
      language: 'en',
      say: sayIn('en'),
      withIds: true,
    });
    expect(html).not.toContain('<b onmouseover');
    expect(html).toContain('<data value="some-agreement"');
  });
});

test('the worlds that an explanation opens are those that the report counted', () => {
  const { agreement, negotiation } = full;
  const settings = settingsBehind(agreement);
  const sums = new Map<string, number>();
  let some = 0;
  for (let number = 0; number < agreement.worlds.count; number += 1) {
    const world = worldNumbered(negotiation, settings, number)!;
    for (const state of world.efficient()) sums.set(state, (sums.get(state) ?? 0) + world.weight);
    if (world.hasAgreement()) some += world.weight;
    for (const { state } of agreement.packages.filter(({ feasible }) => feasible)) {
      const code = readPackage(state, negotiation.options.length)!;
      const makers = negotiation.parties.filter(({ options }) => options.length > 0);
      for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
        const all = makers.every(({ index }) => world.isStableFor(index, code, concept));
        expect(world.isEquilibrium(code, concept)).toBe(all);
        for (const { index } of makers)
          expect(world.stepsAway(index, code, concept).length === 0).toBe(
            world.isStableFor(index, code, concept),
          );
      }
    }
  }
  expect(some).toBeCloseTo(agreement.someAgreement.share, 5);
  for (const { state, efficient } of agreement.packages.filter(({ feasible }) => feasible))
    expect(sums.get(state) ?? 0).toBeCloseTo(efficient.share, 5);
});

describe('what stands behind the means', () => {
  it('is written out as a sum, down to each requirement and pledge', () => {
    const whole = textOf('means:YYY:guards', full);
    expect(whole).toContain('`means:YYY:guards:2031-02-01`');
    const step = textOf('means:YYY:guards:2031-02-01', full);
    expect(step).toContain('Required: 20 × 3 = 60 people');
    expect(step).toContain('Pledged: 10 + 50 = 60 people');
    expect(step).toContain('`pledge:guards:South:2`');
    expect(textOf('means:YYY:guards:2031-07-01', full)).toContain('Missing: 60 − 10 = 50 people');
    expect(textOf('requirement:guards:guard', full)).toContain('20 in place × 3 for each = 60 people');
    const pledge = textOf('pledge:guards:South:2', full);
    expect(pledge).toContain('It is an assumption');
    expect(pledge).toContain('as before');
  });

  it('adds further pledges up to what is missing, and leaves a pledge out to tell what hangs on it', () => {
    expect(textOf('means:YYY:guards:closing', full)).toContain('| 10 people | 10 |');
    const without = textOf('means:YYY:guards:without:pledge:guards:South', full);
    expect(without).toContain('| nothing | 10 people |');
  });

  it('is told only of what there is', () => {
    for (const id of [
      'means:YYY:water',
      'means:NNY:guards',
      'means:YYY:guards:2031-02-02',
      'pledge:guards:South:3',
    ])
      expect(outcomeOf(full, id).ok).toBe(false);
  });
});

describe('what stands behind advice', () => {
  const { agreement, negotiation } = full;
  const advice = adviceOn(full, 'YYY');
  const advised = { ...full, agreement: { ...agreement, ...advice } };
  const sets = advice.leastChange!;

  it('is the same whether the report has it or it is worked out when asked for', () => {
    for (const id of ['least-change:YYY:0.9', 'change:YYY:0.9:1', 'change:YYY:0.9:1:holds'])
      expect(explained(id, full)).toEqual(explained(id, advised));
  });

  it('shows who accepts the package before and after the changes, to the share that the report has', () => {
    expect(sets.length).toBeGreaterThan(0);
    for (const [place, set] of sets.entries()) {
      const table = explained(explainId.change('YYY', 0.9, place + 1), advised)
        .sections.find(({ id }) => id === 'acceptance')!
        .blocks.find((block) => block.kind === 'table')!;
      const last = table.rows.at(-1)!;
      const wordsOf = (share: number) => sayIn('en')(sharePhrase(share)).text;
      const now = agreement.packages.find(({ state }) => state === 'YYY')!.acceptable.share;
      expect(last.map(({ text }) => sayIn('en')(text).text).slice(1, 3)).toEqual([
        wordsOf(now),
        wordsOf(set.share.share),
      ]);
    }
  });

  it('counts a step of the way in the worlds that the report looked at', () => {
    const steps = sets.flatMap(({ onTheWay }, set) =>
      (onTheWay?.steps ?? []).map((step, index) => ({ step, set, index, worlds: onTheWay!.worlds })),
    );
    expect(steps.length).toBeGreaterThan(0);
    for (const { step, set, index, worlds } of steps) {
      const id = explainId.wayStep(explainId.change('YYY', 0.9, set + 1), index + 1);
      const [counts] = explained(id, advised)
        .sections.find(({ id: section }) => section === 'how')!
        .blocks.flatMap((block) =>
          block.kind === 'paragraph' && block.text.message === 'explain.way-counts'
            ? [block.text.values!]
            : [],
        );
      expect(counts!['looked']).toBe(worlds);
      expect(Number(counts!['gains']) === 0).toBe(step.gains.share === 0);
      expect(Number(counts!['loses']) === worlds).toBe(step.loses.share === 1);
    }
  });

  it('shows what an answer does to a package, to the shares that the preview has', () => {
    const about = materialOf(
      fileWith({
        positions: [
          { party: 'Upland', option: 'release', stance: 'open' },
          { party: 'Lowland', option: 'release', stance: 'favours' },
          { party: 'Lowland', option: 'pay', stance: 'open' },
        ],
        rules: ['not dam', 'release iff pay'],
      }),
    );
    const supposed = [{ kind: 'sign', party: 'Upland', option: 'pay', answer: 'wants' }] as const;
    const preview = finished(
      previewOf(about.negotiation, supposed, { now: about.agreement, settings: settingsOf(about) }),
    );
    const packages = preview.ok ? preview.value.packages : [];
    expect(packages.length).toBeGreaterThan(0);
    for (const { state, from, to } of packages) {
      const shift = textOf(explainId.shift(state, printSuppositions([...supposed])), about);
      const [was, is] = [from, to].map((share) => sayIn('en')(sharePhrase(share)).text);
      expect(shift).toContain(`Acceptable to all ${was} now, ${is} then.`);
    }
  });

  it('knows which advice an id asks for', () => {
    expect(adviceBehind(negotiation, 'change:YYY:0.9:2:step:1')).toEqual({
      kind: 'least-change',
      state: 'YYY',
      target: 0.9,
    });
    expect(adviceBehind(negotiation, 'package:YYY')).toBeUndefined();
    expect(adviceBehind(negotiation, 'change:YY:0.9:2')).toBeUndefined();
  });
});

it('tells how far it is, and need not be driven to its end', () => {
  const steps = openExplanations(full)('package:YYY:lasting');
  const first = steps.next();
  expect(first.done).toBe(false);
  expect(first.done === true ? -1 : first.value.done).toBeGreaterThanOrEqual(0);
});
