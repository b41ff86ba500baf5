import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Digest = string;

export function digestText(text: string): Digest {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The digest of a JSON value in canonical form: the same value gives the same digest, whatever the order of its keys. */
export function digestOf(value: unknown): Digest {
  return digestText(canonicalJson(value));
}

/** JSON with object keys in code-unit order, no white space, and undefined members left out (RFC 8785 in spirit). */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
