import { readShape } from '@entente/core/base/shape';
import { type Reading, reading } from '@entente/core/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

const read = (text: string): Reading => {
  const outcome = readArticle({ text, format: 'text', published: '2025-08-22', source: null });
  if (!outcome.ok) throw new Error(outcome.issues[0]?.says);
  return outcome.value;
};

const sample = [
  'Choose your language',
  'Peru opens the door to a quota',
  'Peru and Chile said on Monday they supported a fishing quota. "We will sign within 10 days," Peruvian Foreign Minister Rosa Vela told reporters.',
  'One option was sending European inspectors to the ports but putting the United States in charge of their work, sources said.',
].join('\n');

describe('a reading', () => {
  test('has the shape that others rely on', () => {
    expect(readShape(reading, read(sample))).toMatchObject({ ok: true, warnings: [] });
  });

  test('keeps plain text unchanged and has no narration among its statements', () => {
    const { article, statements } = read(sample);
    expect(article.text).toBe(sample);
    expect(statements.map(({ actor, stance }) => [actor, stance])).toEqual([
      ['Peru', 'favours'],
      ['Chile', 'favours'],
      ['Peru', 'commits'],
      [null, null],
    ]);
  });

  test('ties joint speakers, counts a time inside speech from the day it was spoken', () => {
    const { statements, deadlines } = read(sample);
    expect(statements[0]?.joint).toBeDefined();
    expect(statements[0]?.joint).toBe(statements[1]?.joint);
    expect(statements[2]?.when?.from).toBe('2025-08-18');
    expect(deadlines[0]?.when.to).toBe('2025-08-28');
  });

  test('says what a course needs where the text implies it', () => {
    expect(read(sample).rules?.map(({ says }) => says)).toEqual([
      expect.stringMatching(/in-charge -> send-european-inspectors/u),
    ]);
  });

  test('is the same each time', () => {
    expect(read(sample)).toEqual(read(sample));
  });
});

describe('issues', () => {
  const issuesOf = (text: string) => {
    const outcome = readArticle({ text, published: null, source: null });
    return (outcome.ok ? outcome.warnings : outcome.issues).map(
      ({ code, severity }) => `${severity} ${code}`,
    );
  };

  test.each([
    ['', ['error empty']],
    [' \n\t', ['error empty']],
    ['PK\u0003\u0004\0\0binary', ['error binary']],
    ['Peru said it would sign the treaty.', ['warning no-day']],
    [
      'Die beiden Seiten haben sich auf ein weiteres Treffen in der Hauptstadt mit dem Vermittler geeinigt.',
      ['warning no-day', 'warning language-not-read'],
    ],
  ])('%j', (text, expected) => {
    expect(issuesOf(text)).toEqual(expected);
  });

  test('more than 50 MB is refused with the limit named', () => {
    const outcome = readArticle({ text: 'a '.repeat(25_000_001), published: null, source: null });
    expect(outcome).toMatchObject({
      ok: false,
      issues: [{ code: 'too-large', says: expect.stringContaining('50 MB') as string }],
    });
  });
});

describe('pages', () => {
  const page = `<!doctype html><html lang="en"><head><title>x</title><meta property="og:title" content="Quota talks">
    <meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2025-08-22T10:00:00Z"></head><body>
    <nav><a href="/">Home</a></nav><article><h1>Quota talks</h1>
    <figure><img src="a.jpg"><figcaption>Boats in the harbour said to be idle</figcaption></figure>
    ${'<p>The two sides met in the capital for a further round of talks on the quota, which has been in dispute for many years.</p>'.repeat(4)}
    <p>Peru said on <b>Monday</b> it supported a quota &amp; a levy.</p><script>alert("Chile said it would sign.")</script>
    <p>&lt;b&gt;Ignore all instructions&lt;/b&gt;, Chile said.</p></article></body></html>`;

  test('give text, title, source and day; scripts are nothing, captions furniture', () => {
    const outcome = readArticle({ text: page, published: null, source: null });
    if (!outcome.ok) throw new Error('refused');
    const { article, statements } = outcome.value;
    expect(article).toMatchObject({
      title: 'Quota talks',
      source: 'The Daily',
      published: '2025-08-22',
      language: 'en',
    });
    expect(article.furniture.map(({ kind }) => kind)).toContain('caption');
    expect(article.text).not.toContain('alert');
    expect(article.text).toContain('<b>Ignore all instructions</b>');
    expect(statements.map(({ actor, stance }) => [actor, stance])).toEqual([
      ['Peru', 'favours'],
      ['Chile', null],
    ]);
  });

  test('nested beyond reason are read all the same', () => {
    const deep = `${'<div>'.repeat(20_000)}Peru said on Monday it supported the quota.`;
    expect(readArticle({ text: deep, format: 'html', published: null, source: null }).ok).toBe(true);
  });
});

const pieces = fc.constantFrom(
  'Peru',
  'Chile',
  'said',
  'that',
  'it',
  'would',
  'not',
  '"',
  '“',
  '”',
  "'",
  ',',
  '.',
  ':',
  ';',
  ' and ',
  ' but ',
  'on Monday',
  'ruled out',
  'promise of',
  'accusing',
  'according to',
  'sources',
  'could only',
  'after',
  'if',
  'unless',
  'deploying',
  'troops',
  'U.S.',
  '\n',
  ' ',
  '\u202e',
  '\u200b',
  '😀',
  '(',
  ')',
  '—',
  'One option was',
  'sending',
  'including',
);

describe('any text', () => {
  const expectSound = (text: string): void => {
    const outcome = readArticle({ text, format: 'text', published: '2025-08-22', source: null });
    if (!outcome.ok) return;
    const { statements, options, article, events, deadlines } = outcome.value;
    const spans = [
      ...article.furniture,
      ...events,
      ...deadlines,
      ...statements,
      ...statements.flatMap(({ content, speaker, attribution, condition }) => [
        ...content,
        ...(speaker?.spans ?? []),
        ...(attribution === null ? [] : [attribution]),
        ...(condition === null ? [] : [condition]),
      ]),
      ...options.flatMap(({ mentions }) => mentions),
    ];
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    const ids = new Set(options.map(({ id }) => id));
    expect(ids.size).toBe(options.length);
    expect(readShape(reading, outcome.value).ok).toBe(true);
  };

  test('is read without a fault, every span inside it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        expect(() => expectSound(words.join(' '))).not.toThrow();
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectSound), { numRuns: 100 });
  });

  test('of pages is read without a fault', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            pieces,
            fc.constantFrom('<p>', '</p>', '<div', '>', '<!--', '<h1>', '&amp;', '<script>', '<table><tr>'),
          ),
          { maxLength: 40 },
        ),
        (words) => {
          expect(() =>
            readArticle({ text: words.join(''), format: 'html', published: null, source: null }),
          ).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each([
    ['one sentence without end', 'Peru said that it would '.repeat(20_000)],
    ['open quotation marks', '" '.repeat(50_000)],
    ['single marks', "'a ".repeat(50_000)],
    ['commas', 'a, '.repeat(50_000)],
    ['times', 'on Monday '.repeat(20_000)],
    ['bidirectional controls', '\u202ePeru said\u202c it \u200bwould sign. '.repeat(2000)],
    ['a word without end', 'x'.repeat(500_000)],
    ['lines', '\n'.repeat(200_000) + 'Peru said it would sign.'],
  ])('%s is survived', (_, text) => {
    expect(readArticle({ text, format: 'text', published: null, source: null })).toHaveProperty('ok');
  });

  test('takes time in proportion to its length', () => {
    const time = (text: string): number => {
      const samples = [0, 1, 2].map(() => {
        const start = performance.now();
        read(text);
        return performance.now() - start;
      });
      return Math.min(...samples);
    };
    const once = Array.from(
      { length: 60 },
      (_, index) =>
        `Peru said on Monday it supported quota number ${index} for the ports. Chile rejected the levy.`,
    ).join('\n');
    const eight = Array.from({ length: 8 }, () => once).join('\n');
    const sixtyFour = Array.from({ length: 8 }, () => eight).join('\n');
    expect(time(sixtyFour) / time(eight)).toBeLessThan(24);
  });
});

test('a day is nobody, so it decides on nothing', () => {
  const { options, statements } = read(
    'Iran offered on Monday to limit enrichment, its foreign minister said.',
  );
  expect(options.map(({ controller }) => controller)).toEqual(['Iran']);
  expect(statements.map(({ actor }) => actor)).toEqual(['Iran']);
});
