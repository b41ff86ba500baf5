import { describe, expect, it, test } from 'vitest';
import { materialOf, riverMaterial } from '../../../test/publication-sample.ts';
import { readPackage, worldNumbered, settingsBehind } from '../../agreement/index.ts';
import { composeBrief } from '../brief/brief.ts';
import type { BriefMaterial } from '../brief/material.ts';
import type { Claim } from '../claim.ts';
import { type Document, mapDocument } from '../document.ts';
import { renderHtml } from '../rendering/html.ts';
import { renderMarkdown } from '../rendering/markdown.ts';
import { wordDocument } from '../say.ts';
import { languages, sayIn } from '../wording/index.ts';
import { explainId } from './explain-id.ts';
import { composeExplanation } from './explanation.ts';

const material = riverMaterial();

function idsIn(document: Document): readonly string[] {
  const ids = new Set<string>();
  mapDocument(document, (claim: Claim) => {
    if (claim.explain !== undefined) ids.add(claim.explain);
    return claim;
  });
  return [...ids];
}

function explained(id: string, about: BriefMaterial = material): Document {
  const outcome = composeExplanation(about, id);
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
  pledges: [{ party: 'South', resource: 'guards', amount: 10, from: '2031-02-01' }],
  positions: [
    { id: 'x', party: 'North: the hills', option: 'open', stance: 'open', onlyIf: 'pay' },
    { id: 'y', party: 'South', option: 'open', stance: 'favours', date: '2030-01-01' },
    { id: 'z', party: 'South', option: 'open', stance: 'opposes', date: '2030-01-01' },
    { id: 'w', party: 'South', option: 'guard', stance: 'favours' },
  ],
  priorities: { South: [{ tier: 2, says: 'not pay if not open', why: 'It said so at table.' }] },
});

describe('what stands behind a figure', () => {
  it.each([
    ['a brief with sources', material],
    ['a negotiation with everything', full],
  ])('every id that %s shows can be asked for, and so can every id that an answer shows', (_, about) => {
    const asked = new Set<string>();
    const waiting = [...idsIn(composeBrief(about)), ...idsIn(explained('list', about))];
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
      ]),
    );
  });

  it('shows ids that are there, and the near ones of an id that is not', () => {
    expect(textOf('list')).toContain('`some-agreement`');
    const outcome = composeExplanation(material, 'package:YYN');
    expect(outcome.ok).toBe(false);
    const unknown = composeExplanation(full, 'party:Suth');
    expect(unknown.ok ? '' : unknown.issues[0]!.remedy).toContain('"party:South"');
    for (const id of ['world:999999999', 'world:-1', 'world:1.5', 'funnel:none', 'package:', ''])
      expect(composeExplanation(full, id).ok).toBe(false);
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
