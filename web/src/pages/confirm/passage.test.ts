import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementOf } from '../../../test/statement-sample.ts';
import { passageOf } from './passage.ts';

const text = [
  'Talks on the river',
  'Ministers met on Monday. The U.S. envoy listened.',
  'Upland said it would build the dam if asked.',
  'Photo: somebody',
  'Nobody answered. It rained.',
].join('\n');
const furniture = [
  { start: 0, end: 18, kind: 'heading' as const },
  { start: text.indexOf('Photo'), end: text.indexOf('\nNobody'), kind: 'caption' as const },
];
const article = { text, language: 'en', furniture };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const statement = statementOf('s1', {
  ...at('Upland said it would build the dam if asked'),
  speaker: { name: 'Upland', spans: [at('Upland')] },
  attribution: at('said'),
  content: [{ ...at('it would build the dam if asked'), direct: false }],
  condition: { ...at('if asked'), text: 'if asked', kind: 'if' },
});

test('the sentence stands between the report’s sentences before and after; furniture is stepped over', () => {
  const { start, end } = passageOf(article, statement);
  expect(text.slice(start, end)).toBe(text.slice(text.indexOf('The U.S. envoy'), text.indexOf(' It rained')));
});

test('speaker, reporting word, content and condition are marked apart', () => {
  const { parts } = passageOf(article, statement);
  expect(
    parts.filter(({ inSentence }) => inSentence).map((part) => [part.text, part.roles.join(' ')] as const),
  ).toEqual([
    ['Upland', 'speaker'],
    [' ', ''],
    ['said', 'cue'],
    [' ', ''],
    ['it would build the dam ', 'content'],
    ['if asked', 'content condition'],
    ['.', ''],
  ]);
});

test('at the ends of a text there is only what there is', () => {
  const alone = { text: 'Upland ruled it out.', language: 'xx-broken-tag-', furniture: [] };
  const { start, end } = passageOf(alone, statementOf('s1', { start: 0, end: 19, content: [] }));
  expect([start, end]).toEqual([0, 20]);
});

test('any passage holds its statement, and its parts are the text without a gap', () => {
  const words = fc.constantFrom('Upland', 'said', 'U.S.', 'no.', '\n', '\n\n', 'Mr.', '“Yes.”', '\u202e', '');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), fc.nat(), fc.nat(), (list, from, length) => {
      const any = `x ${list.join(' ')} x`;
      const start = from % any.length;
      const end = Math.min(any.length, start + 1 + (length % any.length));
      const passage = passageOf(
        { text: any, language: 'en', furniture: [] },
        statementOf('s1', { start, end, content: [{ start, end, direct: false }] }),
      );
      expect(passage.start <= start && end <= passage.end).toBe(true);
      expect(passage.parts.map((part) => part.text).join('')).toBe(any.slice(passage.start, passage.end));
    }),
  );
});

test('a sentence of a megabyte is cut up in time', () => {
  const long = `${'word '.repeat(200_000)}.`;
  const before = performance.now();
  const { parts } = passageOf(
    { text: long, language: 'en', furniture: [] },
    statementOf('s1', { start: 500_000, end: 500_100, content: [] }),
  );
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, part) => sum + part.text.length, 0)).toBeLessThan(10_000);
  expect(performance.now() - before).toBeLessThan(5000);
});
