import { useEffect } from 'react';

/** What the browser calls the page: the page itself first, then what it belongs to. */
export function usePageTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts, 'Entente'].filter((part) => part !== undefined && part !== '').join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
