import type { TimelineReport } from '@entente/core/agreement';
import { ofNegotiation, send } from './request.ts';

export type Timeline =
  | { readonly kind: 'timeline'; readonly report: TimelineReport }
  | { readonly kind: 'computing'; readonly progress: number | null };

/** The replay over the days on which something was said, or how far its computation is; ask again then. */
export async function fetchTimeline(id: string, letters?: string): Promise<Timeline> {
  const query = letters === undefined ? '' : `?package=${encodeURIComponent(letters)}`;
  const response = await send('GET', `${ofNegotiation(id, 'timeline')}${query}`);
  const body: unknown = await response.json();
  if (response.status === 202) {
    const { progress } = body as { progress?: unknown };
    return { kind: 'computing', progress: typeof progress === 'number' ? progress : null };
  }
  return { kind: 'timeline', report: body as TimelineReport };
}
