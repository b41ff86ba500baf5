import { type PackageVerdict, type PartyReason, packageReasons, readPackage } from '@entente/core/agreement';
import { type BriefMaterial, explainId } from '@entente/core/publication';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { shortNameOf, takenOptionsOf } from '../../negotiation/package-name.ts';
import { useAgreementChange } from '../../negotiation/use-agreement-change.ts';
import { useMaterial } from '../../negotiation/use-material.ts';
import { ChangedFigures } from '../../part/changed-figure.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { useSingleKeys } from '../../review/single-keys.ts';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { ChangeNote } from '../packages/change-note.tsx';
import { PackageFacts } from './package-facts.tsx';
import { PackageReasons } from './package-reasons.tsx';
import { PartyChances } from './party-chances.tsx';
import { ShareChain } from './share-chain.tsx';
import { StabilityPart } from './stability-part.tsx';
import { PackageTools } from './package-tools.tsx';
import { TakenOptions } from './taken-options.tsx';

/** One package, whole: what it takes, how it fares and why, who stands in its way, and what it needs to hold. */
export function PackagePage() {
  const say = useSay();
  const view = useNegotiation().data;
  const { state = '' } = useParams({ strict: false });
  const { material, isFirst, error, retry } = useMaterial();
  usePageTitle(say('package.title'), view?.name);
  if (view === undefined) return null;
  if (error !== null) return <Trouble fault={error} retry={retry} />;
  if (material === undefined) return <Loading />;
  return <Package key={state} view={view} material={material} isFirst={isFirst} state={state} />;
}

interface PackageProps {
  readonly view: NegotiationView;
  readonly material: BriefMaterial;
  /** Whether its report is of few worlds, and the whole is still being computed. */
  readonly isFirst: boolean;
  readonly state: string;
}

function Package({ view, material, isFirst, state }: PackageProps) {
  const say = useSay();
  const { negotiation, agreement } = material;
  const code = readPackage(state, negotiation.options.length);
  const reasons = useMemo(
    () => (code === undefined ? [] : packageReasons(negotiation, code)),
    [negotiation, code],
  );
  const verdict = agreement.packages.find((one) => one.state === state);
  usePackageKeys(view.id, agreement.packages, state);
  const { change, dismiss } = useAgreementChange(view, agreement, isFirst);
  if (code === undefined) return <NoPackage id={view.id} />;
  const taken = takenOptionsOf(agreement, state);
  return (
    <ChangedFigures before={change?.figures}>
      <article className="package-page">
        <PackageTools view={view} report={agreement} state={state} />
        <header className="page-heading">
          <p className="eyebrow">
            {say('package.title')} <code dir="ltr">{state}</code>
            {state === agreement.statusQuo && <span className="tag">{say('package.status-quo')}</span>}
          </p>
          <h1 dir="auto">
            {taken.length === 0 ? say('package.nothing') : taken.map(shortNameOf).join(' + ')}
          </h1>
        </header>
        <ChangeNote change={change} report={agreement} onSeen={dismiss} />
        <div className="package-columns">
          <section aria-labelledby="takes">
            <h2 id="takes">{say('package.takes')}</h2>
            <TakenOptions report={agreement} state={state} />
          </section>
          {verdict === undefined ? (
            <section>
              <h2>{say('package.fares')}</h2>
              <p className="notice">{say('package.not-listed')}</p>
            </section>
          ) : (
            <section aria-labelledby="fares">
              <h2 id="fares">{say('package.fares')}</h2>
              <ShareChain verdict={verdict} hasPrior={agreement.priorAssumed === null} />
              <PackageFacts material={material} verdict={verdict} />
            </section>
          )}
        </div>
        <section aria-labelledby="chances">
          <h2 id="chances">{say('chances.title')}</h2>
          <p className="hint">{say('chances.says')}</p>
          <PartyChances negotiation={negotiation} state={state} reasons={reasons} />
        </section>
        {verdict !== undefined && <StabilityPart material={material} model={view.model} verdict={verdict} />}
        <PackageReasons state={state} id={view.id} reasons={mostReluctantFirst(reasons)} />
        <p className="hint">
          {say('package.rests-on')}{' '}
          <Link to="/n/$id/positions" params={{ id: view.id }}>
            {say('page.positions')}
          </Link>
          {' · '}
          <Link to="/n/$id/model" params={{ id: view.id }}>
            {say('page.model')}
          </Link>
          {' · '}
          <Link to="/n/$id/explain" params={{ id: view.id }} search={{ of: explainId.worlds }}>
            {say('package.worlds')}
          </Link>
        </p>
      </article>
    </ChangedFigures>
  );
}

function mostReluctantFirst(reasons: readonly PartyReason[]): readonly PartyReason[] {
  return reasons.toSorted((a, b) => Number(a.isSilent) - Number(b.isSilent) || a.share - b.share);
}

/** The next package of the report by j, the one before by k. */
function usePackageKeys(id: string, packages: readonly PackageVerdict[], state: string): void {
  const navigate = useNavigate();
  const [on] = useSingleKeys();
  const go = useEffectEvent((by: number) => {
    const next = packages[packages.findIndex((one) => one.state === state) + by];
    if (next === undefined) return;
    void navigate({ to: '/n/$id/packages/$state', params: { id, state: next.state }, replace: true });
  });
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (event.key === 'j' || event.key === 'k') go(event.key === 'j' ? 1 : -1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

function NoPackage({ id }: { readonly id: string }) {
  const say = useSay();
  return (
    <div className="empty">
      <h1>{say('package.unknown')}</h1>
      <p>{say('package.unknown.says')}</p>
      <Link to="/n/$id/packages" params={{ id }} className="button primary">
        {say('page.packages')}
      </Link>
    </div>
  );
}
