import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';

/** Where a package leads on to: its means over time, and the architecture that it would be. */
export function PackageLinks({ state }: { readonly state: string }) {
  const say = useSay();
  const id = useNegotiationId();
  return (
    <p className="package-links">
      <Link to="/n/$id/architecture" params={{ id }} search={{ state }} className="button">
        {say('package.architecture')}
      </Link>{' '}
      <Link to="/n/$id/means" params={{ id }} search={{ of: state }}>
        {say('package.means')}
      </Link>
    </p>
  );
}
