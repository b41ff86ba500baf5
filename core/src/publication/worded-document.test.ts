import { expect, it } from 'vitest';
import { riverBrief } from '../../test/publication-sample.ts';
import { readShape } from '../base/shape.ts';
import { wordDocument } from './say.ts';
import { sayIn } from './wording/index.ts';
import { wordedDocument } from './worded-document.ts';

const inWords = wordDocument(riverBrief(), sayIn('ar'));

it('a document comes back from JSON as it went', () => {
  const read = readShape(wordedDocument, JSON.parse(JSON.stringify(inWords)));
  expect(read).toEqual({ ok: true, value: inWords, warnings: [] });
});

it('what is no document is refused, with every place', () => {
  const broken = {
    ...inWords,
    title: 7,
    sections: [{ id: 'x', heading: inWords.title, blocks: [{ kind: 'list' }, { kind: 'script' }] }],
  };
  const read = readShape(wordedDocument, broken);
  expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual([
    'title',
    'sections[0].blocks[0].items',
    'sections[0].blocks[1]',
  ]);
});
