import { useSay } from '../../language/language-context.tsx';
import { DocumentToolbar } from '../../part/document-toolbar.tsx';
import { briefAddress } from '../../server-api/brief.ts';

const formats = ['docx', 'html', 'md', 'json'] as const;

interface BriefToolbarProps {
  readonly id: string;
  readonly language: string;
  readonly onLanguage: (code: string) => void;
}

/** The brief's language, and the brief as a file or on paper. */
export function BriefToolbar({ id, language, onLanguage }: BriefToolbarProps) {
  const say = useSay();
  return (
    <DocumentToolbar
      label={say('brief.tools')}
      languageLabel={say('brief.language')}
      language={language}
      onLanguage={onLanguage}
      files={formats.map((format) => ({
        format,
        address: briefAddress(id, format, language),
      }))}
    />
  );
}
