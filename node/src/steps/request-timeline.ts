import {
  type NegotiationFile,
  type TimelineReport,
  type TimelineSettings,
  type TimelineSoFar,
  defaultTimelineSettings,
  readPackage,
} from '@entente/core/agreement';
import { digestOf } from '@entente/core/base/digest';
import type { Outcome } from '@entente/core/base/issue';
import { refuse } from './change-negotiation.ts';
import { loadNegotiation } from './load-negotiation.ts';
import { modelOfRecord } from './model-of-record.ts';
import type { Workspace } from './workspace.ts';

/** A replay under way, or done. The same model and package is replayed once. */
export interface TimelineRequest {
  readonly report: Promise<Outcome<TimelineReport>>;
  /** The days that are done; undefined before the first. */
  readonly soFar: () => TimelineSoFar | undefined;
  /** From 0 to 1. */
  readonly progress: () => number;
}

/** Each day is as dear as a small analysis, so the worlds are shared out among the days, within bounds. */
const worldsOfAllDays = 200_000;
const mostWorlds = 4000;
const fewestWorlds = 100;

/**
 * Asks for the replay of a negotiation over the days on which something was said.
 *
 * @param letters The package to follow; the one that leads on the last day if left out.
 */
export async function requestTimeline(
  workspace: Workspace,
  id: string,
  letters?: string,
): Promise<Outcome<TimelineRequest>> {
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  const file = modelOfRecord(loaded.value.record);
  const settings = settingsOf(file, letters);
  if (settings === undefined)
    return refuse('wrong-package', `"${letters}" is no package.`, 'Give one letter, Y or N, an option.');
  const job = { kind: 'timeline', file, settings } as const;
  const { result, soFar, progress } = workspace.jobs.analyzeOnce(digestOf(job), job, topicOf(id, letters));
  return { ok: true, value: { report: result, soFar, progress }, warnings: [] };
}

/** Nobody waits any more for this replay; whoever does all the same asks again, and it begins anew. */
export function stopTimeline({ jobs }: Workspace, id: string, letters?: string): void {
  jobs.stop(topicOf(id, letters));
}

function topicOf(id: string, letters: string | undefined): string {
  return `${id} over time, ${letters ?? 'the leading package'}`;
}

function settingsOf(file: NegotiationFile, letters: string | undefined): TimelineSettings | undefined {
  const days = new Set(file.positions.map(({ date }) => date)).size + 1;
  const share = Math.max(fewestWorlds, Math.min(mostWorlds, Math.floor(worldsOfAllDays / days)));
  const settings = { worlds: share, seed: defaultTimelineSettings.seed };
  if (letters === undefined) return settings;
  const count = file.parties.reduce((sum, { options }) => sum + options.length, 0);
  const state = readPackage(letters, count);
  return state === undefined ? undefined : { ...settings, package: state };
}
