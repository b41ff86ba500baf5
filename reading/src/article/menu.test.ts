import { expect, test } from 'vitest';
import { layoutOf } from './furniture.ts';
import { withMenus } from './menu.ts';

const kindsOf = (text: string): readonly string[] =>
  withMenus(layoutOf(text)).furniture.map(({ kind }) => kind);

test('short lines on end are a menu, the last above the report its heading', () => {
  expect(kindsOf('World\nPolitics\nMoney\nWeather\nTalks go on\nThe delegates met on Sunday.')).toEqual([
    'navigation',
    'navigation',
    'navigation',
    'navigation',
    'heading',
  ]);
});

test('a title and a line under it are headings', () => {
  expect(kindsOf('Talks go on\nHopes are low\nThe delegates met.\nWhat next\nThey will meet again.')).toEqual(
    ['heading', 'heading', 'heading'],
  );
});
