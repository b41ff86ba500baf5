import { lookup } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type LookupFunction, isIP } from 'node:net';
import { OutsideFailure } from './outside-failure.ts';
import { isPublicAddress } from './public-address.ts';

/** A text that was fetched, and from where after redirects. */
export interface Fetched {
  readonly address: string;
  readonly text: string;
  readonly format: 'html' | 'text';
}

export interface FetchLimits {
  /** Milliseconds for everything together, redirects included. */
  readonly time: number;
  /** Bytes of the body, which is asked for uncompressed. */
  readonly size: number;
  readonly redirects: number;
  /** Which IP addresses may be connected to. */
  readonly permits: (ip: string) => boolean;
}

export const defaultLimits: FetchLimits = {
  time: 20_000,
  size: 5 * 1024 * 1024,
  redirects: 5,
  permits: isPublicAddress,
};

/**
 * Fetches an article from the public web. Private, loopback and link-local addresses are refused at the moment of
 * connecting, so neither a redirect nor a name that resolves to one gets through.
 *
 * @throws OutsideFailure of kind `refused`, `unreachable`, `too-large` or `too-slow`, its message fit for a person.
 */
export async function fetchAddress(address: string, limits: FetchLimits = defaultLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.time);
  try {
    return await follow(readAddress(address), limits, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new OutsideFailure('too-slow', `${address} did not answer in time.`, { cause: error });
  }
}

async function follow(start: URL, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  let url = start;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const response = await respond(url, limits, signal);
    const next = redirectOf(response, url);
    if (next === undefined) return await readResponse(response, url, limits);
    response.destroy();
    url = next;
  }
  throw new OutsideFailure('refused', `${start.href} redirects more than ${limits.redirects} times.`);
}

function readAddress(address: string, base?: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new OutsideFailure('refused', 'Only addresses that begin with http:// or https:// can be fetched.');
  if (url.username !== '' || url.password !== '')
    throw new OutsideFailure('refused', 'An address with a user name in it is not fetched.');
  return url;
}

function respond(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !limits.permits(host)) return Promise.reject(notPublic(url));
  const options: RequestOptions = {
    signal,
    lookup: permittedLookup(limits, url),
    agent: false,
    headers: {
      accept: 'text/html, text/plain;q=0.9',
      'accept-encoding': 'identity',
      'user-agent': 'entente',
    },
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, options, resolve)
      .on('error', (error) => reject(failureOf(error, url)))
      .end();
  });
}

/** Resolves a name, and refuses it where any of its addresses is not permitted: the connection uses what was checked. */
function permittedLookup({ permits }: FetchLimits, url: URL): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const first = found?.[0];
      if (error !== null) callback(error, '', 0);
      else if (first === undefined || found.some((each) => !permits(each.address)))
        callback(notPublic(url), '', 0);
      else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return isRedirect && headers.location !== undefined ? readAddress(headers.location, url.href) : undefined;
}

async function readResponse(response: IncomingMessage, url: URL, limits: FetchLimits): Promise<Fetched> {
  try {
    if (response.statusCode !== 200)
      throw new OutsideFailure('unreachable', `${url.host} answered with status ${response.statusCode}.`);
    const [type = '', ...parameters] = (response.headers['content-type'] ?? '').split(';');
    const format = formatOf(type, url);
    const bytes = await readBytes(response, url, limits.size);
    return { address: url.href, text: decode(bytes, parameters.join(';')), format };
  } finally {
    response.destroy();
  }
}

function formatOf(type: string, url: URL): Fetched['format'] {
  const plain = type.trim().toLowerCase();
  if (['text/html', 'application/xhtml+xml'].includes(plain)) return 'html';
  if (plain === 'text/plain') return 'text';
  throw new OutsideFailure(
    'refused',
    `${url.host} gives ${plain === '' ? 'no kind of content' : plain}, not a text.`,
  );
}

async function readBytes(response: IncomingMessage, url: URL, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit)
        throw new OutsideFailure('too-large', `The text at ${url.host} is larger than ${limit} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw failureOf(error, url);
  }
  return Buffer.concat(chunks);
}

/** By the charset of the response, else of the page itself, else UTF-8. */
function decode(bytes: Buffer, parameters: string): string {
  const named = /charset=["']?([\w.:-]+)/iu;
  const head = bytes.subarray(0, 2048).toString('latin1');
  const charset = named.exec(parameters)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w.:-]+)/iu.exec(head)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function notPublic(url: URL): OutsideFailure {
  return new OutsideFailure('refused', `${url.host} is not an address of the public internet.`);
}

function failureOf(error: unknown, url: URL): OutsideFailure {
  if (error instanceof OutsideFailure) return error;
  return new OutsideFailure('unreachable', `${url.host} cannot be reached.`, { cause: error });
}
