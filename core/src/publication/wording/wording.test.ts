import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { sourceFilesBelow } from '../../../test/source-file.ts';
import type { Messages } from '../say.ts';
import { wordings } from './index.ts';
import { pageWordings } from './page/index.ts';

const books: readonly (readonly [string, Readonly<Record<string, Messages>>])[] = [
  ['documents', wordings],
  ['pages', pageWordings],
];
const translations = books.flatMap(([book, byLanguage]) =>
  Object.entries(byLanguage).map(([language, messages]) => ({ book, byLanguage, language, messages })),
);

describe.each(translations)('the wording of $book in $language', ({ byLanguage, language, messages }) => {
  const english = byLanguage['en']!;

  it('has the messages that English has', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s parses, and takes the arguments that English takes', (id) => {
    expect(argumentsOf(messages[id] ?? '', language)).toEqual(argumentsOf(english[id]!, 'en'));
  });
});

/** The names of a message's arguments, in alphabetical order. Throws where the message cannot be read. */
function argumentsOf(message: string, language: string): readonly string[] {
  const names = new Set<string>();
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  const pending: unknown[] = [format.getAst()];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) pending.push(...next);
    else if (typeof next === 'object' && next !== null) {
      const { type, value, options } = next as { type?: number; value?: unknown; options?: object };
      // Type 0 is text and 7 the # of a plural; every other element names an argument.
      if (type !== undefined && type > 0 && type < 7 && typeof value === 'string') names.add(value);
      for (const option of Object.values(options ?? {})) pending.push((option as { value: unknown }).value);
    }
  }
  return [...names].sort();
}

describe('the messages that the code names', () => {
  const known = new Set([...Object.keys(wordings.en), ...Object.keys(pageWordings.en)]);
  const firsts = new Set([...known].map((id) => id.split('.')[0]!));
  const code = sourceFilesBelow('core/src/publication')
    .filter(({ path }) => !path.includes('/wording/'))
    .map(({ text }) => text.replace(/^import .*$/gmu, ''))
    .join('\n');
  const literals = [...code.matchAll(/'([a-z][a-z-]*(?:\.[a-z-]+)+)'/gu)]
    .map(([, literal]) => literal!)
    .filter((literal) => firsts.has(literal.split('.')[0]!));
  const single = [...known].filter((id) => !id.includes('.') && code.includes(`'${id}'`));
  // A template such as `position.${stance}` names every message that fits; one without words of its own names none.
  const patterns = [...code.matchAll(/`([^`]*\$\{[^`]*)`/gu)]
    .map(([, template]) => template!.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/gu, '*'))
    .filter(
      (template) => /^[a-z.*-]+$/u.test(template) && /[a-z]{3}/u.test(template) && template.includes('.'),
    )
    .map((template) => new RegExp(`^${template.replace(/\./gu, '\\.').replace(/\*/gu, '.*')}$`, 'u'));

  it('are there to be found', () => {
    expect(literals.length).toBeGreaterThan(100);
    expect(patterns.length).toBeGreaterThan(5);
  });

  it.each([...new Set(literals)])('%s exists', (literal) => {
    expect(known.has(literal) || known.has(`page.${literal}`)).toBe(true);
  });

  it('are all that there are', () => {
    const named = new Set([...single, ...literals.flatMap((literal) => [literal, `page.${literal}`])]);
    const idle = [...known].filter((id) => !named.has(id) && !patterns.some((pattern) => pattern.test(id)));
    expect(idle).toEqual([]);
  });
});
