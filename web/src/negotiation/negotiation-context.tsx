import { useQueryClient } from '@tanstack/react-query';
import {
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { useSay } from '../language/language-context.tsx';
import { useToast } from '../part/toast.tsx';
import { describeFault } from '../part/trouble.tsx';
import type { NegotiationView } from '../server-api/negotiation.ts';
import { ServerFault } from '../server-api/request.ts';
import { correctStatement, decideStatements } from '../server-api/statement.ts';
import { redoStep, undoStep } from '../server-api/step.ts';
import { type OutboxRequest, statementsWith } from './outbox.ts';
import { OutboxKeeper, type OutboxState } from './outbox-keeper.ts';
import { keyOf, useKeptNegotiation, useNegotiationId, viewKeyOf } from './use-negotiation.ts';

interface Carried {
  readonly keeper: OutboxKeeper;
  readonly state: OutboxState;
  readonly view: NegotiationView | undefined;
  readonly error: unknown;
  readonly refetch: () => void;
}

const NegotiationContext = createContext<Carried | null>(null);

/** The negotiation as the server keeps it, with everything over it that is still on its way there. */
export function NegotiationProvider({ children }: { readonly children: ReactNode }) {
  const id = useNegotiationId();
  const client = useQueryClient();
  const show = useToast();
  const say = useSay();
  const { data, error, refetch } = useKeptNegotiation();
  const onSaved = useEffectEvent(() => void client.invalidateQueries({ queryKey: keyOf(id) }));
  const onRefused = useEffectEvent((fault: unknown) => {
    show({ says: describeFault(fault, say), tone: 'bad' });
    onSaved();
  });
  const keeper = useMemo(
    () =>
      new OutboxKeeper({
        storage: localStorage,
        storedAs: `entente.outbox.${id}`,
        send: (request) => send(id, request),
        isPassing: isPassingFault,
      }),
    [id],
  );
  useEffect(() => {
    const stop = keeper.start({ onRefused: (fault) => onRefused(fault), onSaved: () => onSaved() });
    addEventListener('online', keeper.retry);
    return () => {
      stop();
      removeEventListener('online', keeper.retry);
    };
  }, [keeper]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const version = data?.version;
  useEffect(() => {
    if (version !== undefined) keeper.shown(version);
  }, [keeper, version]);
  const view = useMemo(
    () => data && { ...data, statements: statementsWith(data.statements, state.outbox, data.version) },
    [data, state.outbox],
  );
  const carried = useMemo<Carried>(
    () => ({ keeper, state, view, error, refetch: () => void refetch() }),
    [keeper, state, view, error, refetch],
  );
  return <NegotiationContext value={carried}>{children}</NegotiationContext>;
}

/** The server could not be reached, was busy, or failed: another attempt may succeed. */
function isPassingFault(fault: unknown): boolean {
  if (!(fault instanceof ServerFault)) return true;
  return fault.status === 0 || fault.status === 429 || fault.status >= 500;
}

function send(id: string, request: OutboxRequest): Promise<{ version: number; sequence: number }> {
  switch (request.kind) {
    case 'decide':
      return decideStatements(id, { statements: request.statements, decision: request.decision });
    case 'correct':
      return correctStatement(id, request.statement, request.patch);
    case 'undo':
      return undoStep(id, request.sequence);
    case 'redo':
      return redoStep(id, request.sequence);
  }
}

function useCarried(): Carried {
  const carried = useContext(NegotiationContext);
  if (carried === null) throw new Error('This belongs to a negotiation.');
  return carried;
}

/** The negotiation as it is shown. */
export function useNegotiation(): Pick<Carried, 'error' | 'refetch'> & {
  readonly data: NegotiationView | undefined;
} {
  const { view: data, error, refetch } = useCarried();
  return { data, error, refetch };
}

/** What is on its way to the server, and how to add to it. */
export function useOutbox(): Pick<Carried, 'keeper' | 'state'> {
  return useCarried();
}

/** The negotiation as it would be shown at this moment, for what is done between two drawings. */
export function useViewNow(): () => NegotiationView | undefined {
  const id = useNegotiationId();
  const client = useQueryClient();
  const { keeper } = useCarried();
  return useCallback(() => {
    const view = client.getQueryData<NegotiationView>(viewKeyOf(id));
    return (
      view && {
        ...view,
        statements: statementsWith(view.statements, keeper.state().outbox, view.version),
      }
    );
  }, [client, id, keeper]);
}

const nothing = { canUndo: null, canRedo: null };

/** Takes the latest change back, as things stand when it is called, and offers to do it again. */
export function useUndo(): () => void {
  const { keeper } = useCarried();
  const viewNow = useViewNow();
  const show = useToast();
  const say = useSay();
  const redo = useRedo();
  return () => {
    keeper.undo(viewNow() ?? nothing);
    show({ says: say('undone'), action: { label: say('redo'), run: redo } });
  };
}

/** Does again what was taken back last. */
export function useRedo(): () => void {
  const { keeper } = useCarried();
  const viewNow = useViewNow();
  const show = useToast();
  const say = useSay();
  return () => {
    keeper.redo(viewNow() ?? nothing);
    show({ says: say('redone') });
  };
}
