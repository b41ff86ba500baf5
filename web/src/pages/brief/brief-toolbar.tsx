import { useSay } from '../../language/language-context.tsx';
import { languages } from '../../language/language.ts';
import { briefAddress } from '../../server-api.ts';

const formats = ['html', 'md', 'json'] as const;

interface BriefToolbarProps {
  readonly id: string;
  readonly language: string;
  readonly onLanguage: (code: string) => void;
}

/** The brief's language, and the brief as a file or on paper. */
export function BriefToolbar({ id, language, onLanguage }: BriefToolbarProps) {
  const say = useSay();
  return (
    <div className="toolbar" role="group" aria-label={say('brief.tools')}>
      <label>
        {say('brief.language')}{' '}
        <select value={language} onChange={(event) => onLanguage(event.target.value)}>
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span className="toolbar-gap" />
      <span>{say('brief.download')}</span>
      {formats.map((format) => (
        <a key={format} href={briefAddress(id, format, language)} download>
          {say(`brief.format.${format}`)}
        </a>
      ))}
      <button type="button" className="quiet" onClick={() => window.print()}>
        {say('brief.print')}
      </button>
    </div>
  );
}
