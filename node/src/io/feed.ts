import { type Day, readDay } from '@entente/core/base/day';
import { type Issue, type Outcome, errorIssue, warningIssue } from '@entente/core/base/issue';
import type { Announced } from '@entente/core/record';
import { parseFeed } from 'feedsmith';
import type { Fetched } from './fetch-address.ts';
import { decodeText } from './input/text-encoding.ts';

/** A source's list of its latest articles: RSS, Atom, RDF or JSON Feed. */
export interface Feed {
  /** What it calls itself; its site's name where it says nothing. */
  readonly name: string;
  /** In the order of the feed, which is usually the latest first. */
  readonly announced: readonly Announced[];
}

/** A feed announces no more at a time; what comes behind is left to the next look. */
const mostAnnounced = 500;

/**
 * Reads a feed. An entity that it declares itself is not expanded.
 *
 * Errors: `no-feed`; its `found` is the feed that a page names as its own, where it is a page that names one. Warnings:
 * `announced-without-address`.
 */
export function readFeed({ bytes, address, contentType }: Fetched): Outcome<Feed> {
  const { text } = decodeText(bytes, /charset=["']?([\w.:-]+)/iu.exec(contentType)?.[1]);
  const parsed = isTangled(text) ? undefined : parsedOf(text);
  if (parsed === undefined) {
    return { ok: false, issues: [noFeed(address, feedNamedIn(text, address))] };
  }
  const { name, items } = itemsOf(parsed);
  const kept = items.slice(0, mostAnnounced);
  const found = kept.flatMap((item) => announcedOf(item, address) ?? []);
  const warnings = found.length < kept.length ? [withoutAddress(address, kept.length - found.length)] : [];
  return { ok: true, value: { name: plain(name) ?? new URL(address).host, announced: found }, warnings };
}

type Parsed = ReturnType<typeof parseFeed>;

/** @returns undefined where the text is no feed. */
function parsedOf(text: string): Parsed | undefined {
  try {
    return parseFeed(text);
  } catch {
    return undefined;
  }
}

/** Tags that begin and do not end: the parser's time would grow with the square of their number. */
function isTangled(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(/<[a-z/!?][^<>]*(?=<)/giu)) {
    count += 1;
    if (count > 100) return true;
  }
  return false;
}

interface Item {
  readonly id: string | undefined;
  readonly address: string | undefined;
  readonly title: string | undefined;
  /** A time as the feed writes it. */
  readonly stamp: unknown;
}

/** The few facts that are used, whatever the kind of feed. */
function itemsOf(parsed: Parsed): {
  readonly name: string | undefined;
  readonly items: readonly Item[];
} {
  switch (parsed.format) {
    case 'atom':
      return {
        name: parsed.feed.title?.value,
        items: (parsed.feed.entries ?? []).map(({ id, links = [], title, published, updated }) => ({
          id,
          address: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href,
          title: title?.value,
          stamp: published ?? updated,
        })),
      };
    case 'json':
      return {
        name: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(({ id, url, title, date_published: stamp }) => ({
          id,
          address: url,
          title,
          stamp,
        })),
      };
    case 'rss':
      return {
        name: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(({ guid, link, title, pubDate, dc }) => ({
          id: guid?.value,
          address: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
          title,
          stamp: pubDate ?? dc?.dates?.[0],
        })),
      };
    case 'rdf':
      return {
        name: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(({ link, title, dc }) => ({
          id: undefined,
          address: link,
          title,
          stamp: dc?.dates?.[0],
        })),
      };
  }
}

function announcedOf({ id, address, title, stamp }: Item, base: string): Announced | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!['http:', 'https:'].includes(url.protocol)) return undefined;
  url.hash = '';
  const own = id === undefined || id.trim() === '' ? url.href : id.trim();
  return { id: own, address: url.href, title: plain(title) ?? null, published: dayOf(stamp) ?? null };
}

/** A title without markup, on one line. */
function plain(title: string | undefined): string | undefined {
  const text = (title ?? '')
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, '')
    .replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/gu, (_, name: string) => characters[name] ?? ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text.slice(0, 500);
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that a time names where it was written: `Mon, 02 Apr 2031 23:30:00 -0500` is the 2nd. */
function dayOf(stamp: unknown): Day | undefined {
  if (typeof stamp !== 'string') return undefined;
  const [, day = '', month = '', year = ''] = /(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})/u.exec(stamp) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return readDay(stamp.trim().slice(0, 10));
  return readDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The feed that a page names as its own. */
function feedNamedIn(page: string, address: string): string | undefined {
  for (const [link] of page.slice(0, 200_000).matchAll(/<link\s[^<>]{1,500}>/giu)) {
    if (!/type\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)/iu.test(link)) continue;
    const href = /href\s*=\s*(?:"([^"]{1,400})"|'([^']{1,400})'|([^\s"'<>]{1,400}))/iu.exec(link);
    const named = (href?.[1] ?? href?.[2] ?? href?.[3])?.replace(/&amp;/gu, '&');
    if (named !== undefined && URL.canParse(named, address)) return new URL(named, address).href;
  }
  return undefined;
}

function noFeed(address: string, found: string | undefined): Issue {
  return errorIssue({
    code: 'no-feed',
    path: 'address',
    says: `What is at ${address} is no feed (RSS, Atom or JSON Feed).`,
    remedy: 'Look on the site for the address of its feed, often marked RSS.',
    ...(found === undefined ? {} : { found }),
  });
}

function withoutAddress(address: string, count: number): Issue {
  return warningIssue({
    code: 'announced-without-address',
    path: 'address',
    says: `${address} announces ${count} articles without saying where they are; they were left out.`,
    remedy: 'Add their text by hand if they matter.',
  });
}
