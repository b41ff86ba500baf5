import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimValue } from './claim.ts';
import { createSay } from './say.ts';
import { stateNameIn } from './state-name.ts';

const messages = {
  one: '{value}',
  text: '{text}',
  inner: 'in {share}',
  many: '{n, plural, one {# day} other {# days}}',
};
const english = createSay('en', messages);
const arabic = createSay('ar', messages);
const said = (value: ClaimValue): string => english({ message: 'one', values: { value } }).text;

describe('say', () => {
  it('words days, lists, shares and claims within claims', () => {
    expect(said({ day: '2025-08-22' })).toBe('22 August 2025');
    expect(said({ list: ['a', 'b', 'c'] })).toBe('a, b and c');
    expect(said({ list: ['a', 'b'], or: true })).toBe('a or b');
    expect(said({ message: 'inner', values: { share: { share: 0.5 } } })).toBe('in 50%');
    expect(english({ message: 'many', values: { n: 1 } }).text).toBe('1 day');
  });

  it.each([
    [0, '0%'],
    [0.001, '<\u00a01%'],
    [0.004, '<\u00a01%'],
    [0.006, '1%'],
    [0.994, '99%'],
    [0.999, '>\u00a099%'],
    [1, '100%'],
  ])('a share of %d is %s: what is not none or all is never rounded to it', (share, words) => {
    expect(said({ share })).toBe(words);
  });

  it('keeps the sources and the id of a claim', () => {
    const claim = { message: 'text', values: { text: 'x' }, sources: [2, 3], id: 'lead.1' };
    expect(english(claim)).toEqual({ text: 'x', sources: [2, 3], id: 'lead.1' });
  });

  it('never reads a value as a message', () => {
    expect(said('{n, plural, one {x} other {y}}')).toBe('{n, plural, one {x} other {y}}');
    expect(said({ quote: "it's <b>'{bold}'</b>" })).toBe("it's <b>'{bold}'</b>");
  });

  it('gives a state its name in the language, and leaves other names as they are', () => {
    expect(stateNameIn('ar', 'France')).toBe('فرنسا');
    expect(stateNameIn('fr', 'germany')).toBe('Allemagne');
    expect(stateNameIn('ar', 'Quad')).toBe('Quad');
    expect(arabic({ message: 'one', values: { value: { name: 'Ukraine' } } }).text).toBe(
      '\u2068أوكرانيا\u2069',
    );
  });

  it('isolates what runs the other way', () => {
    expect(arabic({ message: 'one', values: { value: { quote: 'never' } } }).text).toBe('\u2068never\u2069');
    expect(said({ quote: 'لا' })).toBe('\u2068لا\u2069');
    expect(said({ quote: 'no' })).toBe('no');
  });

  it('lets no words from outside turn the direction of what follows', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a', 'ب', '\u202A', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u202C'),
        ),
        (letters) => {
          for (const say of [english, arabic]) {
            for (const key of ['quote', 'name'] as const) {
              const value = key === 'quote' ? { quote: letters.join('') } : { name: letters.join('') };
              const { text } = say({ message: 'one', values: { value } });
              const inside = text.replace(/^\u2068/u, '').replace(/\u2069$/u, '');
              expect(inside).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
            }
          }
        },
      ),
    );
  });

  it('throws where a message does not exist', () => {
    expect(() => english({ message: 'nowhere' })).toThrow('No message "nowhere" in en.');
  });
});
