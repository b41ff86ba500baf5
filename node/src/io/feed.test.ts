import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeed } from './feed.ts';

const address = 'https://example.org/news/feed';
const read = (text: string, contentType = 'application/xml') =>
  readFeed({ address, bytes: Buffer.from(text), contentType, validators: {} });
const announcedIn = (text: string) => {
  const feed = read(text);
  if (!feed.ok) throw new Error(JSON.stringify(feed.issues));
  return feed.value.announced;
};

const first = {
  id: '1',
  address: 'https://example.org/a',
  title: 'Talks “resume” & end',
  published: '2031-04-02',
};

test.each([
  [
    'RSS',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette &amp; co</title><item>
    <title>Talks &lt;b&gt;“resume”&lt;/b&gt; &amp;amp; end</title><link>/a#top</link><guid isPermaLink="false">1</guid>
    <pubDate>Wed, 02 Apr 2031 23:30:00 -0500</pubDate></item></channel></rss>`,
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette &amp; co</title><id>f</id><entry><id>1</id>
    <title type="html">Talks &lt;i&gt;“resume”&lt;/i&gt; &amp;amp; end</title><link rel="self" href="self"/>
    <link href="../a"/><published>2031-04-02T01:00:00Z</published></entry></feed>`,
  ],
  [
    'RDF',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Gazette &amp; co</title></channel><item rdf:about="x"><title>Talks “resume” &amp; end</title>
    <link>https://example.org/a</link><dc:date>2031-04-02</dc:date></item></rdf:RDF>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette & co',
      items: [
        {
          id: '1',
          url: 'https://example.org/a',
          title: 'Talks “resume” & end',
          date_published: '2031-04-02T00:00:00Z',
        },
      ],
    }),
  ],
])('%s: the name, and each article with its own id, address, title and day', (kind, text) => {
  const expected = kind === 'RDF' ? { ...first, id: first.address } : first;
  expect(read(text)).toMatchObject({
    ok: true,
    value: { name: 'Gazette & co', announced: [expected] },
    warnings: [],
  });
});

test('articles without an address of the web are left out, and told', () => {
  const items = [
    '<item><title>a</title></item>',
    '<item><link>javascript:alert(1)</link></item>',
    '<item><link>/b</link></item>',
  ];
  const feed = read(`<rss version="2.0"><channel><title>t</title>${items.join('')}</channel></rss>`);
  expect(feed).toMatchObject({
    ok: true,
    value: { announced: [{ id: 'https://example.org/b', title: null, published: null }] },
    warnings: [{ code: 'announced-without-address' }],
  });
});

test('entities that a feed declares are not expanded', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const [found] = announcedIn(
    `${bomb}<rss version="2.0"><channel><title>t</title><item><title>&b;</title><link>/a</link></item></channel></rss>`,
  );
  expect(found?.title).toBe('&b;');
});

test('nor are those that lie in files', () => {
  const feed = read(
    '<!DOCTYPE r [<!ENTITY c SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>&c;</title></channel></rss>',
  );
  expect(feed).toMatchObject({ ok: false, issues: [{ code: 'no-feed' }] });
});

test('a page is no feed, and its own feed is found', () => {
  const page = `<html><head><link rel="stylesheet" href="x.css"><link type="application/rss+xml" rel=alternate href='/rss?a&amp;b'></head>`;
  expect(read(page)).toMatchObject({
    ok: false,
    issues: [{ code: 'no-feed', found: 'https://example.org/rss?a&b' }],
  });
  const plain = read('<html><p>no feed here');
  expect(plain).toMatchObject({ ok: false, issues: [{ code: 'no-feed' }] });
  expect(plain.ok || plain.issues[0]?.found).toBe(undefined);
});

test('any text gives a feed or an issue, in time', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('', '<rss version="2.0"><channel><title>'),
      (text, beginning) => {
        const feed = read(beginning + text);
        expect(feed.ok ? feed.value.announced.length : feed.issues.length).toBeGreaterThanOrEqual(0);
      },
    ),
  );
  const started = process.cpuUsage().user;
  for (const sign of ['<a>', '<!--', '<![CDATA[', '&amp;', '<link ', '<a b="'])
    read(`<rss version="2.0"><channel><title>${sign.repeat(50_000)}`);
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(5000);
});
