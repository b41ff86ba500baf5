import { useSay } from '../language/language-context.tsx';
import { languages } from '../language/language.ts';
import type { FileFormat } from '../server-api/file-format.ts';

interface DocumentToolbarProps {
  readonly label: string;
  readonly languageLabel: string;
  readonly language: string;
  readonly onLanguage: (code: string) => void;
  /** The document as files; none while it is not there. */
  readonly files: readonly { readonly format: FileFormat; readonly address: string }[];
}

/** A document's language, and the document as a file or on paper. */
export function DocumentToolbar({ label, languageLabel, language, onLanguage, files }: DocumentToolbarProps) {
  const say = useSay();
  return (
    <div className="toolbar" role="group" aria-label={label}>
      <label>
        {languageLabel}{' '}
        <select value={language} onChange={(event) => onLanguage(event.target.value)}>
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span className="toolbar-gap" />
      {files.length > 0 && <span>{say('brief.download')}</span>}
      {files.map(({ format, address }) => (
        <a key={format} href={address} download>
          {say(`document.format.${format}`)}
        </a>
      ))}
      <button type="button" className="quiet" onClick={() => window.print()}>
        {say('brief.print')}
      </button>
    </div>
  );
}
