import type { Issue } from '@entente/core/base/issue';

/** The server refused a request, or could not be reached (status 0). */
export class ServerFault extends Error {
  constructor(
    readonly status: number,
    readonly issues: readonly Issue[],
  ) {
    super(issues.map(({ says }) => says).join(' ') || `HTTP ${status}`);
    this.name = 'ServerFault';
  }
}

export async function send(method: string, path: string, body?: unknown): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ServerFault(0, []);
  }
  if (!response.ok) throw new ServerFault(response.status, await issuesOf(response));
  return response;
}

async function issuesOf(response: Response): Promise<readonly Issue[]> {
  try {
    const body = (await response.json()) as { issues?: readonly Issue[] };
    return body.issues ?? [];
  } catch {
    return [];
  }
}

export async function call<Answered>(method: string, path: string, body?: unknown): Promise<Answered> {
  const response = await send(method, path, body);
  return (await response.json()) as Answered;
}

export const at = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part)}`).join('');

export const ofNegotiation = (id: string, ...rest: readonly string[]): string =>
  at('negotiations', id, ...rest);

export interface Versioned {
  readonly version: number;
}

/** A change of the record with its entry, by which it can be undone. */
export interface Kept extends Versioned {
  readonly sequence: number;
}
