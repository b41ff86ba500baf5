import { useEffect, useState } from 'react';

/** `system` follows the reader's own setting. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storedAs = 'entente.theme';

function readTheme(): Theme {
  const stored = localStorage.getItem(storedAs);
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** Sets the theme on the page; called before the first drawing, so that nothing flashes. */
export function applyTheme(theme: Theme = readTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    localStorage.setItem(storedAs, theme);
    applyTheme(theme);
  }, [theme]);
  return [theme, setTheme];
}
