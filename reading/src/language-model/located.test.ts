import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundStatement } from './answer.ts';
import { locate } from './located.ts';

const text = `On the border

“We will not
send troops,” Sweden’s foreign minister, Maria Ek, said on Monday in Tirana. Norway is open to patrols if observers come.`;

const found: FoundStatement = {
  quote: '"We will not send troops," Sweden\'s foreign minister, Maria Ek, said on Monday in Tirana.',
  speaker: 'Maria Ek',
  cue: 'said',
  actor: 'Sweden',
  stance: 'rules-out',
  options: ['send troops'],
  condition: null,
  hedged: false,
};

function locateIn(article: string, ...statements: readonly FoundStatement[]) {
  const part = { start: 0, end: article.length };
  return locate({ statements }, { text: article, part, model: 'small', before: 0 });
}

test('words are found whatever their white space and quotation marks, and spans are the article’s own', () => {
  const { statements, dropped, leftOut } = locateIn(text, found);
  const [statement] = statements;
  const at = (span: { readonly start: number; readonly end: number } | null | undefined) =>
    span === null || span === undefined ? span : text.slice(span.start, span.end);
  expect([dropped, leftOut]).toEqual([0, 0]);
  expect(at(statement)).toBe(
    '“We will not\nsend troops,” Sweden’s foreign minister, Maria Ek, said on Monday in Tirana.',
  );
  expect(at(statement?.speaker?.spans[0])).toBe('Maria Ek');
  expect(at(statement?.attribution)).toBe('said');
  expect(statement).toMatchObject({
    id: 'm1',
    actor: 'Sweden',
    stance: 'rules-out',
    about: ['send troops'],
    rule: 'language-model',
    why: expect.stringContaining('small') as string,
  });
});

test('an invented quotation is dropped and counted, invented names and words are left out and counted', () => {
  const invented = { ...found, quote: 'Sweden will send troops.' };
  const embroidered: FoundStatement = {
    ...found,
    speaker: 'Olof Palme',
    actor: 'Iran',
    cue: 'shouted',
    options: ['send troops', 'a naval blockade'],
    condition: { words: 'if attacked', kind: 'if' },
  };
  const { statements, dropped, leftOut } = locateIn(text, invented, embroidered);
  expect([dropped, leftOut]).toEqual([1, 5]);
  expect(statements).toMatchObject([
    {
      id: 'm1',
      speaker: null,
      actor: null,
      attribution: null,
      verb: '',
      about: ['send troops'],
      condition: null,
    },
  ]);
});

test('a condition and reserve are kept, the same statement comes once', () => {
  const norway: FoundStatement = {
    ...found,
    quote: 'Norway is open to patrols if observers come.',
    speaker: null,
    cue: null,
    actor: 'Norway',
    stance: 'open',
    options: ['patrols'],
    condition: { words: 'if observers come', kind: 'if' },
    hedged: true,
  };
  expect(locateIn(text, norway, norway).statements).toMatchObject([
    { actor: 'Norway', hedged: true, condition: { text: 'if observers come', kind: 'if' } },
  ]);
});

test('only the part that was asked about is searched', () => {
  const part = { start: text.indexOf('Norway'), end: text.length };
  const answer = { statements: [found] };
  expect(locate(answer, { text, part, model: 'small', before: 0 })).toMatchObject({
    statements: [],
    dropped: 1,
  });
});

test('whatever a model answers, every span lies in the article and holds the words', () => {
  const article = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', "'", '”', '字', '😀') });
  const word = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '字') }));
  fc.assert(
    fc.property(article, word, word, (content, quote, name) => {
      const { statements, dropped } = locateIn(content, { ...found, quote, speaker: name, options: [name] });
      expect(statements.length + dropped).toBe(1);
      for (const { start, end, speaker } of statements) {
        expect(start >= 0 && start < end && end <= content.length).toBe(true);
        const span = speaker?.spans[0] ?? { start, end };
        expect(span.start >= 0 && span.end <= content.length).toBe(true);
        expect(content.slice(start, end).replace(/\s+/gu, ' ').replace(/[“”]/gu, '"')).toBe(
          quote
            .trim()
            .replace(/\s+/gu, ' ')
            .replace(/[“”„«»]/gu, '"')
            .replace(/[‘’‚]/gu, "'"),
        );
      }
    }),
  );
});
