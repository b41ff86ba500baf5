import { IntlMessageFormat } from 'intl-messageformat';
import { type Day, daysBetween } from '../base/day.ts';
import type { Claim, ClaimValue, Worded } from './claim.ts';
import { type Document, type WordedDocument, mapDocument } from './document.ts';
import { isolatedIn, withoutControls } from './direction.ts';
import { stateNameIn } from './state-name.ts';

/** Messages in ICU MessageFormat by id: `{count, plural, one {# package} other {# packages}}`. */
export type Messages = Readonly<Record<string, string>>;

/** Puts a claim into words of one language. */
export type Say = (claim: Claim) => Worded;

/**
 * A Say over the messages of a language.
 *
 * @param language BCP 47: `en`, `ar`.
 * @throws where a claim names a message that the language does not have: a broken invariant, held by a test.
 */
export function createSay(language: string, messages: Messages): Say {
  const formats = new Map<string, IntlMessageFormat>();
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const locale = language === 'en' ? 'en-GB' : language;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const shortDays = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });

  function formatOf(message: string): IntlMessageFormat {
    const known = formats.get(message);
    if (known !== undefined) return known;
    const source = messages[message];
    if (source === undefined) throw new Error(`No message "${message}" in ${language}.`);
    const format = new IntlMessageFormat(source, language, undefined, { ignoreTag: true });
    formats.set(message, format);
    return format;
  }

  function wordValue(value: ClaimValue): string | number {
    if (typeof value === 'number') return value;
    if (typeof value === 'string') return withoutControls(value);
    if ('message' in value) return say(value).text;
    if ('day' in value) return wordDay(value);
    if ('share' in value) return percentOf(value.share, language);
    if ('name' in value) return isolatedIn(direction, stateNameIn(language, value.name));
    if ('quote' in value) return isolatedIn(direction, value.quote);
    const words = value.list.map((item) => String(wordValue(item)));
    return (value.or === true ? disjunction : conjunction).format(words);
  }

  /** A short day stands by itself on an axis, which runs from left to right, so it keeps its own direction. */
  function wordDay({ day, short, seenFrom }: Extract<ClaimValue, { readonly day: Day }>): string {
    const time = Date.parse(`${day}T00:00:00Z`);
    if (short === true) return isolatedIn(direction, shortDays.format(time));
    const isNear = seenFrom !== undefined && Math.abs(daysBetween(seenFrom, day)) <= 7;
    return (isNear ? weekdays : days).format(time);
  }

  function say(claim: Claim): Worded {
    const values = Object.fromEntries(
      Object.entries(claim.values ?? {}).map(([key, value]) => [key, wordValue(value)]),
    );
    const text = String(formatOf(claim.message).format(values));
    return {
      text,
      sources: claim.sources ?? [],
      ...(claim.id === undefined ? {} : { id: claim.id }),
      ...(claim.explain === undefined ? {} : { explain: claim.explain }),
    };
  }

  return say;
}

/** A share in whole per cent; what is not quite none or all is never rounded to it. */
function percentOf(share: number, language: string): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  if (share > 0 && share < 0.005) return `<\u00a0${percent.format(0.01)}`;
  if (share < 1 && share > 0.995) return `>\u00a0${percent.format(0.99)}`;
  return percent.format(share);
}

export function isRightToLeft(language: string): boolean {
  return ['ar', 'fa', 'he', 'ur'].includes(language.split('-')[0] ?? '');
}

export function wordDocument(document: Document, say: Say): WordedDocument {
  return mapDocument(document, say);
}
