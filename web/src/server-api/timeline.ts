import type { TimelineReport, TimelineSoFar } from '@entente/core/agreement';
import { ofNegotiation, send } from './request.ts';

export type Timeline =
  | {
      readonly kind: 'timeline';
      readonly report: TimelineReport;
      /** All days of the replay; the report has fewer of them while others are still worked out. */
      readonly days: readonly string[];
      /** From 0 to 1, while days are still worked out. */
      readonly computing?: number;
    }
  | { readonly kind: 'computing'; readonly progress: number | null };

/**
 * The replay over the days on which something was said; or how far its computation is, with the days that are done;
 * ask again then.
 */
export async function fetchTimeline(id: string, letters?: string): Promise<Timeline> {
  const response = await send('GET', addressOf(id, letters));
  const body: unknown = await response.json();
  if (response.status !== 202) {
    const report = body as TimelineReport;
    return { kind: 'timeline', report, days: report.days.map(({ day }) => day) };
  }
  const { progress, soFar } = body as { progress?: unknown; soFar?: TimelineSoFar };
  const done = typeof progress === 'number' ? progress : null;
  return soFar === undefined
    ? { kind: 'computing', progress: done }
    : { kind: 'timeline', ...soFar, computing: done ?? 0 };
}

/** Nobody waits any more for this replay. */
export async function stopTimeline(id: string, letters?: string): Promise<void> {
  await send('DELETE', addressOf(id, letters));
}

const addressOf = (id: string, letters: string | undefined): string =>
  `${ofNegotiation(id, 'timeline')}${letters === undefined ? '' : `?package=${encodeURIComponent(letters)}`}`;
