import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PageElement, elementsOf, pageTreeOf, textOf } from './page-tree.ts';

/** "ul(li(a) li(b))", the tags and texts of a page. */
const shape = ({ tag, children }: PageElement): string => {
  const inner = children.map((child) => (typeof child === 'string' ? child.trim() : shape(child)));
  const held = inner.filter((part) => part !== '').join(' ');
  return held === '' ? tag : `${tag}(${held})`;
};
const shapeOf = (html: string): string => shape(pageTreeOf(html)).replace(/^#page\(|\)$/gu, '');

test.each([
  ['<p>a<p>b', 'p(a) p(b)'],
  ['<ul><li>a<li>b<ul><li>c</ul></ul>d', 'ul(li(a) li(b ul(li(c)))) d'],
  ['<table><tr><td>a<td>b<tr><td>c</table>', 'table(tr(td(a) td(b)) tr(td(c)))'],
  ['<div>a</p></span>b</div>c', 'div(a b) c'],
  ['<td>a</div>b</td>c', 'td(a b) c'],
  ['<b><p>a</b>b</p>c', 'b(p(a b) c)'],
  ['<a>a<a>b', 'a(a) a(b)'],
  ['a<br>b<img src=x>c', 'a br b img c'],
  ['<svg/>a', 'a'],
  ['<div/>a', 'div(a)'],
  ['<head><title>t</title><p>a', 'head(title(t)) p(a)'],
  ['<script>if (a < b) "<p>"</script>c', 'script(if (a < b) "<p>") c'],
  ['&lt;b&gt; &amp;&#x41;&#0;&#xd800;', '<b> &  A \ufffd \ufffd'.replace('&  A', '& A')],
])('%s is %s', (html, expected) => {
  expect(shapeOf(html).replaceAll(/\s+/gu, '')).toBe(expected.replaceAll(/\s+/gu, ''));
});

test('an attribute keeps its first value, references read', () => {
  const [, element] = elementsOf(pageTreeOf('<p TITLE="a &amp; b" title=c hidden>'));
  expect([...element!.attributes]).toEqual([
    ['title', 'a & b'],
    ['hidden', ''],
  ]);
});

test('no text is lost however deep the tags nest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.constantFrom('div', 'b', 'ul', 'table', 'blockquote', 'x-y'),
      (depth, tag) => {
        const tree = pageTreeOf(`${`<${tag}>x`.repeat(depth)}<p>end`);
        expect(textOf(tree)).toBe(`${'x'.repeat(depth)}end`);
        expect(deepest(tree)).toBeLessThan(210);
      },
    ),
    { numRuns: 30 },
  );
});

function deepest(root: PageElement): number {
  return Math.max(
    ...elementsOf(root).map((element) => {
      let depth = 0;
      for (let at = element.parent; at !== undefined; at = at.parent) depth += 1;
      return depth;
    }),
  );
}
