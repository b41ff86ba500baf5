import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** A text out of bytes, and how its encoding was known. */
export interface DecodedText {
  readonly text: string;
  /** By its common name, in lower case: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /**
   * `marked` by a byte order mark, `named` by the server or the page, `fitting` as the bytes are sound UTF-8,
   * `guessed` from how often bytes follow each other.
   */
  readonly known: 'marked' | 'named' | 'fitting' | 'guessed';
  /** The encoding that was named where the bytes are not in it. */
  readonly refuted?: string;
}

/** Bytes that are looked at to guess an encoding, and to find what a page says of itself. */
const sampled = 64 * 1024;
const head = 4096;

/**
 * Decodes a text of unknown encoding: by its byte order mark, else by the encoding that the server or the page names,
 * else as UTF-8 if the bytes are that, else by a guess. A name that the bytes contradict is not believed.
 *
 * @param named the encoding that came with the text, such as the `charset` of a response.
 */
export function decodeText(bytes: Uint8Array, named?: string): DecodedText {
  const marked = markedEncodingOf(bytes) ?? unmarkedUtf16Of(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked), encoding: marked, known: 'marked' };
  const claim = knownEncoding(named) ?? knownEncoding(namedInPage(bytes));
  const utf8 = soundUtf8Of(bytes);
  const refuted = claim !== undefined && (claim === 'utf-8' ? utf8 === undefined : belies(utf8, claim));
  const facts = refuted ? { refuted: claim } : {};
  if (claim !== undefined && !refuted && claim !== 'utf-8')
    return { text: decode(bytes, claim), encoding: claim, known: 'named' };
  if (utf8 !== undefined) {
    const known = claim === 'utf-8' ? 'named' : 'fitting';
    return { text: utf8, encoding: 'utf-8', known, ...facts };
  }
  const guess = guessedEncodingOf(bytes);
  return { text: decode(bytes, guess), encoding: guess, known: 'guessed', ...facts };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

function markedEncodingOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: of a text in Latin letters every second byte is zero. */
function unmarkedUtf16Of(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, 1024) >> 1;
  if (pairs < 4) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

function soundUtf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Letters beyond ASCII that are sound UTF-8 are next to never anything else of one byte a letter. */
function belies(utf8: string | undefined, claim: string): boolean {
  return utf8 !== undefined && /^(?:windows|iso-8859|koi8|mac|ibm)/u.test(claim) && /[^\0-\x7f]/u.test(utf8);
}

/** The encoding as it is meant: pages that say Latin-1 are in Windows-1252, by the Encoding Standard. */
function knownEncoding(name: string | undefined): string | undefined {
  const plain = name?.trim().toLowerCase();
  if (plain === undefined || plain === '' || !iconv.encodingExists(plain)) return undefined;
  const meant = synonyms[plain] ?? plain;
  return /^utf-?(?:16|32|7)/u.test(meant) ? undefined : meant;
}

const synonyms: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'koi8-r': 'koi8-u',
};

/** What the page says of itself, in its first bytes: in a `meta` element or an XML declaration. */
function namedInPage(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, head)).toString('latin1');
  const found =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(beginning) ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})/iu.exec(beginning);
  return found?.[1];
}

/** Latin text says little of its encoding: of guesses that come near the best, the commonest one is taken. */
const common = ['windows-1252', 'windows-1251', 'windows-1250'];
const near = 10;

function guessedEncodingOf(bytes: Uint8Array): string {
  const guesses = analyse(sampleOf(bytes)).flatMap(({ name, confidence }) => {
    const meant = knownEncoding(name);
    return meant === undefined || meant === 'utf-8' ? [] : [{ name: meant, confidence }];
  });
  const [best] = guesses;
  if (best === undefined) return 'windows-1252';
  const usual = guesses.filter(({ confidence }) => confidence > best.confidence - near);
  const chosen = common.find((name) => usual.some((guess) => guess.name === name)) ?? best.name;
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? (extended[chosen] ?? chosen) : chosen;
}

/** What ISO's sets leave to control characters, Windows' sets that extend them use for letters. */
const extended: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
};

/** Lines with letters beyond ASCII are what a guess rests on; the rest of a page says nothing of it. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampled) return bytes;
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, Math.min(first - 1024, bytes.length - sampled));
  return bytes.subarray(start, start + sampled);
}
