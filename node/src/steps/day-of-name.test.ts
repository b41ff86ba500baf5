import { expect, test } from 'vitest';
import { dayOfName } from './day-of-name.ts';

test('a name tells one day or none', () => {
  expect(dayOfName('2031-04-02 Talks.pdf')).toBe('2031-04-02');
  expect(dayOfName('2030-01-01/talks_2031_04_02.txt')).toBe('2031-04-02');
  expect(dayOfName('C:\\news\\2031.04.02.html')).toBe('2031-04-02');
  expect(dayOfName('2031-04-02 to 2031-04-03.txt')).toBeNull();
  expect(dayOfName('2031-13-40.txt')).toBeNull();
  expect(dayOfName('12031-04-021.txt')).toBeNull();
  expect(dayOfName('2031-04_02.txt')).toBeNull();
  expect(dayOfName('talks.txt')).toBeNull();
});
