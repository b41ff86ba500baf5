import type { PartyReason } from '@entente/core/agreement';
import { type BriefMaterial, explainId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { useExplanation } from '../../negotiation/use-material.ts';
import { DocumentAround, SectionView } from '../../part/document-view.tsx';
import { SourceLink } from '../../part/source-link.tsx';
import { Loading } from '../../part/trouble.tsx';

interface PackageReasonsProps {
  readonly material: BriefMaterial;
  readonly state: string;
  readonly id: string;
  /** In the order in which the parties stand: whoever stands in the way first. */
  readonly reasons: readonly PartyReason[];
}

/** Party by party what speaks for the package and against it, down to the sentences; and the guarantees it needs. */
export function PackageReasons({ material, state, id, reasons }: PackageReasonsProps) {
  const say = useSay();
  const { data } = useExplanation(material, explainId.package(state));
  if (data === undefined) return <Loading />;
  if (!data.ok) return null;
  const { document } = data;
  const guarantees = document.sections.filter((section) => section.id === 'guarantees');
  const broken = document.sections
    .filter((section) => section.id === 'verdict')
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind === 'notice') }))
    .filter(({ blocks }) => blocks.length > 0);
  const parties = reasons.map(({ party }) =>
    document.sections.find((section) => section.id === `party-${party}`),
  );
  return (
    <DocumentAround document={document} explains renderSource={(note) => <SourceLink id={id} note={note} />}>
      {[...broken, ...guarantees].map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      <h2>{say('package.party-by-party')}</h2>
      <div className="party-cards">
        {parties.map(
          (section) => section !== undefined && <SectionView key={section.id} section={section} />,
        )}
      </div>
    </DocumentAround>
  );
}
