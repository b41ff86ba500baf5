import { Link, Outlet } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';
import { PreferenceBar } from './preference-bar.tsx';

/** What stands around every page of the workspace. */
export function Shell() {
  const say = useSay();
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header className="top-bar">
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="" width="24" height="24" />
          <span>Entente</span>
        </Link>
        <nav className="top-links" aria-label={say('analysis.open')}>
          <Link to="/analysis">{say('page.analysis')}</Link>
        </nav>
        <PreferenceBar />
      </header>
      <Outlet />
    </>
  );
}
