import robotsParser from 'robots-parser';
import {
  type Answer,
  type FetchLimits,
  type Fetched,
  type Validators,
  defaultLimits,
  fetchAddress,
} from './fetch-address.ts';
import { readOperator } from './operator.ts';
import { OutsideFailure } from './outside-failure.ts';

/** What is looked for at an address. */
export type Wanted = 'article' | 'feed';

/** Reads the public web, as its sites allow. */
export interface WebReader {
  /**
   * What is at an address, or `unchanged` since the validators were given.
   *
   * @throws OutsideFailure of kind `refused` (not public, or the site asks that it not be read), `unreachable`,
   * `too-large` or `too-slow`, its message fit for a person.
   */
  fetch(address: string, wanted: Wanted, validators?: Validators): Promise<Fetched | 'unchanged'>;
}

interface WebReaderSettings {
  /** Whom a site can turn to: an e-mail address, or an address of the web. */
  readonly contact?: string;
  readonly limits?: FetchLimits;
}

/** The name that a site's rules know this reader by. */
const readerName = 'Entente';
/** How long a site's rules are believed, in milliseconds, and of how many sites they are kept. */
const believed = 60 * 60 * 1000;
const mostSites = 500;
const largestRules = 512 * 1024;

const kinds: Readonly<Record<Wanted, string>> = {
  article:
    'text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, */*;q=0.1',
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1',
};

/** Types that hold neither an article nor a feed, whatever their bytes. */
const unwanted =
  /^(?:image|audio|video|font)\/|^application\/(?:zip|gzip|javascript|wasm)$|^text\/(?:css|javascript)$/u;

export function createWebReader({ contact, limits = defaultLimits }: WebReaderSettings = {}): WebReader {
  const caller = callerOf(contact);
  const sites = new Map<string, { readonly rules: Promise<Rules>; readonly until: number }>();

  function rulesOf(site: string): Promise<Rules> {
    const known = sites.get(site);
    if (known !== undefined && known.until > Date.now()) return known.rules;
    const rules = fetchRules(site, {
      limits: { ...limits, size: largestRules },
      caller,
      accept: 'text/plain',
    });
    sites.delete(site);
    sites.set(site, { rules, until: Date.now() + believed });
    const [eldest] = sites.keys();
    if (sites.size > mostSites && eldest !== undefined) sites.delete(eldest);
    // What failed is asked again the next time.
    rules.catch(() => sites.delete(site));
    return rules;
  }

  async function check(url: URL): Promise<void> {
    const isAllowed = await rulesOf(url.origin);
    if (isAllowed(url.href)) return;
    const says = `${url.host} asks that ${url.pathname} not be read by programs (robots.txt).`;
    throw new OutsideFailure('refused', `${says} Save the page yourself, and add the file.`);
  }

  return {
    async fetch(address, wanted, validators) {
      const accept = kinds[wanted];
      const facts = validators === undefined ? {} : { validators };
      const answer = await fetchAddress(address, { limits, caller, accept, check, ...facts });
      return contentOf(answer, address);
    },
  };
}

/** A reader that tells sites the operator's contact, from ENTENTE_OPERATOR_CONTACT. */
export function webReaderOf(environment: Readonly<Record<string, string | undefined>>): WebReader {
  const { contact } = readOperator(environment);
  return createWebReader(contact === undefined ? {} : { contact });
}

/** `Entente (+mailto:desk@example.org)`: who asks, and whom to turn to. */
function callerOf(contact: string | undefined): string {
  const plain = contact?.replace(/[^\x21-\x7e]|[()]/gu, '') ?? '';
  return plain === '' ? readerName : `${readerName} (+${plain})`;
}

function contentOf(answer: Answer, address: string): Fetched | 'unchanged' {
  if (answer.kind === 'unchanged') return 'unchanged';
  const { host } = new URL(address);
  if (answer.kind === 'status')
    throw new OutsideFailure('unreachable', `${host} answered with status ${answer.status}.`);
  const type = answer.fetched.contentType.split(';')[0]!.trim().toLowerCase();
  if (unwanted.test(type)) throw new OutsideFailure('refused', `${host} gives ${type}, not a text.`);
  return answer.fetched;
}

// The package's types say that its function is the default member of a module; it is the module.
const readRules = robotsParser as unknown as (
  address: string,
  rules: string,
) => { readonly isAllowed: (address: string, caller: string) => boolean | undefined };

/** Whether an address of a site may be read. */
type Rules = (address: string) => boolean;

/**
 * A site's rules by RFC 9309: one that has none allows everything; one whose rules cannot be had allows nothing.
 */
async function fetchRules(
  site: string,
  request: { readonly limits: FetchLimits; readonly caller: string; readonly accept: string },
): Promise<Rules> {
  const address = `${site}/robots.txt`;
  const answer = await fetchAddress(address, request);
  if (answer.kind === 'status') {
    if (answer.status >= 400 && answer.status < 500) return () => true;
    const says = `${site} answered with status ${answer.status} when asked what may be read (robots.txt).`;
    throw new OutsideFailure('unreachable', `${says} Try again later.`);
  }
  if (answer.kind === 'unchanged') return () => true;
  const rules = readRules(address, Buffer.from(answer.fetched.bytes).toString('utf8'));
  return (each) => rules.isAllowed(each, readerName) !== false;
}
