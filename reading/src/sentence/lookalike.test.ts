import { expect, test } from 'vitest';
import { asItLooks, hasLookalikes, lookalikesIn } from './lookalike.ts';

test.each(['M\u0430cron', 'Rus\u0455ia', 'Z\u03bfra', '\u{1d40c}acron', 'Ma\u200bc\u0433on'])(
  '%s mixes alphabets',
  (name) => {
    expect(hasLookalikes(name)).toBe(true);
  },
);

test.each(['Macron', 'Макрон', 'Zoë Müller', 'Papandréou (Παπανδρέου)', 'Ana Ruiz и Иванов'])(
  '%s does not',
  (name) => {
    expect(hasLookalikes(name)).toBe(false);
  },
);

test('as it looks is as long as it is, and changes mixed words alone', () => {
  expect(asItLooks('M\u0430cron и Макрон')).toBe('Macron и Макрон');
  expect(lookalikesIn('M\u0430cron, M\u0430cron and Макрон')).toEqual(['M\u0430cron']);
});
