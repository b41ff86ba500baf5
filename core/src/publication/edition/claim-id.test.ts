import { expect, it } from 'vitest';
import { riverBrief } from '../../../test/publication-sample.ts';
import type { Claim } from '../claim.ts';
import type { Document } from '../document.ts';
import { withClaimIds } from './claim-id.ts';

const paragraph = (message: string, id?: string): Claim => ({ message, ...(id === undefined ? {} : { id }) });

it('names claims by their place, keeps the ids there are, and makes them differ', () => {
  const document: Document = {
    title: paragraph('title'),
    lead: [paragraph('a'), paragraph('b', 'my own')],
    sections: [
      {
        id: 'one',
        heading: paragraph('h'),
        blocks: [
          { kind: 'heading', text: paragraph('c') },
          { kind: 'paragraph', text: paragraph('d', 'my own') },
          { kind: 'list', items: [paragraph('e'), paragraph('f')] },
          {
            kind: 'table',
            caption: paragraph('g'),
            columns: [],
            rows: [[{ text: paragraph('i') }, { text: paragraph('j') }]],
          },
        ],
      },
    ],
    notes: [],
    colophon: [],
  };
  const { lead, sections } = withClaimIds(document);
  expect(lead.map(({ id }) => id)).toEqual(['lead.1', 'my-own']);
  expect(sections[0]?.blocks).toMatchObject([
    { text: { message: 'c' } },
    { text: { id: 'my-own-2' } },
    { items: [{ id: 'one.3.1' }, { id: 'one.3.2' }] },
    { rows: [[{ text: { id: 'one.4.1' } }, { text: { message: 'j' } }]] },
  ]);
});

it('gives the same ids every time, and changes no words', () => {
  const brief = riverBrief();
  const named = withClaimIds(brief);
  expect(withClaimIds(brief)).toEqual(named);
  expect(JSON.stringify(named).replace(/,?"id":"[^"]*"/gu, '')).toBe(
    JSON.stringify(brief).replace(/,?"id":"[^"]*"/gu, ''),
  );
});
