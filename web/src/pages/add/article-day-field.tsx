import { useId } from 'react';
import { useSay } from '../../language/language-context.tsx';

interface ArticleDayFieldProps {
  readonly published: string;
  readonly onPublished: (published: string) => void;
}

/** The day of publication, and why it is asked for. */
export function ArticleDayField({ published, onPublished }: ArticleDayFieldProps) {
  const say = useSay();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{say('add.published')}</label>
      <input
        id={field}
        type="date"
        value={published}
        aria-describedby={`${field}-why`}
        onChange={(event) => onPublished(event.target.value)}
      />
      <p id={`${field}-why`} className="hint">
        {say('add.published.why')}
      </p>
    </div>
  );
}
