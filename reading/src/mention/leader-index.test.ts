import type { Day } from '@entente/core/base/day';
import { describe, expect, test } from 'vitest';
import { holderOn, leaderNamed, termOn } from './leader-index.ts';
import { nameKey } from './name-key.ts';

const everywhere = new Set(['Malawi', 'Iran', 'Ukraine', 'United Kingdom']);

const officeOf = (name: string, day: string): string | null => {
  const leader = leaderNamed(name, day as Day, everywhere);
  const term = leader === undefined ? undefined : termOn(leader, day as Day);
  return term === undefined ? null : `${term.office}, ${term.actor}`;
};

describe('a name and a day', () => {
  test.each([
    ['Vladimir Putin', '2011-06-01', 'Prime Minister, Russia'],
    ['Putin', '2014-06-01', 'President, Russia'],
    ['Poroshenko', '2014-06-06', null],
    ['Poroshenko', '2014-06-07', 'President, Ukraine'],
    ['Petro Poroshenko', '2010-01-15', 'Foreign Minister, Ukraine'],
    ['Donald Tusk', '2018-03-01', 'Council President, European Union'],
    ['Donald Tusk', '2024-03-01', 'Prime Minister, Poland'],
    ['Hosni Mubarak', '1999-05-05', 'President, Egypt'],
    ['Mikhail Gorbachev', '1991-03-01', 'President, Soviet Union'],
    ['Recep Tayyip Erdoğan', '2012-01-01', 'Prime Minister, Turkey'],
    ['Erdogan', '2020-01-01', 'President, Turkey'],
    ['Xi Jinping', '2016-01-01', 'President, China'],
    ['Ban Ki-moon', '2005-01-01', 'Foreign Minister, South Korea'],
    ['Ban Ki-moon', '2010-01-01', 'Secretary-General, United Nations'],
    ['George W. Bush', '2003-03-01', 'President, United States'],
    ['Liz Truss', '2022-10-01', 'Prime Minister, United Kingdom'],
    ['Rishi Sunak', '2023-10-01', 'Prime Minister, United Kingdom'],
    ['Mutharika', '2016-01-01', 'President, Malawi'],
    ['Boutros Boutros-Ghali', '1995-01-01', 'Secretary-General, United Nations'],
    ['Joe Biden', '2025-08-01', null],
  ])('%s on %s: %s', (name, day, expected) => {
    expect(officeOf(name, day)).toBe(expected);
  });

  test('a common family name alone names nobody, nor does another given name', () => {
    expect(officeOf('Brown', '2008-01-01')).toBeNull();
    expect(officeOf('Adam Poroshenko', '2016-01-01')).toBeNull();
  });

  test('a head of government is not called by family name where the article is about other states', () => {
    expect(leaderNamed('Mutharika', '2016-01-01' as Day, new Set(['Peru']))).toBeUndefined();
  });
});

test.each([
  ['United States', ['president'], '2014-03-01', 'Barack Obama'],
  ['United States', ['secretary', 'of', 'state'], '2014-03-01', 'John Kerry'],
  ['Ukraine', ['president'], '2014-07-01', 'Petro Poroshenko'],
  ['United Kingdom', ['prime', 'minister'], '2017-07-01', 'Theresa May'],
  ['United Kingdom', ['foreign', 'secretary'], '2017-07-01', 'Boris Johnson'],
  ['France', ['president'], '1992-07-01', 'François Mitterrand'],
  ['Germany', ['chancellor'], '2025-08-01', 'Friedrich Merz'],
  ['France', ['king'], '2014-01-01', undefined],
])('the holder: %s, %s, %s is %s', (actor, office, day, expected) => {
  expect(holderOn(actor, office, day as Day)?.leader.name).toBe(expected);
});

test.each([
  ['Zelenskyy', 'Zelenskiy'],
  ['Zelensky', 'Zelenskyy'],
  ['Erdoğan', 'Erdogan'],
  ['Mohammed', 'Muhammad'],
  ['al-Sisi', 'el-Sissi'],
  ["Yel'tsin", 'Yeltsin'],
  ['Sergey', 'Sergei'],
  ['Şahin', 'Sahin'],
  ['Ahmadi-Nejad', 'Ahmadinejad'],
])('%s and %s are one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});
