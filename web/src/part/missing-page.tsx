import { Link } from '@tanstack/react-router';
import { useSay } from '../language/language-context.tsx';

export function MissingPage() {
  const say = useSay();
  return (
    <main className="page narrow">
      <h1>{say('missing.title')}</h1>
      <p>{say('missing.says')}</p>
      <Link to="/">{say('negotiations')}</Link>
    </main>
  );
}
