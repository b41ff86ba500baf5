import type { Furniture } from '@entente/core/record';
import { announcesOthers, asksReader, headsComments } from './label-words.ts';

/** A line of an article's text that is no furniture; `start` counts from the article's beginning. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

export interface Layout {
  readonly furniture: readonly Furniture[];
  readonly paragraphs: readonly Paragraph[];
}

type Kind = Furniture['kind'];

const longestFurniture = 700;
const longestHeading = 160;

const consent =
  /\b(cookies?|privacy (policy|notice)|terms (of (use|service)|and conditions)|consent|gdpr|personal data|your browser)\b/iu;
const consentAct =
  /\b(agree|accept|manage|continuing|by (using|browsing)|settings|preferences|opt[- ]out|reject all|we use|revised|learn more)\b/iu;
const languageChooser =
  /^(choose|select|change)( your)? language\b|^(language|languages)\s*:|^(english|français|deutsch|español|русский|中文|العربية|português|italiano|українська|日本語|한국어)([\s|/,·•]+(english|français|deutsch|español|русский|中文|العربية|português|italiano|українська|日本語|한국어))*$/iu;
const licence =
  /许可证|許可證|ICP备|ICP 备|\b(all rights reserved|copyright|licen[cs]e (no|number)|registered (office|in england)|company (no|number))\b|©/iu;
const reportChannel =
  /\b(hotline|report (an? )?(error|mistake|disinformation|misinformation|typo|correction|problem)|tip ?line|whistle-?blow|contact (us|the newsroom)|do you have a (story|tip)|send (us )?(your )?tips|corrections? to)\b/iu;
const navigation =
  /^(home|menu|search|skip to (content|main content)|sign (in|up)|log ?in|subscribe( now)?|newsletter|share( this)?( article| on .{1,30})?|follow us.{0,60}|read (more|also|next)\b.{0,120}|see also\b.{0,120}|related\b.{0,120}|more (on|from)\b.{0,80}|most (read|popular).{0,40}|advert(isement|isment)?|sponsored.{0,40}|back to top|print|comments?( \(\d+\))?|next|previous|listen( to this article)?.{0,30}|(\d+|one|two|three|four|five) min(ute)?s? read|live|video|photos?|tags?:.{0,200}|topics?:.{0,200}|join the conversation.{0,80}|sign up (for|to)\b.{0,200}|subscribe (to|for|now)\b.{0,200}|click here.{0,100}|download (the|our) app.{0,80}|watch:.{0,150}|listen:.{0,150}|getty images|breaking( news)?|close|caption|author:?|publish(ed)? date:?|get short url|view all( \(\d+\))?|(image )?\d+( - \d+)? (of|\/) \d+|topics|reuse this content|next prev|show more|load more|learn more|see all|copy link|permalink)[.!»›>]?$/iu;
const agencies =
  'Reuters|AFP|AP|AP Photo|Associated Press|Getty|Getty Images|EPA|EPA-EFE|Xinhua|ANP|dpa|DPA|PA|PA Media|PA Wire|Bloomberg|TASS|Anadolu|VCG|CFP|IC|Shutterstock|ANSA|Kyodo|NTB|TT|Ritzau|Keystone|AAP|CP|Handout|UN Photo|AFP via Getty Images|File';
const credit = new RegExp(
  `(?:[/|]\\s?[\\p{Lu}][^/|\\n]{0,60}[/|]\\s?[\\p{L}][^/|\\n]{0,40}|[/|]\\s?(?:${agencies})|[([](?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit)s?\\b[^)\\]]{0,100}[)\\]]|\\((?:${agencies})[^)]{0,60}\\)|\\b(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Ii]mage|[Pp]icture|[Ii]llustration)(?: [Cc]redit)?s?(?: by)?\\s?:\\s?[^:]{1,100}|(?:${agencies}|REUTERS|AFP PHOTO)\\s?/\\s?\\p{Lu}[^/.]{0,60}|©[^.]{1,80})\\s*$`,
  'u',
);
const captionStart =
  /^(file photo|file image|file -|file:|photo:|image:|caption:|picture:|pictured:|in this (photo|image|picture)|image source|image caption|photograph:)/iu;
const byline =
  /^(?:[Bb]y|BY|[Ff]rom|(?:Additional r|R)eporting by|[Ee]diting by|[Ww]ritten by|Our correspondent)\s+\p{Lu}[\p{L}.'’-]+(\s+(and|,|\p{Lu}[\p{L}.'’-]*|in|de|van|von|al)){0,12}\s*[.|]?$/u;
const reportedBy =
  /^\(?(additional )?(reporting|writing|editing|compiled) by\b|^.{3,160}\bcontributed (reporting|to this (report|story|article))\b.{0,60}$/iu;
const stamp =
  /^((updated|published|posted|last (updated|modified)|first published)\b.{0,80}|\d{1,2}[:.]\d{2}\b.{0,40}|(mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,40}\d{4}.{0,30}|\d{1,2} \p{L}{3,9} \d{4}.{0,30}|\p{L}{3,9}\.? \d{1,2}, \d{4}.{0,30}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b.{0,40})$/iu;

/** Takes the page furniture of a text apart from its body, line by line. Nothing is changed or dropped. */
export function layoutOf(text: string): Layout {
  const furniture: Furniture[] = [];
  const paragraphs: Paragraph[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(text)) {
    const kind = kindOf(line.text, seen);
    const body = kind === undefined ? datelineEnd(line.text) : 0;
    if (body > 0) furniture.push({ start: line.start, end: line.start + body, kind: 'other' });
    if (kind === undefined) paragraphs.push({ start: line.start + body, text: line.text.slice(body) });
    else furniture.push({ start: line.start, end: line.start + line.text.length, kind });
  }
  return { furniture, paragraphs };
}

/** "GENEVA, Feb. 11 (Newswire) -- ": place, day and agency before the report begins. */
const dateline =
  /^\p{Lu}[\p{Lu}'’.-]+(?: [\p{Lu}'’.-]+){0,3}(?:, \p{Lu}[\p{L}.]{1,20}){0,2}(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \([^)]{1,40}\))?\s?(?:--|—|–|-)\s+/u;

function datelineEnd(line: string): number {
  return dateline.exec(line.slice(0, 200))?.[0].length ?? 0;
}

/** A line ends as Unix, Windows, old Macs or Unicode end it. */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

function linesOf(text: string): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  const add = (start: number, end: number): void => {
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') lines.push({ start: start + line.indexOf(trimmed), text: trimmed });
  };
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
}

/** The kind of furniture a line is, or undefined for a line of the report. */
function kindOf(line: string, seen: Set<string>): Kind | undefined {
  if (line.length > longestFurniture) return undefined;
  const kind = kindByWords(line) ?? (isHeading(line) ? 'heading' : undefined);
  const key = line.toLowerCase();
  const isRepeated = seen.has(key) && line.length < 80;
  seen.add(key);
  return kind ?? (isRepeated ? 'other' : undefined);
}

function kindByWords(line: string): Kind | undefined {
  if (languageChooser.test(line)) return 'language-chooser';
  if (consent.test(line) && (consentAct.test(line) || line.length < 60)) return 'consent';
  if (captionStart.test(line) || isCaption(line)) return 'caption';
  if (licence.test(line) && !hasSpeech(line)) return 'licence';
  if (reportChannel.test(line) && !hasSpeech(line) && line.length < 200) return 'report-channel';
  if (navigation.test(line)) return 'navigation';
  if (!hasSpeech(line) && (announcesOthers(line) || asksReader(line) || headsComments(line)))
    return 'navigation';
  if (byline.test(line) || reportedBy.test(line) || stamp.test(line)) return 'other';
  return hasWords(line) ? undefined : 'other';
}

function isCaption(line: string): boolean {
  return line.length < 500 && credit.test(line) && !hasSpeech(line);
}

function hasSpeech(line: string): boolean {
  return /["“”]/u.test(line);
}

function hasWords(line: string): boolean {
  return /\p{L}{2}/u.test(line);
}

/** A short line that no full stop ends and that holds no quotation of its own. */
function isHeading(line: string): boolean {
  if (line.length > longestHeading) return false;
  if (/[.!?…:;,。！？；：、؟।]["”’»')\]」』]*$/u.test(line) && !/\b[\p{Lu}]\.[\p{Lu}]\.$/u.test(line))
    return false;
  const words = line.split(/\s+/u).length;
  const isAbbreviated = line.endsWith('.');
  return words <= (isAbbreviated ? 6 : 16) && !/^["“].*["”]$/u.test(line);
}
