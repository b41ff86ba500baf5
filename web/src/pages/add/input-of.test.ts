import { expect, test } from 'vitest';
import { inputOf } from './input-of.ts';

const typed = { text: '', address: '', published: '', source: '' };

test('text stays text, markup goes as markup, an address only without text', () => {
  expect(inputOf({ ...typed, text: 'North said no.' })).toEqual({ text: 'North said no.' });
  expect(inputOf({ ...typed, text: ' <!DOCTYPE html><p>North' })).toEqual({
    html: ' <!DOCTYPE html><p>North',
  });
  expect(inputOf({ ...typed, address: ' https://example.org/a ' })).toEqual({
    address: 'https://example.org/a',
  });
  expect(inputOf({ ...typed, text: 'North', address: 'https://example.org/a' })).toEqual({ text: 'North' });
});

test('text that merely has an angle bracket is no markup', () => {
  expect(inputOf({ ...typed, text: '<3 said North' })).toEqual({ text: '<3 said North' });
});

test('a chosen file goes before what was typed', () => {
  const file = { name: 'a.pdf', type: 'application/pdf', content: 'JVBERg==' };
  expect(inputOf({ ...typed, file, text: 'North', source: 'Daily' })).toEqual({ file, source: 'Daily' });
});

test('what was left empty is left out', () => {
  expect(inputOf({ ...typed, text: 'a', published: '2025-08-22', source: ' Daily ' })).toEqual({
    text: 'a',
    published: '2025-08-22',
    source: 'Daily',
  });
});
