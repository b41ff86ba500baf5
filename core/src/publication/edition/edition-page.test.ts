import { describe, expect, it } from 'vitest';
import { hostile, riverBrief } from '../../../test/publication-sample.ts';
import { readShape } from '../../base/shape.ts';
import type { ChallengeRecord } from '../../record/index.ts';
import { wordDocument } from '../say.ts';
import { type Language, languages, sayIn } from '../wording/index.ts';
import { pageLanguages } from '../wording/page/index.ts';
import { renderChallengeForm, renderChallengeStatus } from './challenge-page.ts';
import { withClaimIds } from './claim-id.ts';
import { editionCopy, editionCopyOf } from './edition-copy.ts';
import { renderEditionFeed } from './edition-feed.ts';
import { renderEditionPage } from './edition-page.ts';
import { type Edition, type Publication, latestEditionOf } from './edition.ts';
import { renderIndexPage } from './index-page.ts';
import { renderNoticePage } from './notice-page.ts';
import { publishedClaimsOf } from './published-claim.ts';
import type { PublicSite } from './public-page.ts';

const claims = withClaimIds(riverBrief());
const editionOf = (number: number): Edition => ({
  number,
  published: `2031-04-0${number + 2}T10:00:00.000Z`,
  languages,
  documents: Object.fromEntries(
    languages.map((language) => [language, wordDocument(claims, sayIn(language))]),
  ),
});

const challenge = (id: string, more: Partial<ChallengeRecord> = {}): ChallengeRecord => ({
  id,
  edition: 1,
  claim: 'lead.1',
  words: `secret words of ${id} ${hostile.words}`,
  raised: '2031-04-05T08:00:00.000Z',
  status: 'open',
  ...more,
});

const publication: Publication = {
  slug: 'river & "talks"',
  name: hostile.name,
  editions: [editionOf(1), editionOf(2)],
  challenges: [
    challenge('c1', {
      status: 'upheld',
      reason: 'The <b>minutes</b> say so.',
      answered: '2031-04-06T08:00:00.000Z',
    }),
    challenge('c2', { claim: '' }),
  ],
};
const site: PublicSite = { origin: 'https://talks.example', operator: { name: 'River <Bureau>' } };
const base = 'https://talks.example/public/river%20%26%20%22talks%22';
const pageIn = (language: Language, edition = latestEditionOf(publication)): string =>
  renderEditionPage({ publication, edition, language }, site);
const english = pageIn('en');

/** Attribute values left out, so that words within them are not taken for markup. */
const bare = (page: string): string => page.replace(/"[^"]*"/gu, '""');

describe("an edition's page", () => {
  it('has an anchor at and a challenge beside every claim', () => {
    const published = publishedClaimsOf(latestEditionOf(publication).documents['en']!);
    expect(published.length).toBeGreaterThan(20);
    for (const { id } of published) {
      const escaped = id.replace(
        /[&<>"]/gu,
        (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
      );
      expect(english).toContain(` id="${escaped.replace(/\u202E/gu, '')}"`);
    }
    expect(english.match(/class="challenge"/gu)).toHaveLength(published.length);
    expect(english).toContain('/challenge?lang=en&amp;claim=lead.1"');
  });

  it('links its other languages, its feed and itself', () => {
    expect(english).toContain(`<link rel="canonical" href="${base}/en/" />`);
    for (const language of languages)
      expect(english).toContain(
        `<link rel="alternate" hreflang="${language}" href="${base}/${language}/" />`,
      );
    expect(english).toContain(`<link rel="alternate" hreflang="x-default" href="${base}/" />`);
    expect(english).toContain(`type="application/atom+xml" href="${base}/feed.xml?lang=en"`);
    expect(english).toContain('<meta property="og:title" content="Brief: River &lt;script&gt;');
  });

  it('describes itself to machines, in JSON that nothing can end early', () => {
    const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(english) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'Report',
      url: 'https://talks.example/public/river%20%26%20%22talks%22/en/',
      version: '2',
      inLanguage: 'en',
      publisher: { name: 'River <Bureau>' },
    });
  });

  it('runs no script, and sets nothing', () => {
    for (const language of languages) {
      const page = pageIn(language);
      expect(page.match(/<script/gu)).toHaveLength(1);
      expect(bare(page)).not.toMatch(/<[^>]*\s(?:on[a-z]+|style)=/iu);
      expect(page).not.toMatch(/[\u202A-\u202E\u2066\u2067]/u);
    }
  });

  it('says that an earlier edition is one, and leads to the latest', () => {
    const first = pageIn('en', publication.editions[0]);
    expect(first).toContain('This is edition 1.');
    expect(first).toContain(`<link rel="canonical" href="${base}/en/1/" />`);
    expect(first).not.toContain('x-default');
    expect(english).not.toContain('This is edition');
    expect(english).toContain('Edition 1, published 3 April 2031');
  });

  it('tells what became of challenges: outcome and reason once answered, words never', () => {
    expect(english).toContain(
      ': Upheld: the claim was wrong. Reason: The &lt;b&gt;minutes&lt;/b&gt; say so.',
    );
    expect(english).toContain('raised 5 April 2031, about the edition as a whole: not answered yet.');
    expect(english).not.toContain('secret words');
    expect(
      renderEditionPage(
        { publication: { ...publication, challenges: [] }, edition: editionOf(1), language: 'en' },
        site,
      ),
    ).toContain('No claim has been challenged yet.');
  });

  it('names its operator, and says what is not stated', () => {
    expect(english).toContain('Published by: River &lt;Bureau&gt;');
    expect(english).toContain('Licence number: not stated');
    expect(pageIn('ar')).toContain('رقم الترخيص: غير مذكور');
  });

  it('stays as it is when later editions come', () => {
    const alone = { ...publication, editions: [publication.editions[0]!] };
    const documentOf = (page: string): string =>
      page.slice(page.indexOf('<h1>'), page.indexOf('<section id="challenges">'));
    const before = renderEditionPage(
      { publication: alone, edition: alone.editions[0]!, language: 'en' },
      site,
    );
    expect(documentOf(pageIn('en', publication.editions[0]))).toBe(documentOf(before));
  });
});

describe('the machine-readable copy', () => {
  it('has the document, and the words of a challenge only when it is answered', () => {
    const copy = editionCopyOf({ publication, edition: editionOf(1), language: 'ar' }, site);
    expect(copy).toMatchObject({
      number: 1,
      direction: 'rtl',
      address: `${base}/ar/1/`,
      languages: ['en', 'ar'],
    });
    expect(copy?.document.title.text).toContain('موجز');
    expect(copy?.challenges.map(({ words }) => words === undefined)).toEqual([false, true]);
    expect(readShape(editionCopy, JSON.parse(JSON.stringify(copy)))).toEqual({
      ok: true,
      value: copy,
      warnings: [],
    });
    expect(editionCopyOf({ publication, edition: editionOf(1), language: 'xx' }, site)).toBeUndefined();
  });
});

describe('the feed', () => {
  it('lists the editions, the latest first, as XML that nothing breaks', () => {
    const feed = renderEditionFeed(publication, 'en', site);
    expect(
      feed.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'),
    ).toBe(true);
    expect([...feed.matchAll(/<id>([^<]*)<\/id>/gu)].map(([, id]) => id)).toEqual([
      `${base}/feed.xml?lang=en`,
      `${base}/en/2/`,
      `${base}/en/1/`,
    ]);
    expect(feed).toContain('<updated>2031-04-04T10:00:00.000Z</updated>');
    expect(feed).toContain('<name>River &lt;Bureau&gt;</name>');
    expect(feed.replace(/<[^<>]*>/gu, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/u);
  });
});

describe.each(pageLanguages)('pages around editions in %s', (language) => {
  const form = renderChallengeForm(
    { publication, language, claim: 'lead.2', fault: 'missing', written: '</textarea><b>' },
    site,
  );

  it('the form has every claim, the chosen one chosen, and loses nothing that was written', () => {
    expect(form).toMatch(/<option value="lead\.2"\s+selected>/u);
    expect(form.match(/<option /gu)!.length).toBeGreaterThan(20);
    expect(form).toContain('&lt;/textarea&gt;&lt;b&gt;</textarea>');
    expect(form).toContain('role="alert"');
    expect(form).toContain('<form method="post"');
    expect(form).toContain('<meta name="robots" content="noindex" />');
  });

  it('a challenge shows its words only with their answer', () => {
    const [answered, open] = publication.challenges.map((each) =>
      renderChallengeStatus(each, { publication, language }, site),
    );
    expect(answered).toContain('secret words of c1');
    expect(answered).toContain('The &lt;b&gt;minutes&lt;/b&gt; say so.');
    expect(open).toContain('c2');
    expect(open).not.toContain('secret words');
  });

  it('index and notices stand in the language', () => {
    for (const page of [
      renderIndexPage([publication], language, site),
      renderNoticePage('privacy', language, site),
      renderNoticePage('terms', language, site),
    ]) {
      expect(page).toContain(`<html lang="${language}"`);
      expect(page.match(/rel="alternate" hreflang/gu)!.length).toBeGreaterThanOrEqual(pageLanguages.length);
      expect(page).not.toContain('<script');
    }
    expect(renderIndexPage([], language, site)).not.toContain('<ul class="cards">');
  });
});
