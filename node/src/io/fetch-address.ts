import { lookup } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type LookupFunction, isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OutsideFailure } from './outside-failure.ts';
import { isPublicAddress } from './public-address.ts';

/** What was fetched, and from where after redirects. */
export interface Fetched {
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As the server says it, parameters included; empty where it says nothing. */
  readonly contentType: string;
  /** By which the server can tell later that nothing changed. */
  readonly validators: Validators;
}

export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** An answer of a server: its body, that nothing changed since the validators, or a status that gives no body. */
export type Answer =
  | { readonly kind: 'fetched'; readonly fetched: Fetched }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'status'; readonly status: number };

export interface FetchLimits {
  /** Milliseconds until a connection stands. */
  readonly connecting: number;
  /** Milliseconds for everything together, redirects included. */
  readonly time: number;
  /** Bytes of the body, unpacked where the server packs it although it was asked not to. */
  readonly size: number;
  readonly redirects: number;
  /** Which IP addresses may be connected to. */
  readonly permits: (ip: string) => boolean;
}

export const defaultLimits: FetchLimits = {
  connecting: 8_000,
  time: 20_000,
  size: 20 * 1024 * 1024,
  redirects: 5,
  permits: isPublicAddress,
};

/** What is asked for, and how. */
export interface FetchRequest {
  readonly limits: FetchLimits;
  /** Who asks, as the server is told. */
  readonly caller: string;
  /** Kinds of content, as in the header `accept`. */
  readonly accept: string;
  readonly validators?: Validators;
  /** Asked before each address, redirects included; it throws where an address must not be fetched. */
  readonly check?: (url: URL) => Promise<void>;
}

/**
 * Fetches from the public web. Private, loopback and link-local addresses are refused at the moment of connecting, so
 * neither a redirect nor a name that resolves to one gets through.
 *
 * @throws OutsideFailure of kind `refused`, `unreachable`, `too-large` or `too-slow`, its message fit for a person.
 */
export async function fetchAddress(address: string, request: FetchRequest): Promise<Answer> {
  const signal = AbortSignal.timeout(request.limits.time);
  try {
    return await follow(readAddress(address), request, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new OutsideFailure('too-slow', `${address} did not answer in time.`, { cause: error });
  }
}

async function follow(start: URL, request: FetchRequest, signal: AbortSignal): Promise<Answer> {
  let url = start;
  for (let hop = 0; hop <= request.limits.redirects; hop += 1) {
    await request.check?.(url);
    const response = await respond(url, request, signal);
    const next = redirectOf(response, url);
    if (next === undefined) return await readResponse(response, url, request.limits);
    response.destroy();
    url = next;
  }
  throw new OutsideFailure('refused', `${start.href} redirects more than ${request.limits.redirects} times.`);
}

/** An address of the web, without a user name in it. */
export function readAddress(address: string, base?: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new OutsideFailure('refused', 'Only addresses that begin with http:// or https:// can be fetched.');
  if (url.username !== '' || url.password !== '')
    throw new OutsideFailure('refused', 'An address with a user name in it is not fetched.');
  return url;
}

function respond(url: URL, request: FetchRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { limits, caller, accept, validators = {} } = request;
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !limits.permits(host)) return Promise.reject(notPublic(url));
  const options: RequestOptions = {
    signal,
    lookup: permittedLookup(limits, url),
    agent: false,
    headers: {
      accept,
      'accept-encoding': 'identity',
      'user-agent': caller,
      ...(validators.etag === undefined ? {} : { 'if-none-match': validators.etag }),
      ...(validators.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
    },
  };
  const isSecure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const asked = (isSecure ? requestHttps : requestHttp)(url, options, resolve);
    const waiting = setTimeout(() => asked.destroy(noConnection(url)), limits.connecting);
    asked.once('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(waiting));
    });
    asked.once('close', () => clearTimeout(waiting));
    asked.on('error', (error) => reject(failureOf(error, url))).end();
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

async function readResponse(response: IncomingMessage, url: URL, limits: FetchLimits): Promise<Answer> {
  try {
    const { statusCode: status = 0, headers } = response;
    if (status === 304) return { kind: 'unchanged' };
    if (status !== 200) return { kind: 'status', status };
    const bytes = await readBytes(unpacked(response, url), url, limits.size);
    const { etag, 'last-modified': lastModified, 'content-type': contentType = '' } = headers;
    const validators = {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
    return { kind: 'fetched', fetched: { address: url.href, bytes, contentType, validators } };
  } finally {
    response.destroy();
  }
}

/** The body as it was before the server packed it, in spite of having been asked not to. */
function unpacked(response: IncomingMessage, url: URL): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const unpackers: Readonly<Record<string, typeof createGunzip | undefined>> = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const unpacker = unpackers[encoding]?.();
  if (unpacker === undefined)
    throw new OutsideFailure('unreachable', `${url.host} sends its text packed in a way that is not known.`);
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

async function readBytes(body: Readable, url: URL, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > limit)
        throw new OutsideFailure('too-large', `What is at ${url.href} is larger than ${limit} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw failureOf(error, url);
  }
  return Buffer.concat(chunks);
}

function notPublic(url: URL): OutsideFailure {
  return new OutsideFailure('refused', `${url.host} is not an address of the public internet.`);
}

function noConnection(url: URL): OutsideFailure {
  return new OutsideFailure('too-slow', `${url.host} did not take a connection in time.`);
}

function failureOf(error: unknown, url: URL): OutsideFailure {
  if (error instanceof OutsideFailure) return error;
  return new OutsideFailure('unreachable', `${url.host} cannot be reached.`, { cause: error });
}
