import { describe, expect, it } from 'vitest';
import { materialOf, riverMaterial } from '../../../test/publication-sample.ts';
import type { WordedDocument } from '../document.ts';
import { wordDocument } from '../say.ts';
import { languages, sayIn } from '../wording/index.ts';
import { composePaper } from './options-paper.ts';
import type { PaperMaterial } from './paper.ts';

const material = riverMaterial();
const round: PaperMaterial['round'] = {
  options: ['build-dam', 'share-data'],
  packages: ['YY', 'NY', 'YN'],
  answerBy: '2031-05-01',
  note: 'Mind the gauges.',
};
const paperOf = (party: string, more: Partial<PaperMaterial> = {}): WordedDocument =>
  wordDocument(composePaper({ ...material, party, round, ...more }), sayIn('en'));
const linesOf = (paper: WordedDocument, id: string): readonly string[] =>
  paper.sections
    .find((section) => section.id === id)!
    .blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items.map(({ text }) => text);
      return 'text' in block ? [block.text.text] : [];
    });

describe('the options paper', () => {
  const upland = paperOf('Upland');

  it('says what is proposed, by when to answer, and what the chair adds', () => {
    expect(upland.title.text).toContain('Options paper, Upland');
    expect(upland.lead.map(({ text }) => text)).toEqual([
      '3 packages are put to your government. Your private answer is asked for by 1 May 2031.',
      'From the chair: “Mind the gauges.”',
    ]);
    expect(linesOf(upland, 'proposal')).toEqual([
      'Package 1: build the "great" dam <now> and share the data of its gauges.',
      'Package 2: share the data of its gauges.',
      'Package 3: build the "great" dam <now>.',
    ]);
  });

  it('says what each package asks of the nation, and how that sits with what it said', () => {
    const first = linesOf(upland, 'request-1');
    expect(first).toContain('You would: build the "great" dam <now>.');
    expect(first.some((line) => line.endsWith('→ The package takes it, and your condition is met.'))).toBe(
      true,
    );
    const second = linesOf(upland, 'request-2');
    expect(second).toContain('Not asked of you: build the "great" dam <now>.');
    expect(second.some((line) => line.endsWith('→ The package goes against it.'))).toBe(true);
    const third = linesOf(upland, 'request-3');
    expect(
      third.some((line) => line.endsWith('→ The package takes it although your condition is not met.')),
    ).toBe(true);
    expect(third).toContain(
      'As modelled, this package is not feasible, since it breaks a rule: “build the "great" dam <now>” requires “share the data of its gauges”.',
    );
  });

  it('says what others have said, with their sources, and nothing of its own there', () => {
    const others = upland.sections.find(({ id }) => id === 'others')!;
    expect(linesOf(upland, 'others').some((line) => /^Lowland .*: opposes/u.test(line))).toBe(true);
    expect(JSON.stringify(others)).not.toContain('Upland:');
    expect(JSON.stringify(others)).toContain('"sources":[2]');
  });

  it('tells a party that controls nothing that its consent is asked', () => {
    expect(linesOf(paperOf('Coast'), 'request-1')).toEqual(
      expect.arrayContaining([
        'No option is yours to take. What is asked for is your consent to what others would do.',
        'No public position of yours on these options is known.',
      ]),
    );
  });

  it('names the guarantees that the analysis found, and claims none where it did not look', () => {
    const { guarantees } = material.agreement.packages.find(({ state }) => state === 'NY')!;
    expect(guarantees.length).toBeGreaterThan(0);
    expect(
      linesOf(upland, 'request-2').some((line) => line.startsWith('Upland: to be kept from adding')),
    ).toBe(true);
    const packages = material.agreement.packages.filter(({ state }) => state !== 'NY');
    const unlisted = paperOf('Upland', { agreement: { ...material.agreement, packages } });
    expect(linesOf(unlisted, 'request-2')).toContain(
      'Which guarantees this package would need was not examined.',
    );
  });

  it('reads the letters of a package in the order of its round', () => {
    const turned = paperOf('Upland', {
      round: { ...round, options: ['share-data', 'build-dam'], packages: ['YN'] },
    });
    expect(linesOf(turned, 'proposal')).toEqual(['Package 1: share the data of its gauges.']);
  });

  it('asks to drop what the status quo has and the package has not', () => {
    const file = { ...material.negotiation.file, statusQuo: 'YY' };
    const paper = paperOf('Upland', { ...materialOf(file) });
    expect(linesOf(paper, 'request-2')).toContain('You would no longer: build the "great" dam <now>.');
  });

  it('says who sees the answer, in every language', () => {
    for (const language of languages) {
      const paper = wordDocument(composePaper({ ...material, party: 'Upland', round }), sayIn(language));
      expect(linesOf(paper, 'answer')).toHaveLength(10);
    }
    expect(linesOf(upland, 'answer').join(' ')).toContain(
      'Before the round closes nobody is shown your answer',
    );
  });
});
