/**
 * Adds so many synthetic articles to an embedded store, and tells what it took as one line of JSON:
 * `tsx --conditions=source scripts/bench-intake/measure-intake.ts 1000`.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Intake } from '@entente/core/record';
import { addArticles } from '../../node/src/steps/add-articles.ts';
import { inputsOfPaths } from '../../node/src/steps/intake-input.ts';
import { openNegotiation } from '../../node/src/steps/open-negotiation.ts';
import { closeWorkspace, openWorkspace } from '../../node/src/steps/open-workspace.ts';
import { viewNegotiation } from '../../node/src/steps/view-negotiation.ts';
import { syntheticArticles } from './synthetic-articles.ts';

/** What one intake took; seconds. */
export interface MeasuredIntake {
  readonly articles: number;
  readonly words: number;
  readonly statements: number;
  readonly kin: number;
  readonly wall: number;
  readonly cpu: number;
  /** Of it, after the last article was saved: finding copies and the report. */
  readonly report: number;
  /** How much longer the last tenth of the articles took than the mean. */
  readonly lastTenth: number;
  /** The same articles once more, all of them there. */
  readonly again: number;
  /** Making the view of the negotiation that the pages show. */
  readonly view: number;
  readonly peakMiB: number;
  readonly storeMiB: number;
}

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'entente-intake-'));
const [news, data] = [join(folder, 'news'), join(folder, 'data')];

try {
  mkdirSync(news);
  const articles = syntheticArticles(count, 1);
  for (const { name, text } of articles) writeFileSync(join(news, name), text);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  process.stdout.write(`${JSON.stringify({ articles: count, words, ...(await measure()) })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<Omit<MeasuredIntake, 'articles' | 'words'>> {
  const workspace = await openWorkspace({ data });
  await openNegotiation(workspace, { name: 'Talks' });
  const facts = { published: null, source: null, dayFromName: true };
  const take = async () => {
    const { inputs } = await inputsOfPaths([{ path: news, published: null }], facts);
    const started = performance.now();
    const steps = addArticles(workspace, 'talks', { inputs });
    const times: number[] = [];
    for (;;) {
      const { value, done } = await steps.next();
      const now = (performance.now() - started) / 1000;
      if (done !== true) times.push(now);
      else if (value.ok) return { intake: value.value as Intake, times, wall: now };
      else throw new Error(JSON.stringify(value.issues));
    }
  };
  const before = process.cpuUsage();
  const { intake, times, wall } = await take();
  const { user, system } = process.cpuUsage(before);
  if (intake.counts.added !== count) throw new Error(JSON.stringify(intake.counts));
  const settled = times.at(-1)!;
  const tenth = times[Math.floor(count * 0.9)]!;
  const again = await take();
  if (again.intake.counts.alreadyThere !== count) throw new Error('Not all were there.');
  const viewed = performance.now();
  await viewNegotiation(workspace, 'talks');
  const view = (performance.now() - viewed) / 1000;
  const sizes = readdirSync(data).map((name) => statSync(join(data, name)).size);
  const storeMiB = sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
  await closeWorkspace(workspace);
  return {
    statements: intake.counts.statements,
    kin: intake.counts.kin,
    wall,
    cpu: (user + system) / 1e6,
    report: wall - settled,
    lastTenth: ((settled - tenth) / settled) * 10,
    again: again.wall,
    view,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    storeMiB,
  };
}
