import { expect, test } from 'vitest';
import { english } from '../language/en.ts';
import type { SayMessage } from '../language/language-context.tsx';
import { conceptLetters, conceptMeaning, conceptName } from './concept-name.ts';

const say: SayMessage = (id, values = {}) => [english[id], ...Object.values(values).map(String)].join(' | ');

test('every kind of concept has letters, a name and a meaning', () => {
  expect(['nash', 'gmr', 'nash-a', 'seq-d', 'sseq', 'l(3)'].map(conceptLetters)).toEqual([
    'Nash',
    'GMR',
    'Nash-a',
    'SEQ-d',
    'SSEQ',
    'L(3)',
  ]);
  expect(conceptName('ssmr', say)).toBe('strong symmetric metarationality');
  expect(conceptName('gmr-b', say)).toContain('general metarationality | b');
  expect(conceptName('l(3)', say)).toContain('| 3');
  for (const concept of ['nash', 'sim', 'sgmr', 'smr-c', 'l(2)'])
    expect(conceptMeaning(concept, say)).not.toBe('');
});
