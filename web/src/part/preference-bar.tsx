import { useLanguage } from '../language/language-context.tsx';
import { languages } from '../language/language.ts';
import { type Theme, themes, useTheme } from './theme.ts';

/** The reader's language and light or dark. */
export function PreferenceBar() {
  const { code, change, say } = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <div className="preference-bar">
      <label>
        <span className="hidden">{say('language')}</span>
        <select value={code} onChange={(event) => change(event.target.value)}>
          {languages.map((language) => (
            <option key={language.code} value={language.code} lang={language.code}>
              {language.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="hidden">{say('theme')}</span>
        <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
          {themes.map((one) => (
            <option key={one} value={one}>
              {say(`theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
