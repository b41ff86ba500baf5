import { readNegotiation } from '@entente/core/agreement';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Place, storeKinds } from '../../test/store-sample.ts';
import { systemClock } from '../io/clock.ts';
import { readCaseFiles } from '../io/case-files.ts';
import { openStore } from '../io/open-store.ts';
import { createWebReader } from '../io/web-reader.ts';
import { randomSecret } from '../io/secret.ts';
import { createJobRunner } from '../worker/job-runner.ts';
import { listUnopenedCases, openCase, seedCases } from './seed-cases.ts';
import { requestTimeline } from './request-timeline.ts';
import { openNegotiation } from './open-negotiation.ts';
import { viewCaseAnalysis } from './view-case-analysis.ts';
import { viewNegotiation } from './view-negotiation.ts';
import { type Workspace, createWorkspace } from './workspace.ts';

let place: Place;
let workspace: Workspace;

beforeAll(async () => {
  const [embedded] = await storeKinds();
  if (embedded === undefined) throw new Error('There is an embedded store.');
  place = await embedded.make();
  const store = await openStore(place);
  workspace = createWorkspace({
    store,
    web: createWebReader(),
    clock: systemClock,
    secret: randomSecret,
    jobs: createJobRunner(),
  });
  await seedCases(workspace);
});

afterAll(async () => {
  await workspace.jobs.close();
  await workspace.store.close();
  await place.remove();
});

describe('the worked negotiation', () => {
  it('is put into an empty store once', async () => {
    expect(await seedCases(workspace)).toMatchObject({ ok: true, value: { seeded: [] } });
  });

  it('is told by a person, and so are the others; what somebody else opened is not', async () => {
    const told = await viewCaseAnalysis(workspace, 'security-guarantees');
    if (!told.ok) throw new Error('There is a text about it.');
    expect(told.value.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(await viewNegotiation(workspace, 'security-guarantees')).toMatchObject({
      value: { hasCaseAnalysis: true },
    });
    const own = await openNegotiation(workspace, { name: 'Marr dam' });
    expect(own).toMatchObject({ ok: true, value: { id: 'marr-dam' } });
    expect(await viewNegotiation(workspace, 'marr-dam')).toMatchObject({
      value: { hasCaseAnalysis: false },
    });
    expect(await viewCaseAnalysis(workspace, 'marr-dam')).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-case' }],
    });
  });

  it('has statements that stand in its article, each cue and content inside its statement', async () => {
    const view = await viewNegotiation(workspace, 'security-guarantees');
    if (!view.ok) throw new Error('The worked negotiation can be seen.');
    const { text } = view.value.articles[0]!.article;
    expect(view.value.statements).toHaveLength(16);
    for (const { statement } of view.value.statements) {
      const { start, end, attribution, content } = statement;
      expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\.$/u);
      for (const part of [...content, ...(attribution === null ? [] : [attribution])]) {
        expect(part.start >= start && part.end <= end && part.start < part.end).toBe(true);
      }
    }
  });

  it('has the positions that its statements make, and assumptions that say they are', async () => {
    const view = await viewNegotiation(workspace, 'security-guarantees');
    const file = readNegotiation(readCaseFiles('security-guarantees')?.negotiation);
    if (!view.ok || !file.ok) throw new Error('The worked negotiation is sound.');
    const facts = (entries: readonly object[]): readonly string[] =>
      entries.map((entry) => JSON.stringify({ ...entry, id: undefined })).sort();
    expect(facts(view.value.model.positions)).toEqual(facts(file.value.file.positions));
    const assumed = file.value.file.positions.filter(({ evidence }) => evidence === undefined);
    expect(assumed.length).toBeGreaterThan(0);
    expect(assumed.every(({ guessed }) => guessed === true)).toBe(true);
  });
});

describe('the other worked negotiations', () => {
  it('are offered, and opened one by one', async () => {
    const offered = (await listUnopenedCases(workspace)).map(({ id }) => id);
    expect(offered).toContain('iran-2015');
    expect(offered).toContain('sallow-brook');
    expect(offered).not.toContain('security-guarantees');
    expect(await openCase(workspace, 'iran-2015')).toMatchObject({ ok: true, value: { id: 'iran-2015' } });
    expect((await listUnopenedCases(workspace)).map(({ id }) => id)).not.toContain('iran-2015');
    const view = await viewNegotiation(workspace, 'iran-2015');
    expect(view.ok && view.value.statements.every(({ status }) => status === 'accepted')).toBe(true);
  });

  it('may have no article', async () => {
    expect(await openCase(workspace, 'sallow-brook')).toMatchObject({ ok: true });
    const view = await viewNegotiation(workspace, 'sallow-brook');
    expect(view.ok && view.value.articles).toEqual([]);
  });

  it('stay as they are where they are opened again, and are refused where there is none', async () => {
    const before = await workspace.store.readEntries('sallow-brook', 0);
    expect(await openCase(workspace, 'sallow-brook')).toMatchObject({ ok: true });
    expect(await workspace.store.readEntries('sallow-brook', 0)).toEqual(before);
    expect(await openCase(workspace, '../garrison')).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-case' }],
    });
  });

  it('can be replayed, following a package', async () => {
    const request = await requestTimeline(workspace, 'sallow-brook', 'YYYN');
    if (!request.ok) throw new Error('It can be replayed.');
    const report = await request.value.report;
    expect(report.ok && report.value.days.map(({ chosen }) => chosen.share)).toEqual([0, 0, 0.5]);
    expect(request.value.progress()).toBeLessThanOrEqual(1);
    expect(await requestTimeline(workspace, 'sallow-brook', 'YY')).toMatchObject({
      ok: false,
      issues: [{ code: 'wrong-package' }],
    });
  });
});
