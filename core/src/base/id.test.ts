import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from './expression.ts';
import { freshId, idOfWords } from './id.ts';

describe('id', () => {
  it.each([
    ['Deploy U.S. troops', 'deploy-us-troops'],
    ["Russia's  demands!", 'russias-demands'],
    ['نشر القوات', 'نشر-القوات'],
    ['', 'item'],
    ['—', 'item'],
  ])('%s gives %s', (words, id) => {
    expect(idOfWords(words)).toBe(id);
  });

  it('is a legal name in an expression, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
        const id = idOfWords(words);
        expect(parseExpression(`not ${JSON.stringify(id)}`, '', [])).toBeDefined();
        expect(id).toMatch(/^[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*$/u);
      }),
    );
  });

  it('is made fresh by a number', () => {
    expect(freshId('a', new Set())).toBe('a');
    expect(freshId('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});
