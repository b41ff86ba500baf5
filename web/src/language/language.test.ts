import { createSay } from '@entente/core/publication';
import { expect, test } from 'vitest';
import { english } from './en.ts';
import { chooseLanguage, languages } from './language.ts';

/** The names of the arguments that a message takes: {count}, {count, plural, …}. */
function argumentsOf(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)(?:,|\})/gu)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort();
}

for (const language of languages) {
  test(`${language.code} has every message with the same arguments, and each can be said`, async () => {
    const messages = await language.load();
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    const say = createSay(language.code, messages);
    for (const [id, message] of Object.entries(english)) {
      expect([id, argumentsOf(messages[id] ?? '')]).toEqual([id, argumentsOf(message)]);
      const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 3]));
      expect(say({ message: id, values }).text.trim()).not.toBe('');
    }
  });
}

test('another language than English is really translated', async () => {
  for (const language of languages.slice(1)) {
    const messages = await language.load();
    const same = Object.entries(english).filter(
      ([id, text]) => /[a-z]{3}/u.test(text.replace(/\{[^}]*\}/gu, '')) && messages[id] === text,
    );
    expect(same.map(([id]) => id)).toEqual(['document.format.md']);
  }
});

test('the language asked for wins, then those of the reader, then English', () => {
  expect(chooseLanguage('ar', ['en']).code).toBe('ar');
  expect(chooseLanguage(null, ['xx', 'ar-EG', 'en']).code).toBe('ar');
  expect(chooseLanguage(null, ['xx']).code).toBe('en');
  expect(chooseLanguage('xx', []).code).toBe('en');
});
