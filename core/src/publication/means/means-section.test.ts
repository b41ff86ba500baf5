import { describe, expect, test } from 'vitest';
import { materialOf } from '../../../test/publication-sample.ts';
import { fileWith } from '../../../test/negotiation-sample.ts';
import { composeBrief } from '../brief/brief.ts';
import { renderHtml } from '../rendering/html.ts';
import { renderMarkdown } from '../rendering/markdown.ts';
import { wordDocument } from '../say.ts';
import { sayIn } from '../wording/index.ts';

const file = fileWith({
  resources: [{ name: 'guards', unit: 'people' }],
  requires: [
    { option: 'dam', resource: 'guards', amount: 8000, rotation: 3 },
    { option: 'release', resource: 'guards', amount: 500, from: '2030-06-01', until: '2030-12-31' },
  ],
  pledges: [
    {
      party: 'Upland',
      resource: 'guards',
      amount: 24000,
      until: '2030-09-30',
      source: 'Gazette, 1 May 2030',
    },
    { party: 'Lowland', resource: 'guards', amount: 600, if: 'pay', guessed: true, why: 'as last year' },
  ],
  positions: [{ party: 'Upland', option: 'dam', stance: 'favours' }],
});

function briefIn(language: 'en' | 'ar', changes: Parameters<typeof fileWith>[0] = {}) {
  return wordDocument(composeBrief(materialOf({ ...file, ...changes })), sayIn(language));
}

const section = briefIn('en').sections.find(({ id }) => id === 'means')!;
const lines = section.blocks.flatMap((block) =>
  block.kind === 'list' ? block.items.map(({ text }) => text) : 'text' in block ? [block.text.text] : [],
);

describe('the section on means', () => {
  test('says what an option requires, with its rotation explained', () => {
    expect(lines).toContain(
      '“dam” requires 8,000 people in place; since they take turns, 3 must be pledged for each one in place, 24,000 people in all.',
    );
    expect(lines).toContain('“release” requires 500 people, from 1 June 2030 to 31 December 2030.');
  });

  test('says who pledged what, on which condition and on which ground', () => {
    expect(lines).toContain(
      'Upland has pledged 24,000 people, until 30 September 2030. (Gazette, 1 May 2030)',
    );
    expect(lines).toContain('Lowland is assumed to pledge 600 people, if “pay”. (as last year)');
  });

  test('says until when each option is sustained, from when it is short and by how much', () => {
    const table = section.blocks.find((block) => block.kind === 'table');
    const cells = table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text.text)) : [];
    expect(cells[0]).toEqual([
      'dam',
      'until 30 September 2030',
      '24,000 people short from 1 October 2030',
      'until 30 September 2030',
      '23,400 people short from 1 October 2030',
    ]);
    expect(cells[1]?.[3]).toBe('throughout, until 31 December 2030');
  });

  test('says what would close the gap of the package that asks most, and what it hangs on', () => {
    expect(lines.some((line) => line.startsWith('Further pledges that would sustain it for good: '))).toBe(
      true,
    );
    expect(lines).toContain(
      'It hangs on the 24,000 people of Upland: without them it would be short by up to 23,900 people, from 1 March 2030.',
    );
  });

  test('has a picture with its words, and the same as a table', () => {
    const picture = section.blocks.find((block) => block.kind === 'course');
    expect(picture?.kind === 'course' ? picture.says.text : '').toMatch(/^A step chart .* guards over time/u);
    const page = renderHtml(briefIn('en'), { language: 'en', say: sayIn('en') });
    expect(page).toContain('id="hatch-course-0"');
    expect(page.match(/class="missing"/gu)?.length).toBe(2);
    expect(renderMarkdown(briefIn('ar'), sayIn('ar'))).toContain('8,000');
  });

  test('is not there without resources', () => {
    const none = briefIn('en', { resources: [], requires: [], pledges: [] });
    expect(none.sections.some(({ id }) => id === 'means')).toBe(false);
  });

  test('shows an option by itself where no feasible package asks anything', () => {
    const known = briefIn('en', {
      resources: [{ name: 'guards', unit: 'people', complete: true }],
      requires: [{ option: 'dam', resource: 'guards', amount: 8000 }],
      pledges: [],
    });
    const blocks = known.sections.find(({ id }) => id === 'means')!.blocks;
    const picture = blocks.find((block) => block.kind === 'course');
    expect(picture?.kind === 'course' ? picture.caption.text : '').toMatch(
      /for this option by itself: dam$/u,
    );
  });
});
