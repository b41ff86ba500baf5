import { readShape } from '@entente/core/base/shape';
import { type Reading, reading } from '@entente/core/record';
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

test('a day is nobody, so it decides on nothing', () => {
  const { options, statements } = read(
    'Iran offered on Monday to limit enrichment, its foreign minister said.',
  );
  expect(options.map(({ controller }) => controller)).toEqual(['Iran']);
  expect(statements.map(({ actor }) => actor)).toEqual(['Iran']);
});

test('a meeting of others is no wording of an option to meet somebody', () => {
  const text = 'The meetings of the envoys ended on Tuesday. Peru said it was ready to meet President Vela.';
  const [option] = read(text).options;
  expect(option?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['meet President Vela']);
});
