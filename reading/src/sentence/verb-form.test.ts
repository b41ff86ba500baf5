import { expect, test } from 'vitest';
import { formsOf } from './verb-form.ts';

test.each([
  ['say', ['says', 'said', 'saying']],
  ['rule', ['rules', 'ruled', 'ruling']],
  ['signal', ['signaled', 'signalled', 'signaling', 'signalling']],
  ['deny', ['denies', 'denied', 'denying']],
  ['commit', ['committed', 'committing']],
  ['press', ['presses', 'pressed', 'pressing']],
  ['agree', ['agrees', 'agreed', 'agreeing']],
  ['speak', ['spoke', 'spoken']],
])('%s', (base, forms) => {
  expect(formsOf(base)).toEqual(expect.arrayContaining([base, ...forms]));
});
