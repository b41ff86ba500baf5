import { mkdirSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agreementReport, negotiationFile, timelineReport } from '@entente/core/agreement';
import { readShape } from '@entente/core/base/shape';
import type { Shape } from '@entente/core/base/shape';
import { unlistedReport, analysisReport } from '@entente/core/conflict';
import { type BriefReport, architectureReport, briefReport } from '@entente/core/publication';
import { type Reading, decision, intake, optionMergeReport, reading } from '@entente/core/record';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { serveLoopback } from '../../test/loopback.ts';
import { answerWith } from '../../test/model-server.ts';
import { column, pdfOf } from '../../test/pdf-sample.ts';
import { startServer } from '../server/index.ts';
import { run } from './main.ts';

const cases = fileURLToPath(new URL('../../../cases', import.meta.url));
const article = `${cases}/security-guarantees/article.txt`;
const negotiation = `${cases}/security-guarantees-trial/negotiation.json`;
const guarantees = `${cases}/security-guarantees/negotiation.yaml`;
const folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

async function entente(...words: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation(((chunk: string, done?: (failure: null) => void) => {
    out.push(chunk);
    done?.(null);
    return true;
  }) as typeof process.stdout.write);
  vi.spyOn(process.stderr, 'write').mockImplementation(((chunk: string) => {
    err.push(chunk);
    return true;
  }) as typeof process.stderr.write);
  try {
    const exit = await run(words);
    return { exit, out: out.join(''), err: err.join('') };
  } finally {
    vi.restoreAllMocks();
  }
}

afterEach(() => {
  vi.restoreAllMocks();
});

async function jsonOf<Value>(shape: Shape<Value>, ...words: readonly string[]): Promise<Value> {
  const { exit, out, err } = await entente(...words);
  expect({ exit, err: exit === 0 ? '' : err }).toEqual({ exit: 0, err: '' });
  const outcome = readShape(shape, JSON.parse(out));
  expect(outcome).toMatchObject({ ok: true, warnings: [] });
  if (!outcome.ok) throw new Error('The output does not fit its published shape.');
  return outcome.value;
}

describe('read', () => {
  it('gives statements whose every offset falls in the file', async () => {
    const {
      article: read,
      statements,
      options,
    } = await jsonOf(reading, 'read', article, '--published', '2025-08-22', '--json');
    expect(read.text).toBe(readFileSync(article, 'utf8'));
    expect(statements.length).toBeGreaterThan(8);
    expect(options.length).toBeGreaterThan(2);
    for (const { start, end, content } of statements) {
      expect(start < end && end <= read.text.length).toBe(true);
      for (const part of content) expect(part.start >= start && part.end <= end).toBe(true);
    }
  });

  it('takes the day behind an @, and warns where there is none', async () => {
    const dated: Reading = await jsonOf(reading, 'read', `${article}@2025-08-22`, '--json');
    expect(dated.article.published).toBe('2025-08-22');
    const undated = await entente('read', article, '--json');
    expect(undated.exit).toBe(0);
    expect(undated.err).toMatch(/warning \S+/u);
    const relative = (JSON.parse(undated.out) as Reading).statements.flatMap(({ when }) => when ?? []);
    expect(relative.filter(({ from }) => from !== null)).toEqual([]);
  });

  it('takes a PDF, and text in another encoding, told on standard error', async () => {
    const sentence = 'Russia said on Monday that it ruled out sending troops to Ukraine.';
    const pdf = fileWith('report.pdf', pdfOf([column([sentence])]));
    const { article: read } = await jsonOf(reading, 'read', pdf, '--published', '2025-08-22', '--json');
    expect(read.text).toBe(sentence);
    const text = `${sentence} \u201cNever,\u201d it said.`;
    const path = fileWith(
      'old.txt',
      Buffer.from(text.replace(/\u201c/u, '\u0093').replace(/\u201d/u, '\u0094'), 'latin1'),
    );
    const { exit, out, err } = await entente('read', path, '--published', '2025-08-22', '--json');
    expect(exit).toBe(0);
    expect((JSON.parse(out) as Reading).article.text).toBe(text);
    expect(err).toMatch(/warning encoding-guessed at .*old\.txt: .*windows-1252/u);
  });

  it('says what to do with a paper that cannot be read', async () => {
    const { exit, out, err } = await entente('read', fileWith('scan.pdf', pdfOf([[]])));
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(/pdf-no-text at .*scan\.pdf: .*OCR/u);
  });

  it('compares with a language model where one is set, and never shows its key', async () => {
    const sentence = 'Russia ruled out sending troops to Ukraine, its foreign minister said on Monday.';
    const path = fileWith('model.txt', `${sentence} Nothing else was said.`);
    const unset = await entente('read', path, '--with-model');
    expect(unset).toMatchObject({ exit: 1, err: expect.stringContaining('no-language-model') as string });
    const found = {
      quote: sentence,
      speaker: null,
      cue: 'said',
      actor: 'Russia',
      stance: 'opposes',
      options: ['sending troops'],
      condition: null,
      hedged: false,
    };
    const server = await serveLoopback((_, response) =>
      answerWith(response, { statements: [found, { ...found, quote: 'Invented.' }] }),
    );
    vi.stubEnv('ENTENTE_LLM_BASE_URL', server.address);
    vi.stubEnv('ENTENTE_LLM_MODEL', 'small');
    vi.stubEnv('ENTENTE_LLM_API_KEY', 'sk-secret');
    const options = ['--published', '2025-08-22', '--with-model'];
    const told = await entente('read', path, ...options, '--json');
    const read = readShape(reading, JSON.parse(told.out));
    expect(read).toMatchObject({
      ok: true,
      warnings: [],
      value: { languageModel: { name: 'small', dropped: 1 } },
    });
    const shown = await entente('read', path, ...options);
    expect(shown.out).toMatch(/in (?:\w+, )*stance.*\n\s+rules: .*rules-out.*\n\s+model: .*opposes/u);
    server.close();
    const gone = await entente('read', path, ...options);
    vi.unstubAllEnvs();
    expect(gone).toMatchObject({ exit: 0, err: expect.stringContaining('cannot be reached') as string });
    expect(JSON.stringify([told, shown, gone])).not.toContain('secret');
  });

  it('does not fetch from private addresses', async () => {
    const { exit, err } = await entente('read', 'http://127.0.0.1:1/', '--json');
    expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining('refused') as string });
  });

  it('reads for people too', async () => {
    const { exit, out } = await entente('read', article, '--published', '2025-08-22');
    expect(exit).toBe(0);
    expect(out).toContain('Russia');
    expect(out).toContain('rules-out');
  });
});

describe('add', () => {
  const text = (country: string) =>
    `${country} ruled out sending troops to Ukraine, its foreign minister said on Monday.\n`;

  it('takes folders and files, goes on where it was, and reports as published', async () => {
    const data = join(folder, 'add');
    const news = join(folder, 'news');
    mkdirSync(join(news, 'more'), { recursive: true });
    writeFileSync(join(news, '2025-08-22 France.txt'), text('France'));
    writeFileSync(join(news, 'more', 'spain.html'), `<p>${text('Spain')}</p>`);
    writeFileSync(join(news, '.hidden.txt'), text('Italy'));
    writeFileSync(join(news, 'data.csv'), 'a,b');
    const words = ['add', news, '--negotiation', 'Border talks', '--data', data];
    const unknown = await entente(...words);
    expect(unknown).toMatchObject({ exit: 1, out: '' });
    expect(unknown.err).toContain('unknown-negotiation');
    const first = await entente(...words, '--open', '--day-from-name', '--json');
    expect(first).toMatchObject({ exit: 0, err: expect.stringContaining('warning other-files') as string });
    const told = readShape(intake, JSON.parse(first.out));
    expect(told).toMatchObject({
      ok: true,
      warnings: [],
      value: { negotiation: 'border-talks', stopped: false },
    });
    expect(
      told.ok && told.value.articles.map(({ name, issues }) => [name, issues.map(({ code }) => code)]),
    ).toEqual([
      [join(news, '2025-08-22 France.txt'), []],
      [join(news, 'more', 'spain.html'), ['no-day']],
    ]);
    const scan = fileWith('scan2.pdf', pdfOf([[]]));
    const again = await entente(
      ...words,
      `${fileWith('gone.txt', text('Norway'))}@2025-08-23`,
      scan,
      join(folder, 'none.txt'),
    );
    expect(again.exit).toBe(1);
    expect(again.out).toMatch(/^1 of 5 articles added to border-talks: 1 statements/u);
    expect(again.out).toContain('Already there: 2.');
    expect(again.out).toMatch(/Not read:\n  pdf-no-text: .*OCR/u);
    expect(again.out).toMatch(/Failed:\n  .*none\.txt: no-file/u);
    expect((await entente('verify', '--data', data)).out).toBe('border-talks: sound\n');
  });

  it('stops when it is interrupted, with all that was read kept', async () => {
    const data = join(folder, 'interrupted');
    const files = ['France', 'Spain', 'Italy'].map((country) => fileWith(`${country}.txt`, text(country)));
    const words = ['add', ...files, '--negotiation', 'Lake', '--open', '--data', data];
    const running = entente(...words, '--json');
    while (process.listenerCount('SIGINT') === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    process.emit('SIGINT');
    const { exit, out } = await running;
    expect({ exit, report: JSON.parse(out) as unknown }).toMatchObject({
      exit: 2,
      report: { stopped: true },
    });
    const { counts } = await jsonOf(intake, ...words, '--published', '2025-08-22', '--json');
    expect(counts.added + counts.alreadyThere).toBe(3);
  });
});

describe('follow', () => {
  it('says what is wrong: no such negotiation, and nothing from private addresses', async () => {
    const data = join(folder, 'follow');
    const nobody = await entente('follow', '--negotiation', 'Border', '--data', data);
    expect(nobody).toMatchObject({ exit: 1, out: '' });
    expect(nobody.err).toContain('unknown-negotiation');
    const { address, close } = await startServer({ data, port: 0, example: false });
    await fetch(`${address}/api/negotiations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Border talks"}',
    });
    await close();
    const none = await entente('follow', '--negotiation', 'Border talks', '--data', data, '--json');
    expect({ ...none, out: JSON.parse(none.out) as unknown }).toEqual({
      exit: 0,
      err: '',
      out: { feeds: [], articles: [], waiting: [] },
    });
    const refused = await entente(
      'follow',
      `${address}/feed`,
      '--negotiation',
      'border-talks',
      '--data',
      data,
    );
    expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('error refused') as string });
  });
});

describe('draft', () => {
  it('writes a negotiation file that agree takes, its guesses marked', async () => {
    const { exit, out } = await entente('draft', article, '--published', '2025-08-22');
    expect(exit).toBe(0);
    expect(readShape(negotiationFile, parse(out))).toMatchObject({ ok: true, warnings: [] });
    expect(out).toContain('guessed: true');
    const path = fileWith('drafted.yaml', out);
    expect(await jsonOf(agreementReport, 'agree', path, '--worlds', '50', '--json')).toMatchObject({
      asOf: '2025-08-22',
    });
  });

  it('writes a file, whole', async () => {
    const path = join(folder, 'written.json');
    expect(await entente('draft', article, '--published', '2025-08-22', '-o', path)).toMatchObject({
      exit: 0,
      out: '',
    });
    expect(readShape(negotiationFile, JSON.parse(readFileSync(path, 'utf8')))).toMatchObject({ ok: true });
  });
});

describe('brief', () => {
  it('says everything in Markdown, each number leading to a source', async () => {
    const { exit, out } = await entente('brief', article, '--published', '2025-08-22', '--worlds', '100');
    expect(exit).toBe(0);
    for (const heading of [
      'What is on the table',
      'Who stands where',
      'Which packages could stand',
      'Sources',
    ]) {
      expect(out).toContain(`## ${heading}`);
    }
    const numbers = [...out.matchAll(/ \[(\d+)\]/gu)].map((match) => match[1]);
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of new Set(numbers)) expect(out).toContain(`\n- [${number}] `);
    expect(out).toContain('not yet confirmed');
  });

  it('writes one HTML file that needs nothing else', async () => {
    const { out } = await entente(
      'brief',
      article,
      '--published',
      '2025-08-22',
      '--worlds',
      '50',
      '--format',
      'html',
    );
    expect(out).toMatch(/^<!doctype html>/u);
    expect(out).not.toMatch(/<script|<link|<img|\bsrc=|url\(|@import/iu);
    const anchors = [...out.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1]!);
    expect(anchors.length).toBeGreaterThan(10);
    for (const anchor of new Set(anchors)) expect(out).toContain(`id="${anchor}"`);
  });

  it('is data with --json, and the same bytes for the same input', async () => {
    const words = ['brief', article, '--published', '2025-08-22', '--worlds', '50', '--json'];
    const brief: BriefReport = await jsonOf(briefReport, ...words);
    const spoken = brief.document.notes.filter(({ statementId }) => statementId !== null);
    expect(new Set(spoken.map(({ statementId }) => statementId))).toEqual(
      new Set(brief.statements.map(({ id }) => id)),
    );
    expect((await entente(...words)).out).toBe((await entente(...words)).out);
  });

  it('speaks Arabic, from right to left', async () => {
    const { out } = await entente('brief', negotiation, '--worlds', '50', '--lang', 'ar', '--format', 'html');
    expect(out).toContain('<html lang="ar" dir="rtl">');
    expect(out).toContain('روسيا');
  });

  it('takes several articles, each with its day', async () => {
    const second = fileWith(
      'second.txt',
      'Germany said on Monday that it opposed sending German troops to Ukraine.\n',
    );
    const brief = await jsonOf(
      briefReport,
      'brief',
      `${article}@2025-08-22`,
      `${second}@2025-09-01`,
      '--worlds',
      '50',
      '--json',
    );
    expect(brief.articles.map(({ article: read }) => read.published)).toEqual(['2025-08-22', '2025-09-01']);
    expect(brief.asOf).toBe('2025-09-01');
  });
});

describe('replay', () => {
  const worked = `${cases}/sallow-brook/negotiation.yaml`;

  it('prints what its schema says, the same every time', async () => {
    const words = ['replay', worked, '--package', 'YYYN', '--json'];
    const report = await jsonOf(timelineReport, ...words);
    expect(report.days.map(({ day, chosen }) => [day, chosen.share])).toEqual([
      ['2031-05-02', 0],
      ['2031-05-09', 0],
      ['2031-05-16', 0.5],
    ]);
    expect(report.milestones.likely).toEqual({ first: '2031-05-16', lasting: '2031-05-16' });
    expect(await jsonOf(timelineReport, ...words)).toEqual(report);
  });

  it('tells the days in words and draws them in characters', async () => {
    const { exit, out } = await entente('replay', worked, '--package', 'YYYN', '--from', '2031-05-05');
    expect(exit).toBe(0);
    expect(out).toContain('It first became possible');
    expect(out).toContain('| 5 May 2031 | ░░░░░░░░░░ in no world |');
    expect(out).toContain('| 16 May 2031 | █████░░░░░ in 50% of worlds |');
    expect(out).toContain('- Hill (rules out): release water from the upper pond in summer (2 May 2031).');
    expect(out).toContain('The followed package gained');
  });

  it('speaks Arabic', async () => {
    const { out } = await entente('replay', worked, '--lang', 'ar');
    expect(out).toContain('يومًا بيوم');
  });

  it('refuses a package of other options, and a range that ends before it begins', async () => {
    const wrong = await entente('replay', worked, '--package', 'YY');
    expect(wrong).toMatchObject({ exit: 1, out: '' });
    expect(wrong.err).toContain('wrong-package');
    const none = await entente('replay', worked, '--from', '2031-05-09', '--until', '2031-05-02');
    expect(none).toMatchObject({ exit: 1, out: '' });
    expect(none.err).toContain('no-day');
  });
});

describe('agree', () => {
  it('gives the same bytes for the same input and seed, and others for another seed', async () => {
    const words = ['agree', negotiation, '--worlds', '100', '--json'];
    const [first, second] = [await entente(...words), await entente(...words)];
    expect(first.out).toBe(second.out);
    expect((await entente(...words, '--seed', '2')).out).not.toBe(first.out);
  });

  it('answers where nothing is feasible, with the smallest set of rules that empties it', async () => {
    const file = {
      format: 1,
      name: 'Empty',
      asOf: '2025-01-01',
      parties: [{ name: 'A', options: [{ name: 'a' }] }],
      rules: ['a or not a', 'a', 'not a'],
      positions: [],
    };
    const report = await jsonOf(
      agreementReport,
      'agree',
      fileWith('empty.json', JSON.stringify(file)),
      '--json',
    );
    expect(report.funnel).toMatchObject({ feasible: 0, emptiedBy: ['a', 'not a'] });
  });

  it('speaks to people in Markdown', async () => {
    const { exit, out } = await entente('agree', negotiation, '--worlds', '100');
    expect(exit).toBe(0);
    expect(out).toContain('156');
  });
});

describe('means', () => {
  it('are reported: who needs what, who pledged what, until when it suffices, what would close the gap', async () => {
    const { means } = await jsonOf(agreementReport, 'agree', guarantees, '--worlds', '50', '--json');
    const demanding = means?.packages.find(({ state }) => state.slice(4, 7) === 'YYY')?.resources[0];
    expect(means?.resources[0]).toMatchObject({ name: 'troops', unit: 'soldiers', complete: false });
    expect(demanding?.steps.map(({ required, pledged }) => [required, pledged])).toEqual([
      [25_000, 20_000],
      [100_000, 20_000],
    ]);
    expect(demanding?.closing.map(({ amount }) => amount)).toEqual([5000, 75_000]);
    expect(means?.options.map(({ atBest }) => atBest.verdict)).toEqual(['until', 'until', 'lasting']);
  });
});

describe('architecture', () => {
  it('writes the best package out as commitments, or another, its gaps named', async () => {
    const words = ['architecture', guarantees, '--worlds', '50', '--json'];
    const best = await jsonOf(architectureReport, ...words);
    expect(best).toMatchObject({ chosen: 'best', package: 'NYNNNNNYY' });
    expect(best.commitments.map(({ guarantor }) => guarantor)).toEqual([
      'United States',
      'Ukraine',
      'Russia',
    ]);
    const named = await jsonOf(architectureReport, ...words, '--package', 'NNNNYYYYY');
    expect(named.gaps).toContainEqual(
      expect.objectContaining({ kind: 'short', resource: 'troops', from: '2025-08-22', by: 5000 }),
    );
    expect((await entente(...words)).out).toBe((await entente(...words)).out);
  });

  it('is text, a page or a Word file, in English or Arabic', async () => {
    const words = ['architecture', guarantees, '--worlds', '50'];
    expect((await entente(...words)).out).toMatch(/^# Architecture: /u);
    expect((await entente(...words, '--lang', 'ar', '--format', 'html')).out).toContain('dir="rtl"');
    const file = fileWith('architecture.docx', '');
    expect((await entente(...words, '--format', 'docx', '-o', file)).exit).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  it('says why a package cannot be written out', async () => {
    const of = (letters: string) =>
      entente('architecture', guarantees, '--worlds', '50', '--package', letters);
    expect(await of('YNNNNNNNN')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('infeasible-package'),
    });
    expect(await of('YN')).toMatchObject({ exit: 1, err: expect.stringContaining('wrong-package') });
  });
});

describe('what changed, and why', () => {
  const talks = {
    format: 1,
    name: 'Ford',
    asOf: '2025-03-01',
    parties: [
      { name: 'A', options: [{ name: 'open' }] },
      { name: 'B', options: [{ name: 'pay' }] },
    ],
    rules: [],
    positions: [
      { party: 'A', option: 'open', stance: 'opposes', date: '2025-01-01' },
      { party: 'A', option: 'open', stance: 'open', onlyIf: 'pay', date: '2025-02-15' },
      { party: 'A', option: 'pay', stance: 'favours', date: '2025-01-05' },
      { party: 'B', option: 'open', stance: 'favours', date: '2025-01-01' },
      { party: 'B', option: 'pay', stance: 'open', date: '2025-01-05' },
    ],
  };
  const path = fileWith('ford.json', JSON.stringify(talks));

  it('tells stances and packages that changed since a day, in words and as data', async () => {
    const { out } = await entente('agree', path, '--since', '2025-02-01');
    expect(out).toContain('What changed since 1 February 2025');
    expect(out).toContain('A on “open”: opposes, now open.');
    const report = await jsonOf(agreementReport, 'agree', path, '--since', '2025-02-01', '--json');
    expect(report.since).toMatchObject({
      stances: [{ party: 'A', option: 'open', from: ['opposes'], to: ['open'] }],
      packages: [{ state: 'YY', from: 0.5, to: 1, became: 'sure' }],
    });
  });

  it('looks at an earlier day', async () => {
    const report = await jsonOf(agreementReport, 'agree', path, '--as-of', '2025-02-01', '--json');
    expect(report.packages.find(({ state }) => state === 'YY')?.acceptable.share).toBe(0.5);
  });

  it('explains a package down to the positions, and a statement up to them', async () => {
    const { out } = await entente('agree', path, '--explain', 'YN');
    expect(out).toMatch(/Crosses a red line: .*open.* requires .*pay/u);
    expect((await entente('brief', article, '--published', '2025-08-22', '--explain', '1')).out).toContain(
      '[1]',
    );
    expect(await entente('agree', path, '--explain', 'YNN')).toMatchObject({ exit: 1, out: '' });
    expect((await entente('agree', path, '--explain', 'list')).out).toContain('`some-agreement`');
    expect((await entente('agree', path, '--explain', 'world:0')).out).toContain('`party:');
    // What no report holds without being asked for is worked out when it is.
    const change = await entente('agree', path, '--explain', 'change:YY:0.9:1');
    expect(change.out).toContain('Then acceptable to all');
    const listed = (await entente('agree', path, '--goal', 'YY', '--explain', 'list')).out;
    expect(listed).toContain('`change:YY:0.8:1`');
    expect(listed).toContain('`architecture:');
    expect(await entente('agree', path, '--explain', 'change:YY:0.9:99')).toMatchObject({ exit: 1, out: '' });
    const unknown = await entente('agree', path, '--explain', 'world:many');
    expect(unknown).toMatchObject({ exit: 1, out: '' });
    expect(unknown.err).toContain('"list"');
  });

  it('tells what an answer would change, each of its answers in turn, and all that is wrong with what was asked', async () => {
    const words = ['agree', negotiation, '--worlds', '100', '--what-if'];
    const report = await jsonOf(agreementReport, ...words, 'Russia:us-air=?', '--json');
    expect(report.whatIf?.map(({ supposed }) => supposed[0]?.answer)).toEqual([
      'wants',
      'indifferent',
      'opposes',
    ]);
    const wanted = report.whatIf![0]!;
    expect(wanted.goal.from).toEqual(report.someAgreement);
    expect(wanted.goal.to.share).toBeGreaterThan(report.whatIf![2]!.goal.to.share);
    const both = [...words, 'Russia:us-air=wants', '--what-if', 'Russia:ua-settle=opposes'];
    const { out } = await entente(...both);
    expect(out).toContain('What if they answered');
    expect(out).toMatch(/If Russia wants this: .* and Russia opposes this: /u);
    const refused = await entente(...words, 'Rusia:us-air=wants', '--what-if', 'Russia');
    expect(refused).toMatchObject({ exit: 1, out: '' });
    expect(refused.err).toContain('Did you mean "Russia"?');
    expect(refused.err).toContain('is no answer to an open point');
  });

  it('finds the least change towards a package, and asks for one', async () => {
    const report = await jsonOf(
      agreementReport,
      'agree',
      path,
      '--as-of',
      '2025-02-01',
      '--goal',
      'YY',
      '--target',
      '0.9',
      '--json',
    );
    expect(report.leastChange?.[0]?.cost).toBe(1);
    expect(await entente('agree', path, '--target', '0.9')).toMatchObject({ exit: 1, out: '' });
  });
});

describe('analyze', () => {
  const model = `${cases}/elmira/model.json`;

  it('finds the equilibria of a published conflict', async () => {
    const report = await jsonOf(analysisReport, 'analyze', model, '--concepts', 'nash,seq', '--json');
    expect(report.equilibria).toEqual({ nash: [4, 5, 6, 9, 10, 11], seq: [4, 5, 6, 9, 10, 11] });
  });

  it('says why', async () => {
    const { exit, out } = await entente('analyze', model, '--explain', 'Uniroyal:NNYNN:nash');
    expect(exit).toBe(0);
    expect(out).toContain('Uniroyal');
  });

  it('says which states of a goal hold, who undoes them, and what would make a state an equilibrium', async () => {
    const questions = ['--goal', '--Y--', '--status-quo', 'NYNNN', '--inverse', 'YNYNN'];
    const { exit, out } = await entente('analyze', model, '--concepts', 'nash,seq', ...questions);
    expect(exit).toBe(0);
    expect(out).toContain('Goal --Y--: 4 states, from NYNNN');
    expect(out).toContain('  YNYNY  equilibrium: nash, seq\n    reached by moves only: MoE to YYNNN,');
    expect(out).toContain('    Local Government gains by NNYNY (in the goal): does not stay under nash\n');
    expect(out).toContain('    nash: if no longer worse than YYNNY, YNYNY (pairs that change: 2)');
  });

  it.each([
    [['--concepts', ' , '], 'Name at least one'],
    [['--horizon', '65'], 'from 1 to 64'],
    [['--explain', 'Uniroyal:NNYNN'], 'decision maker:state:concept'],
  ])('refuses %j and says what to write', async (words, says) => {
    const { exit, out, err } = await entente('analyze', model, ...words);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toContain(says);
  });

  it('analyses a conflict of sixty options, and says which engine it took and why', async () => {
    const owners = Array.from({ length: 12 }, (_, owner) => `D${owner}`);
    const large = fileWith(
      'large.json',
      JSON.stringify({
        format: 1,
        name: 'Large',
        decisionMakers: owners.map((name) => ({
          name,
          options: Array.from({ length: 5 }, (_, own) => ({ name: `${name}o${own}` })),
        })),
        preferences: Object.fromEntries(
          owners.map((name, owner) => [
            name,
            { priorities: [`${name}o0 if ${owners[(owner + 1) % 12]}o1`, `not ${name}o2`] },
          ]),
        ),
      }),
    );
    const report = await jsonOf(unlistedReport, 'analyze', large, '--json');
    expect(report.stateCount).toBe(String(2n ** 60n));
    expect(report.engine.name).toBe('symbolic');
    const goal = `YN${'-'.repeat(58)}`;
    const asked = ['--goal', goal, '--explain', `D3:${'Y'.repeat(60)}:nash`, '--status-quo', 'N'.repeat(60)];
    const { exit, out } = await entente('analyze', large, ...asked);
    expect(exit).toBe(0);
    expect(out).toContain(`Goal ${goal}: ${2n ** 58n} states; equilibria among them: nash `);
    expect(out).toContain('Engine: symbolic, for 1152921504606846976 feasible states are too many to list');
    expect(out).toContain('is not stable for D3 (nash)');
    expect(await entente('analyze', large, '--inverse', 'Y'.repeat(60))).toMatchObject({ exit: 1, out: '' });
  });

  it('says why in Arabic', async () => {
    const words = ['--explain', 'Uniroyal:NNYNN:nash', '--lang', 'ar'];
    const { exit, out } = await entente('analyze', model, ...words);
    expect(exit).toBe(0);
    expect(out).toContain('غير مستقرة بالنسبة إلى \u2068Uniroyal\u2069');
  });

  it('writes a .gmcr file that analyses the same, and says what such a file cannot say', async () => {
    const { exit, out } = await entente('analyze', model, '--export', 'gmcr');
    expect(exit).toBe(0);
    const again = await jsonOf(analysisReport, 'analyze', fileWith('written.gmcr', out), '--json');
    const { stability } = await jsonOf(analysisReport, 'analyze', model, '--json');
    expect(again.stability).toEqual(stability);
    const coalesced = `${cases}/elmira-nine-state/model.json`;
    const refused = await entente('analyze', coalesced, '--export', 'gmcr');
    expect(refused).toMatchObject({ exit: 1, out: '' });
    expect(refused.err).toMatch(/model\.json:\d+:\d+ error gmcr-inexpressible at coalesce/u);
  });
});

describe('export, import, verify', () => {
  it('move a negotiation from one store to another, whole and sound', async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    const server = await startServer({ port: 0, data: first });
    await server.close();
    const path = join(folder, 'exported.jsonl');
    expect(await entente('export', 'security-guarantees', '--data', first, '-o', path)).toMatchObject({
      exit: 0,
    });
    expect(await entente('import', path, '--data', second)).toMatchObject({ exit: 0 });
    expect(await entente('verify', '--data', second)).toMatchObject({
      exit: 0,
      out: 'security-guarantees-for-ukraine-august-2025: sound\n',
    });
    const tampered = fileWith('tampered.jsonl', readFileSync(path, 'utf8').replace('Macron', 'Micron'));
    expect(await entente('import', tampered, '--data', second)).toMatchObject({ exit: 1, out: '' });
    expect(await entente('export', 'nothing', '--data', first)).toMatchObject({ exit: 1 });
  });
});

/** A server on a folder of its own, and how to tell it something of negotiations. */
async function serving(data: string) {
  const server = await startServer({ port: 0, data, example: false });
  const ask = async (path: string, body: unknown): Promise<Response> =>
    fetch(`${server.address}/api/negotiations${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { server, ask };
}

describe('decisions', () => {
  it('are printed one a line, of one negotiation or of all, with words only where asked for', async () => {
    const data = join(folder, 'decided');
    const { server, ask } = await serving(data);
    await ask('', { name: 'Border' });
    const text = 'The minister of Norway said that Norway would send observers to the border.\n';
    await ask('/border/articles', { text, published: '2031-04-02', source: 'Gazette' });
    await ask('/border/decisions', { statements: ['a1-s1'], decision: 'accept' });
    await server.close();

    const { exit, out } = await entente('decisions', '--data', data);
    expect(exit).toBe(0);
    const [line = '', ...rest] = out.trimEnd().split('\n');
    expect(rest).toEqual([]);
    const read = readShape(decision, JSON.parse(line));
    expect(read).toMatchObject({
      ok: true,
      warnings: [],
      value: { negotiation: 'border', statement: 'a1-s1', decision: 'accepted', changed: [] },
    });
    expect(line).not.toMatch(/observers|Norway/u);
    const whole = await entente('decisions', 'border', '--data', data, '--with-text', '--json');
    expect(JSON.parse(whole.out)).toMatchObject({
      decisions: [{ words: expect.stringContaining('observers') as string }],
    });
    expect(await entente('decisions', 'nowhere', '--data', data)).toMatchObject({ exit: 1, out: '' });
    const path = join(folder, 'decided.jsonl');
    expect(await entente('decisions', '--data', data, '-o', path)).toMatchObject({ exit: 0, out: '' });
    expect(readFileSync(path, 'utf8')).toBe(out);
  });
});

describe('merges', () => {
  it('lists options that may be one, and takes a decision with its reason', async () => {
    const data = join(folder, 'merges');
    const { server, ask } = await serving(data);
    await ask('', { name: 'Border' });
    await ask('/border/articles', {
      text: 'Norway opposes the deployment of troops, its minister said.',
      published: '2031-04-02',
    });
    await ask('/border/articles', {
      text: 'Norway supports sending soldiers, its prime minister said.',
      published: '2031-05-02',
    });
    await server.close();

    const { proposals } = await jsonOf(optionMergeReport, 'merges', 'Border', '--data', data, '--json');
    const [one = '', other = ''] = proposals[0]?.sides.map(({ option }) => option) ?? [];
    const listed = await entente('merges', 'border', '--data', data);
    expect(listed.out).toContain('1 to decide');
    expect(listed.out).toContain('a2: Norway supports sending soldiers');
    const words = ['merges', 'border', '--data', data, '--accept', one, other, '--why', 'The same plan'];
    expect(await jsonOf(optionMergeReport, ...words, '--json')).toMatchObject({
      proposals: [],
      decided: [{ decision: 'merge', why: 'The same plan', options: [{ option: one }, { option: other }] }],
    });
    expect(await entente('merges', 'border', '--data', data, '--keep-apart', one)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('not-two-options') as string,
    });
  });
});

describe('bad input', () => {
  const broken = (change: object): string =>
    JSON.stringify(
      {
        format: 1,
        name: 'X',
        asOf: '2025-01-01',
        parties: [{ name: 'A', options: [{ name: 'go' }] }],
        rules: [],
        positions: [],
        ...change,
      },
      null,
      1,
    );

  it.each([
    ['an empty article', ['read', fileWith('empty.txt', '')], ['empty']],
    [
      'a binary',
      [
        'read',
        fileWith(
          'binary.txt',
          Uint8Array.from({ length: 3000 }, (_, index) => index % 7),
        ),
      ],
      ['binary'],
    ],
    ['no file', ['brief', join(folder, 'nowhere.txt')], ['no-file']],
    ['a folder', ['brief', folder], ['not-a-file']],
    ['an empty model', ['analyze', fileWith('empty.yaml', ' \n')], ['empty']],
    [
      'malformed JSON',
      ['agree', fileWith('malformed.json', '{"format": 1,\n "name": "x"\n "asOf": 1}')],
      ['malformed', 'malformed.json:3:'],
    ],
    [
      'malformed YAML',
      ['agree', fileWith('malformed.yaml', 'format: 1\nname: [x\n')],
      ['malformed', 'malformed.yaml:'],
    ],
    [
      'an unknown option in a rule',
      ['agree', fileWith('rule.json', broken({ rules: ['go -> gone'] }))],
      ['unknown-option', 'rules[0]', 'Did you mean "go"?'],
    ],
    [
      'two parties of one name',
      [
        'agree',
        fileWith(
          'twice.json',
          broken({
            parties: [
              { name: 'A', options: [{ name: 'go' }] },
              { name: 'A', options: [] },
            ],
          }),
        ),
      ],
      ['duplicate-party', 'parties[1].name', 'twice.json:'],
    ],
    [
      'several faults at once',
      [
        'agree',
        fileWith(
          'several.json',
          broken({ asOf: 'soon', rules: 7, positions: [{ party: 'A', option: 'go' }] }),
        ),
      ],
      ['asOf', 'rules', 'positions[0].stance'],
    ],
    ['a day that is none', ['read', article, '--published', '2025-02-30'], ['2025-02-30']],
    ['a goal that is no package', ['agree', negotiation, '--goal', 'NNY'], ['wrong-package']],
    ['an unknown flag', ['agree', negotiation, '--world', '3'], ['--worlds']],
    ['articles and a model together', ['brief', article, negotiation], ['mixed-inputs']],
    [
      'an unknown concept',
      ['analyze', `${cases}/elmira/model.json`, '--concepts', 'nsah'],
      ['unknown-concept', 'nash'],
    ],
  ])('%s is refused with what is wrong, where, and the way out', async (_, words, expected) => {
    const { exit, out, err } = await entente(...words);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    for (const part of expected) expect(err).toContain(part);
  });

  it('51 MB are refused before they are read', async () => {
    const path = fileWith('large.txt', 'x');
    truncateSync(path, 51 * 1024 * 1024);
    const { exit, err } = await entente('brief', path);
    expect(exit).toBe(1);
    expect(err).toContain('too-large');
  });

  it('text from outside does not steer the terminal', async () => {
    const path = fileWith(
      'escape.txt',
      'Russia said on Monday that it \u001B[2Jruled out \u001B]0;x\u0007 sending troops to Ukraine.\n',
    );
    const { out, err } = await entente('read', path, '--published', '2025-08-22');
    expect(`${out}${err}`).not.toMatch(/\u001B|\u0007/u);
  });
});
