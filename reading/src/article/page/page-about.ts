import { type Day, readDay } from '@entente/core/base/day';
import type { LinkedData } from './linked-data.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** What a page says of its article, outside the text. */
export interface PageAbout {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: Day | null;
  /** BCP 47 without the region. */
  readonly language: string | null;
}

const dayNames = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'publishdate',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'datecreated',
  'date',
];

/** Title, outlet, day of publication and language, from metadata first and from the page's text where there is none. */
export function pageAboutOf(elements: readonly PageElement[], data: LinkedData): PageAbout {
  const metas = metasOf(elements);
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const textAt = (tag: string): string | null => {
    const element = elements.find((one) => one.tag === tag);
    return element === undefined ? null : textOf(element) || null;
  };
  const stamps = [
    meta('article:published_time'),
    data.datePublished,
    ...dayNames.map((name) => meta(name)),
    ...elements.filter(isTimeOfPublication).map(({ attributes }) => attributes.get('datetime') ?? null),
    ...elements
      .filter(({ tag }) => tag === 'time')
      .map(({ attributes }) => attributes.get('datetime') ?? null),
    dayInAddress(elements, meta('og:url')),
  ];
  return {
    title: meta('og:title', 'twitter:title') ?? data.headline ?? textAt('h1') ?? textAt('title'),
    source: meta('og:site_name') ?? data.publisher ?? meta('application-name'),
    // A day of change is no day of publication: relative times would be counted from the wrong day.
    published: stamps.map(dayOf).find((day) => day !== null) ?? null,
    language: languageOf(elements, meta('content-language', 'og:locale')),
  };
}

function metasOf(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta' && !attributes.has('itemprop')) continue;
    const value = (attributes.get('content') ?? attributes.get('datetime') ?? '').trim();
    if (value === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributes.get(key)?.toLowerCase();
      if (name !== undefined && !metas.has(name)) metas.set(name, value);
    }
  }
  return metas;
}

function isTimeOfPublication({ tag, attributes }: PageElement): boolean {
  return (
    tag === 'time' &&
    (attributes.has('pubdate') || /\b(?:published|entry-date)\b/iu.test(attributes.get('class') ?? ''))
  );
}

function dayInAddress(elements: readonly PageElement[], address: string | null): string | null {
  const canonical = elements.find(
    ({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'canonical',
  );
  const path = canonical?.attributes.get('href') ?? address ?? '';
  const found = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/u.exec(path.slice(0, 500));
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "2025-08-22T10:00Z", "20250822", "2025/08/22", "Fri, 22 Aug 2025" or "August 22, 2025" as a day, as it is written. */
export function dayOf(stamp: string | null): Day | null {
  const text = stamp?.trim().slice(0, 60) ?? '';
  const digits = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d{2}[^\dT:\s])/u.exec(text);
  if (digits !== null) return readDay(`${digits[1]}-${digits[2]}-${digits[3]}`) ?? null;
  const words =
    /(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3})[a-z]*\.?,? (\d{4})/iu.exec(text) ??
    /([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})/iu.exec(text);
  if (words === null) return null;
  const [day, month] = /^\d/u.test(words[1]!) ? [words[1]!, words[2]!] : [words[2]!, words[1]!];
  const number = months.indexOf(month.toLowerCase()) + 1;
  return readDay(`${words[3]}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`) ?? null;
}

function languageOf(elements: readonly PageElement[], said: string | null): string | null {
  const html = elements.find(({ tag }) => tag === 'html')?.attributes;
  const tag = html?.get('lang') ?? html?.get('xml:lang') ?? said;
  const language = tag?.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
  return /^[a-z]{2,3}$/u.test(language) ? language : null;
}
