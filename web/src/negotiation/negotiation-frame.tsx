import { Outlet } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';
import { Loading, Trouble } from '../part/trouble.tsx';
import { NegotiationNavigation } from './negotiation-navigation.tsx';
import { useLive } from './use-live.ts';
import { NegotiationProvider, useNegotiation } from './negotiation-context.tsx';
import { SaveState } from './save-state.tsx';
import { useNegotiationId } from './use-negotiation.ts';

/** The frame of one negotiation: its name, its pages, and whether what is shown is up to date. */
export function NegotiationFrame() {
  return (
    <NegotiationProvider>
      <Frame />
    </NegotiationProvider>
  );
}

function Frame() {
  const id = useNegotiationId();
  const say = useSay();
  const connected = useLive(id);
  const { data, error, refetch } = useNegotiation();
  return (
    <>
      {!connected && data !== undefined && (
        <p className="banner" role="status">
          {say('disconnected')}
        </p>
      )}
      <SaveState />
      <div className="frame">
        {data !== undefined && <NegotiationNavigation view={data} />}
        <main id="main" className="page" tabIndex={-1}>
          {data !== undefined && <Outlet />}
          {data === undefined && error === null && <Loading />}
          {data === undefined && error !== null && <Trouble fault={error} retry={refetch} />}
        </main>
      </div>
    </>
  );
}
