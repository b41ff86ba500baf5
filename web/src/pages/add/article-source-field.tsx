import { useId } from 'react';
import { useSay } from '../../language/language-context.tsx';

interface ArticleSourceFieldProps {
  readonly address: string;
  readonly onAddress: (address: string) => void;
  readonly source: string;
  readonly onSource: (source: string) => void;
}

/** Where the article is from: an address to fetch it from instead of the text, and the outlet's name. */
export function ArticleSourceField({ address, onAddress, source, onSource }: ArticleSourceFieldProps) {
  const say = useSay();
  const [addressField, sourceField] = [useId(), useId()];
  return (
    <>
      <div className="field">
        <label htmlFor={addressField}>{say('add.address')}</label>
        <input
          id={addressField}
          type="url"
          dir="ltr"
          value={address}
          placeholder="https://"
          onChange={(event) => onAddress(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={sourceField}>{say('add.source')}</label>
        <input
          id={sourceField}
          dir="auto"
          value={source}
          onChange={(event) => onSource(event.target.value)}
        />
      </div>
    </>
  );
}
