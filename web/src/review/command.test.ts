import { expect, test } from 'vitest';
import { commandOf } from './command.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', true>> = {},
) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

test('letters, arrows and digits', () => {
  expect(commandOf(press('j'), 'ltr')).toEqual({ kind: 'next' });
  expect(commandOf(press('ArrowUp'), 'ltr')).toEqual({ kind: 'previous' });
  expect(commandOf(press('1'), 'ltr')).toEqual({ kind: 'stance', stance: 'rules-out' });
  expect(commandOf(press('5'), 'ltr')).toEqual({ kind: 'stance', stance: 'commits' });
  expect(commandOf(press('?', { shiftKey: true }), 'ltr')).toEqual({ kind: 'help' });
});

test('what the browser means by a key stays its own', () => {
  expect(commandOf(press('a', { ctrlKey: true }), 'ltr')).toBeNull();
  expect(commandOf(press('r', { metaKey: true }), 'ltr')).toBeNull();
  expect(commandOf(press('0'), 'ltr')).toBeNull();
  expect(commandOf(press('6'), 'ltr')).toBeNull();
  expect(commandOf(press(' '), 'ltr')).toBeNull();
});

test('the end moves forward with the writing', () => {
  expect(commandOf(press('ArrowRight', { shiftKey: true }), 'ltr')).toEqual({ kind: 'move-end', by: 1 });
  expect(commandOf(press('ArrowRight', { shiftKey: true }), 'rtl')).toEqual({ kind: 'move-end', by: -1 });
  expect(commandOf(press('ArrowLeft', { shiftKey: true, altKey: true }), 'ltr')).toEqual({
    kind: 'move-start',
    by: -1,
  });
});
