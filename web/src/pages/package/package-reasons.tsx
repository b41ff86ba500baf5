import type { PartyReason } from '@entente/core/agreement';
import { explainId } from '@entente/core/publication';
import { useLanguage } from '../../language/language-context.tsx';
import { useExplanation } from '../../negotiation/use-explanation.ts';
import { Composing } from '../../part/composing.tsx';
import { DocumentAround, SectionView } from '../../part/document-view.tsx';
import { SourceLink } from '../../part/source-link.tsx';
import { Trouble } from '../../part/trouble.tsx';
import { useChangedTexts } from '../../part/use-changed-texts.ts';

interface PackageReasonsProps {
  readonly state: string;
  readonly id: string;
  /** In the order in which the parties stand: whoever stands in the way first. */
  readonly reasons: readonly PartyReason[];
}

/** Party by party what speaks for the package and against it, down to the sentences; and the guarantees it needs. */
export function PackageReasons({ state, id, reasons }: PackageReasonsProps) {
  const { code, say } = useLanguage();
  const of = explainId.package(state);
  const { explained, progress, error, retry } = useExplanation(of);
  const document = explained?.ok === true ? explained.document : undefined;
  const { changed } = useChangedTexts(`${id} ${of} ${code}`, document);
  if (explained === undefined)
    return error === null ? <Composing progress={progress} /> : <Trouble fault={error} retry={retry} />;
  if (document === undefined) return null;
  const guarantees = document.sections.filter((section) => section.id === 'guarantees');
  const broken = document.sections
    .filter((section) => section.id === 'verdict')
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind === 'notice') }))
    .filter(({ blocks }) => blocks.length > 0);
  const parties = reasons.map(({ party }) =>
    document.sections.find((section) => section.id === `party-${party}`),
  );
  return (
    <DocumentAround
      document={document}
      explains
      changed={changed.added}
      changedLabel={say('brief.changed-here')}
      renderSource={(note) => <SourceLink id={id} note={note} />}
    >
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
