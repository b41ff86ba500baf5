import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { html, rawHtml } from './html-template.ts';

it('escapes every value that is not HTML, in texts and in attributes', () => {
  const value = `<b title="x">&'`;
  expect(html`<p title="${value}">${value}</p>`.source).toBe(
    '<p title="&lt;b title=&quot;x&quot;&gt;&amp;&#39;">&lt;b title=&quot;x&quot;&gt;&amp;&#39;</p>',
  );
});

it('joins lists, leaves undefined out, and keeps HTML as it is', () => {
  const items = ['<', html`<i>${'&'}</i>`, undefined, [1, rawHtml('<hr>')]];
  expect(html`[${items}]`.source).toBe('[&lt;<i>&amp;</i>1<hr>]');
});

it('drops what neither HTML nor XML may hold, and turned directions', () => {
  expect(html`${'a\0b\u0007c\u202Ed\uFFFEe\uD800f\tg\n'}`.source).toBe('abcdef\tg\n');
  expect(html`${'\u2068isolated\u2069 😀'}`.source).toBe('\u2068isolated\u2069 😀');
});

it('no text leaves a sign that could be markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { source } = html`${text}`;
      expect(source).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
    }),
  );
});
