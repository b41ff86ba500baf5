import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OutboxRequest } from './outbox.ts';
import { OutboxKeeper } from './outbox-keeper.ts';

const passing = new Error('passing');
const storedAs = 'outbox';

class MemoryStorage {
  readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
  removeItem = (key: string): void => void this.kept.delete(key);
}

/** A keeper whose server answers as the list says, then always. */
function keeperOver(storage: MemoryStorage, failures: Error[]) {
  const sent: OutboxRequest[] = [];
  const refused: unknown[] = [];
  let version = 10;
  const keeper = new OutboxKeeper({
    storage,
    storedAs,
    send: async (request) => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      sent.push(request);
      version += 1;
      return { version, sequence: version };
    },
    isPassing: (fault) => fault === passing,
  });
  const onSaved = vi.fn<() => void>();
  const start = () => keeper.start({ onRefused: (fault) => refused.push(fault), onSaved });
  const accept = (id: string) =>
    keeper.add(
      { kind: 'decide', statements: [id], decision: 'accept' },
      { before: [{ id, status: 'proposed' }], after: [{ id, status: 'accepted' }] },
    );
  return { keeper, sent, refused, onSaved, start, accept };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const idsOf = (sent: readonly OutboxRequest[]) =>
  sent.map((request) => (request.kind === 'decide' ? request.statements[0] : request.kind));

test('items go one after the other, and all saved is told once', async () => {
  const { keeper, sent, onSaved, start, accept } = keeperOver(new MemoryStorage(), []);
  start();
  for (const id of ['s1', 's2', 's3']) accept(id);
  expect(keeper.state().unsaved).toBe(3);
  await vi.runAllTimersAsync();
  expect(idsOf(sent)).toEqual(['s1', 's2', 's3']);
  expect(keeper.state()).toMatchObject({ unsaved: 0, kept: 13, fault: null });
  expect(onSaved).toHaveBeenCalledOnce();
});

test('a failed item is sent again by itself, in its turn', async () => {
  const { keeper, sent, start, accept } = keeperOver(new MemoryStorage(), [passing, passing]);
  start();
  accept('s1');
  accept('s2');
  await vi.advanceTimersByTimeAsync(500);
  expect(keeper.state()).toMatchObject({ unsaved: 2, fault: passing });
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(4000);
  expect(idsOf(sent)).toEqual(['s1', 's2']);
  expect(keeper.state()).toMatchObject({ unsaved: 0, fault: null });
});

test('a refused item is told and dropped; the next one follows', async () => {
  const refusal = new Error('refused');
  const { keeper, sent, refused, start, accept } = keeperOver(new MemoryStorage(), [refusal]);
  start();
  accept('s1');
  accept('s2');
  await vi.runAllTimersAsync();
  expect(refused).toEqual([refusal]);
  expect(idsOf(sent)).toEqual(['s2']);
  expect(keeper.state().unsaved).toBe(0);
});

test('what was not sent outlives the page', async () => {
  const storage = new MemoryStorage();
  const first = keeperOver(storage, [passing]);
  const stop = first.start();
  first.accept('s1');
  await vi.advanceTimersByTimeAsync(100);
  stop();
  const second = keeperOver(storage, []);
  expect(second.keeper.state().unsaved).toBe(1);
  second.start();
  await vi.runAllTimersAsync();
  expect(idsOf(second.sent)).toEqual(['s1']);
  expect(storage.kept.size).toBe(0);
});

test('a store that is full or holds something else is no hindrance', async () => {
  const storage = new MemoryStorage();
  storage.kept.set(storedAs, '{"items":7}');
  storage.setItem = () => {
    throw new Error('full');
  };
  const { sent, start, accept } = keeperOver(storage, []);
  start();
  accept('s1');
  await vi.runAllTimersAsync();
  expect(idsOf(sent)).toEqual(['s1']);
});
