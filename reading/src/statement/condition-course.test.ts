import { expect, test } from 'vitest';
import type { Reading } from '@entente/core/record';
import { readArticle } from '../read-article.ts';

const read = (text: string): Reading => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
};

test.each([
  ['Peru would send ships once both sides have signed the truce.', 'sign the truce', null],
  ['Peru would send ships only if Chile withdraws its complaint.', "withdraw Chile's complaint", 'Chile'],
  ['Peru would send ships provided that Chile releases all prisoners.', 'release all prisoners', 'Chile'],
  ['Peru would send ships provided that the northern line is built.', 'build northern line', null],
  ['Peru would send ships if the shelling stopped.', 'stop shelling', null],
  [
    'Peru would send ships once the parties have agreed on security guarantees.',
    'agree on security guarantees',
    null,
  ],
])('%s', (words, name, controller) => {
  const { statements, options } = read(words.replace('Peru would', 'Peru said it would'));
  const asked = options.find((option) => option.name === name);
  expect(options.map((option) => option.name)).toContain(name);
  expect(asked?.controller).toBe(controller);
  expect(statements[0]!.condition?.expression).toBe(asked?.id);
});

test.each(['if the money went to schools', 'once big emerging economies do'])(
  'no act, no option: %s',
  (words) => {
    const { options } = read(`Peru said it would send ships ${words}.`);
    expect(options.map(({ name }) => name)).toEqual(['send ships']);
  },
);
