import { describe, expect, test } from 'vitest';
import { type NarrationWording, narrationLanguages, narrationWordings } from './index.ts';

const { en } = narrationWordings;
const messages = Object.keys(en) as (keyof NarrationWording)[];

/** The names of a message's arguments, in alphabetical order. */
function argumentsOf(message: string): readonly string[] {
  return [...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!).sort();
}

describe.each(narrationLanguages)('the narration in %s', (language) => {
  const wording: NarrationWording = narrationWordings[language];

  test('has the messages that English has, in order', () => {
    expect(Object.keys(wording)).toEqual(messages);
  });

  test.each(messages)('%s takes the arguments that English takes', (message) => {
    expect(argumentsOf(wording[message])).toEqual(argumentsOf(en[message]));
  });

  test.each(messages)(
    '%s has plain arguments only, and nothing that the format would read otherwise',
    (message) => {
      const rest = wording[message].replaceAll(/\{\w+\}/gu, '');
      expect(rest).not.toMatch(/[{}'#<]/u);
      expect(rest.trim()).not.toBe('');
    },
  );
});
