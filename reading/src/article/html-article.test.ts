import { expect, test } from 'vitest';
import { htmlArticleOf } from './html-article.ts';

const paragraph = (about: string): string =>
  `The delegations spoke for three hours about ${about}, and neither side would say afterwards what had been settled.`;
const body = ['the harbour', 'the quota', 'the patrol boats', 'the old treaty']
  .map((about) => `<p>${paragraph(about)}</p>`)
  .join('\n');

const page = (main: string, around = '', head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Talks - The Tide</title>${head}</head><body>${around}${main}</body></html>`;

/** Each line with its mark, "-" for a line of the report. */
const linesOf = (html: string): readonly string[] => {
  const { text, marked } = htmlArticleOf(html);
  let start = 0;
  return text.split('\n').map((line) => {
    const mark = marked.find((one) => one.start === start);
    start += line.length + 1;
    return `${mark?.kind ?? '-'} ${line.slice(0, 40)}`;
  });
};
const reportOf = (html: string): readonly string[] =>
  linesOf(html)
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
const whole = ['the harbour', 'the quota', 'the patrol boats', 'the old treaty'].map((about) =>
  paragraph(about).slice(0, 40),
);

test('the part that holds the prose is the article; what surrounds it is not', () => {
  const around = '<nav><a href="/">Home</a><a href="/a">World</a></nav>';
  const after =
    '<div class="related-posts"><h3>Other talks</h3><p>The envoy of the north said on Sunday that he would come back to the table soon.</p></div><footer>© The Tide</footer>';
  const html = page(`<div class="wrap"><article><h1>Talks</h1>${body}</article>${after}</div>`, around);
  expect(linesOf(html)).toEqual(['heading Talks', ...whole.map((line) => `- ${line}`)]);
});

test('a part that holds most of the prose is the article whatever it is called', () => {
  expect(reportOf(page(`<div class="sidebar related">${body}</div>`))).toEqual(whole);
});

test('a lead between the heading and the main part belongs to the report', () => {
  const lead = 'Hopes for an agreement on the shared fishing grounds rose on Sunday.';
  const html = page(`<header><h1>Talks</h1><p class="lead">${lead}</p></header><div id="text">${body}</div>`);
  expect(reportOf(html)).toEqual([lead.slice(0, 40), ...whole]);
});

test('captions, bylines, labels and what stands under them are marked, not lost', () => {
  const html = page(`<article><h1>Talks</h1><div class="byline">Nora Ellison</div>
    <figure><img src="a.jpg"><figcaption>Boats in the harbour</figcaption></figure>${body}
    <p>Read also:</p><p><a href="/b">How the strait was closed to all foreign boats</a></p>
    <h2>What comes next</h2><p>${paragraph('the next round')}</p><p>Share this article</p></article>`);
  expect(linesOf(html).filter((line) => !line.startsWith('- '))).toEqual([
    'heading Talks',
    'other Nora Ellison',
    'caption Boats in the harbour',
    'navigation Read also:',
    'navigation How the strait was closed to all foreign',
    'heading What comes next',
    'navigation Share this article',
  ]);
  expect(reportOf(html)).toHaveLength(5);
});

test('a paragraph after "Read also" goes on with the report', () => {
  const last = 'Nothing else was agreed on that long day.';
  const html = page(
    `<article>${body}<p>Read also</p><p><a href="/b">How the strait was closed again</a></p><p>${last}</p></article>`,
  );
  expect(reportOf(html).at(-1)).toBe(last.slice(0, 40));
});

test('what readers wrote is no report, even where they wrote more', () => {
  const comments = `<div class="comments">${body.repeat(3).replaceAll('delegations', 'readers')}</div>`;
  expect(reportOf(page(`<div><article>${body}</article>${comments}</div>`))).toEqual(whole);
});

test('a body in JSON-LD stands for a page that shows no report', () => {
  const lines = ['the harbour', 'the quota', 'the patrol boats'].map(paragraph);
  const data = { '@type': 'NewsArticle', articleBody: lines.join('\n\n') };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(htmlArticleOf(page('<p>Please wait.</p>', '', head)).text).toBe(lines.join('\n'));
  expect(reportOf(page(`<article>${body}</article>`, '', head))).toEqual(whole);
});

test('soft hyphens are left out, breaks end lines, hidden parts and scripts are nothing', () => {
  const html = page(
    `<article>${body}<p>Mini&shy;ster<br>left</p><p style="display: none">secret</p><script>"said"</script></article>`,
  );
  expect(htmlArticleOf(html).text).toMatch(/\nMinister\nleft$/u);
});

test.each([
  ['<meta property="article:published_time" content="2025-08-22T23:30:00+02:00">', '2025-08-22'],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-08-21"}]}</script>',
    '2025-08-21',
  ],
  ['<meta name="pubdate" content="Fri, 22 Aug 2025 08:00:00 GMT">', '2025-08-22'],
  ['<meta name="date" content="20250820">', '2025-08-20'],
  ['<meta name="date" content="August 19, 2025">', '2025-08-19'],
  ['<link rel="canonical" href="https://tide.example/world/2025/08/18/talks">', '2025-08-18'],
  ['<meta name="date" content="2025-02-30">', null],
  ['<script type="application/ld+json">{"@type":"NewsArticle",</script>', null],
])('the day of publication in %s', (head, day) => {
  expect(htmlArticleOf(page(`<article>${body}</article>`, '', head)).published).toBe(day);
});

test('the title is the heading that says what the metadata say; outlet and language are told', () => {
  const head =
    '<meta property="og:title" content="Talks on the strait go on | The Tide"><meta property="og:site_name" content="The\u202e Tide">';
  const html = page(`<article><h1>Talks on the strait go on</h1>${body}</article>`, '', head);
  expect(htmlArticleOf(html)).toMatchObject({
    title: 'Talks on the strait go on',
    source: 'The Tide',
    language: 'en',
  });
});
