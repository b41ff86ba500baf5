import { describe, expect, it } from 'vitest';
import { hostile, riverBrief } from '../../../test/publication-sample.ts';
import { wordDocument } from '../say.ts';
import { type Language, languages, sayIn } from '../wording/index.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';

const brief = riverBrief();
const htmlIn = (language: Language): string =>
  renderHtml(wordDocument(brief, sayIn(language)), { language, say: sayIn(language) });

describe.each(languages)('a brief as HTML in %s', (language) => {
  const page = htmlIn(language);

  it('is a page of its language and direction', () => {
    expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  });

  it('has no element that its sources brought, and no script', () => {
    const names = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/gu)].map(([, name]) => name!));
    for (const name of ['script', 'img', 'b', 'i', 'iframe', 'now', 'the']) expect(names).not.toContain(name);
    expect(page.replace(/"[^"]*"/gu, '""')).not.toMatch(/<[^>]*\son[a-z]+=/iu);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    const faults: string[] = [];
    for (const [, slash, name = '', rest = ''] of page
      .replace(/<style>[^<]*<\/style>/u, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gu)) {
      if (slash === '' && !rest.endsWith('/')) open.push(name);
      if (slash === '/' && open.pop() !== name) faults.push(name);
    }
    expect(faults).toEqual([]);
    expect(open).toEqual([]);
  });

  it('has a target for every link to a source, and every id once', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const links = [...page.matchAll(/href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(ids).toContain(link);
  });

  it('keeps no control that turns the direction', () => {
    expect(page).not.toMatch(/[\u202A-\u202E\u2066\u2067]/u);
    expect(page.match(/\u2069/gu)).toEqual(page.match(/\u2068/gu)?.map(() => '\u2069') ?? null);
  });
});

describe('a brief as Markdown', () => {
  const text = renderMarkdown(wordDocument(brief, sayIn('en')), sayIn('en'));

  it('has one title, and a heading for each section and group', () => {
    expect(text.match(/^# /gmu)).toHaveLength(1);
    expect(text).toContain('\n## Who stands where\n');
    expect(text).toContain('\n### Upland\n');
  });

  it('holds the words of its sources as letters, not as markup', () => {
    expect(text).toContain(String.raw`\<script\>alert(1)\</script\>`);
    expect(text).not.toMatch(/(?<!\\)</u);
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .every((line) => line.endsWith('|')),
    ).toBe(true);
  });

  it('keeps a text that begins like a list from being one', () => {
    const say = sayIn('en');
    const plain = (value: string) => say({ message: 'text', values: { text: value } });
    const block = (value: string) => ({ kind: 'paragraph' as const, text: plain(value) });
    const blocks = ['1. one', '2) two', '- three', '+ four', '# five'].map(block);
    const section = { id: 's', heading: plain('S'), blocks };
    const document = { title: plain('T'), lead: [], sections: [section], notes: [], colophon: [] };
    expect(renderMarkdown(document, say).split('\n\n').slice(2)).toEqual([
      '1\\. one',
      '2\\) two',
      '\\- three',
      '\\+ four',
      '\\# five\n',
    ]);
  });

  it('cites its sources by number', () => {
    expect(text).toContain('Opposes: build the "great" dam');
    expect(text).toMatch(/never.*\[2\]/u);
    expect(text).toContain(`- \\[2\\] `.replaceAll('\\', ''));
    expect(text).not.toContain(hostile.words);
  });
});
