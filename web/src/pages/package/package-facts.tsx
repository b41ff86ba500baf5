import type { PackageVerdict } from '@entente/core/agreement';
import { type BriefMaterial, explainId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { ExplainMark } from '../../part/explain-link.tsx';

interface PackageFactsProps {
  readonly material: BriefMaterial;
  readonly verdict: PackageVerdict;
}

/** What bears on the whole package: a rule that holds a party to it, means that fall short, a rule that it breaks. */
export function PackageFacts({ material, verdict }: PackageFactsProps) {
  const say = useSay();
  const { heldByRule = [], shortfalls = [], removedBy } = verdict;
  const wordsOf = (option: string): string =>
    material.negotiation.options.find(({ name }) => name === option)?.says ?? option;
  return (
    <>
      {removedBy !== undefined && (
        <p className="notice">
          {say('package.removed-by')} <code dir="ltr">{removedBy}</code>
        </p>
      )}
      {heldByRule.map(({ party, option, because }) => (
        <p key={`${party} ${option}`} className="notice">
          {say('package.held-by-rule', { party: { name: party }, option: { quote: wordsOf(option) } })}{' '}
          <code dir="ltr">{because}</code> <ExplainMark of={explainId.rule(because)} />
        </p>
      ))}
      {shortfalls.map(({ resource, from, required, pledged }) => (
        <p key={`${resource} ${from}`} className="notice">
          {say('package.shortfall', { resource: { quote: resource }, from, required, pledged })}{' '}
          <ExplainMark of={explainId.resource(resource)} />
        </p>
      ))}
    </>
  );
}
