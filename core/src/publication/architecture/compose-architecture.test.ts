import { describe, expect, it } from 'vitest';
import { materialOf, riverMaterial } from '../../../test/publication-sample.ts';
import { fileWith } from '../../../test/negotiation-sample.ts';
import { architectureOf } from '../../agreement/index.ts';
import { readShape } from '../../base/shape.ts';
import { mapDocument } from '../document.ts';
import { renderHtml } from '../rendering/html.ts';
import { wordDocument } from '../say.ts';
import { sayIn } from '../wording/index.ts';
import { architectureReport, architectureReportOf } from './architecture-report.ts';
import { composeArchitecture } from './compose-architecture.ts';

const material = materialOf(
  fileWith({
    parties: [
      {
        name: 'Upland',
        options: [
          {
            name: 'dam',
            says: 'build the dam',
            commitment: {
              trigger: { says: 'the first flood', source: 'Gazette, 1 May 2030' },
              duration: { until: '2034-12-31', says: 'and as long as both agree' },
              verification: { says: 'gauges read by both', guessed: true, why: 'as elsewhere' },
            },
          },
        ],
      },
      { name: 'Lowland', options: [{ name: 'pay', says: 'pay for it' }] },
    ],
    rules: ['pay -> dam'],
    positions: [
      { party: 'Upland', option: 'dam', stance: 'commits', if: 'pay' },
      { party: 'Lowland', option: 'pay', stance: 'favours', onlyIf: 'dam' },
      { party: 'Lowland', option: 'dam', stance: 'favours' },
      { party: 'Upland', option: 'pay', stance: 'favours' },
    ],
    resources: [{ name: 'guards', unit: 'people' }],
    requires: [{ option: 'dam', resource: 'guards', amount: 8000, rotation: 3 }],
    pledges: [{ party: 'Upland', resource: 'guards', amount: 24000, until: '2030-09-30' }],
  }),
);

function written(given = material, named?: string) {
  const architecture = architectureOf(given.negotiation, given.agreement, named);
  if (!architecture.ok) throw new Error(JSON.stringify(architecture.issues));
  return { architecture: architecture.value, composed: composeArchitecture(given, architecture.value) };
}

const { architecture, composed } = written();
const inWords = wordDocument(composed, sayIn('en'));
const linesOf = (id: string): readonly string[] =>
  inWords.sections
    .find((section) => section.id === id)!
    .blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ text }) => text) : 'text' in block ? [block.text.text] : [],
    );

describe('the architecture in words', () => {
  it('names what is still open, first of all', () => {
    expect(inWords.sections[0]?.id).toBe('gaps');
    expect(linesOf('gaps')).toEqual(
      expect.arrayContaining([
        '“build the dam”: no command arrangement named and no review agreed.',
        'What “pay for it” takes is not stated.',
        'guards: pledges end on 30 September 2030 while the need goes on (build the dam): from then 24,000 people are required and 0 people pledged. Missing: 24,000 people from 1 October 2030, with no end stated.',
      ]),
    );
  });

  it('writes each commitment out: facts with their ground, positions, means, ties', () => {
    expect(linesOf('commitment-1')).toEqual([
      'Trigger: the first flood (Gazette, 1 May 2030)',
      'Command arrangement: none named',
      'Duration: until 31 December 2034; and as long as both agree',
      'Review: none agreed',
      'Verification: gauges read by both (assumed: as elsewhere)',
      'What the guarantor has said',
      'Commits to: build the dam, if “pay for it”.',
      'Means',
      '“build the dam” requires 8,000 people in place; since they take turns, 3 must be pledged for each one in place, 24,000 people in all.',
      'Upland has pledged 24,000 people, until 30 September 2030.',
      'With 24,000 people pledged by all together at first, the package is sustained: until 30 September 2030; 24,000 people short from 1 October 2030.',
      'What it depends on, and what depends on it',
      'Rule: “pay for it” requires “build the dam”.',
      'Upland (commits), if “pay for it”: met in this package.',
      'Lowland (favours) on “pay for it”, only if “build the dam”: met in this package.',
    ]);
  });

  it('has what it needs to hold, and in which share it is acceptable', () => {
    expect(linesOf('acceptance')[0]).toMatch(/^Acceptable to all in every world/u);
    expect(linesOf('guarantees').length).toBeGreaterThan(0);
  });

  it('is there in Arabic, and as one page of HTML', () => {
    const arabic = wordDocument(composed, sayIn('ar'));
    expect(arabic.title.text).toMatch(/\p{Script=Arabic}/u);
    expect(renderHtml(arabic, { language: 'ar', say: sayIn('ar') })).toContain('dir="rtl"');
  });

  it('as data keeps to its published shape', () => {
    const report = architectureReportOf(material, architecture, {
      document: inWords,
      language: 'en',
      say: sayIn('en'),
    });
    const read = readShape(architectureReport, JSON.parse(JSON.stringify(report)));
    expect(read.ok ? read.warnings : read.issues).toEqual([]);
    expect(report.commitments[0]).toMatchObject({
      guarantor: 'Upland',
      means: [{ resource: 'guards', shortfalls: [{ from: '2030-10-01', by: 24_000 }] }],
    });
    expect(report.gaps.every(({ says }) => says !== '')).toBe(true);
  });
});

it('cites statements by the numbers that the brief gives them, and lists no others', () => {
  const river = riverMaterial();
  const named = river.agreement.packages.find(({ feasible, state }) => feasible && state !== 'NN')!.state;
  const document = written(river, named).composed;
  const cited = new Set<number>();
  mapDocument(document, (claim) => {
    for (const number of claim.sources ?? []) cited.add(number);
    return claim;
  });
  expect(document.notes.map(({ number }) => number)).toEqual([...cited].sort((a, b) => a - b));
});
