import type { WordedDocument } from '@entente/core/publication';
import { expect, test } from 'vitest';
import { changedTexts } from './changed-texts.ts';

const says = (text: string) => ({ text, sources: [] });
const brief = (...items: readonly string[]): WordedDocument => ({
  title: says('Brief'),
  lead: [says('One article.')],
  sections: [{ id: 'a', heading: says('Positions'), blocks: [{ kind: 'list', items: items.map(says) }] }],
  notes: [],
  colophon: [says(`digest ${items.length}`)],
});

test('a document does not differ from itself', () => {
  expect(changedTexts(brief('a', 'b'), brief('a', 'b'))).toEqual({ added: new Set(), gone: 0 });
});

test('what is new and what is gone, the colophon aside', () => {
  expect(changedTexts(brief('a', 'b', 'c'), brief('a', 'd'))).toEqual({ added: new Set(['d']), gone: 2 });
});

test('what only moved has not changed', () => {
  expect(changedTexts(brief('a', 'b'), brief('b', 'a'))).toEqual({ added: new Set(), gone: 0 });
});
