import { describe, expect, it } from 'vitest';
import { fileWith } from '../../../test/negotiation-sample.ts';
import { materialOf } from '../../../test/publication-sample.ts';
import type { NegotiationFile } from '../../agreement/index.ts';
import { wordDocument } from '../say.ts';
import { sayIn } from '../wording/index.ts';
import { composeBrief } from './brief.ts';

function textOf(changes: Partial<NegotiationFile>, section: string, whole = true): string {
  const material = materialOf(fileWith(changes));
  const brief = composeBrief(whole ? { ...material, wholePreferences: true } : material);
  return JSON.stringify(wordDocument(brief, sayIn('en')).sections.find(({ id }) => id === section)!.blocks);
}

const positions: NegotiationFile['positions'] = [
  { party: 'Upland', option: 'dam', stance: 'rules-out', unless: 'pay', date: '2030-02-01' },
  { party: 'Upland', option: 'release', stance: 'favours', date: '2030-02-01' },
  { party: 'Upland', option: 'release', stance: 'opposes', date: '2030-02-01' },
  { party: 'Upland', option: 'pay', stance: 'commits' },
];

describe('what each party puts first', () => {
  it('is a table of its first and second tier, and how much is not known', () => {
    const text = textOf({ positions }, 'preferences', false);
    expect(text).toContain('not (“dam” and not “pay”) (red line)');
    expect(text).toContain('not “release” (in one reading); “pay”; “release” (in one reading)');
    expect(text).not.toContain('Rests on');
  });

  it('in whole tells what each line rests on, its readings, and what the analyst made of it', () => {
    const text = textOf(
      {
        positions: [
          ...positions,
          { party: 'Lowland', option: 'dam', stance: 'opposes', excluded: 'a rumour' },
        ],
        priorities: { Upland: [{ tier: 3, says: 'dam iff pay', why: 'its law' }] },
        overrides: [{ party: 'Upland', replaces: 'p4', says: 'pay or dam', why: 'so the envoy' }],
        order: [{ party: 'Upland', above: 'pay or dam', below: 'p1', why: 'so the minister' }],
        signs: [{ party: 'Lowland', option: 'release', sign: 'opposes', why: 'its press' }],
      },
      'preferences',
    );
    for (const words of [
      'A red line. Rests on p1 (rules out, 1 February 2030).',
      'It was said as a commitment, but the choice is another’s, so it is read as being in favour.',
      'Put by the analyst in the place of (“pay”): “so the envoy”.',
      'Moved up by the analyst, above (not (“dam” and not “pay”)): “so the minister”.',
      'Only in the reading in which it is in favour of “release”.',
      'both readings are kept and weigh the same',
      'Added by the analyst: “its law”.',
      'taken by the analyst not to be wanted: “release”. “its press”.',
      'Left out of the analysis: opposes, “dam”. “a rumour”.',
    ])
      expect(text).toContain(words);
  });

  it('is said to be unknown where nothing was said', () => {
    expect(textOf({}, 'preferences')).toContain('Nothing is known that any party puts first.');
  });
});

describe('a step that lets nothing through', () => {
  it('is explained by the red lines that empty it, and who would have to be left out', () => {
    const text = textOf(
      {
        rules: ['pay or release'],
        positions: [
          { party: 'Upland', option: 'pay', stance: 'rules-out' },
          { party: 'Lowland', option: 'release', stance: 'rules-out' },
        ],
      },
      'funnel',
    );
    expect(text).toContain('a red line of Upland: not “pay”; a red line of Lowland: not “release”');
    expect(text).toContain('Were Upland left out, 2 packages could be acceptable to all others.');
  });

  it('names the step that makes nothing hold', () => {
    const text = textOf(
      {
        parties: [
          { name: 'Upland', options: [{ name: 'dam' }] },
          { name: 'Lowland', options: [{ name: 'pay', change: 'forward' }] },
        ],
        positions: [
          { party: 'Upland', option: 'dam', stance: 'opposes' },
          { party: 'Upland', option: 'pay', stance: 'favours' },
          { party: 'Lowland', option: 'dam', stance: 'favours' },
          { party: 'Lowland', option: 'pay', stance: 'opposes' },
        ],
        order: [
          { party: 'Upland', above: 'pay', below: 'not dam', why: 'asked' },
          { party: 'Lowland', above: 'dam', below: 'not pay', why: 'asked' },
        ],
      },
      'funnel',
    );
    expect(text).toContain('dam and pay: Upland would leave it by dropping “dam”, in every world.');
  });
});
