import { type DragEvent, useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';

interface ArticleTextFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The article's text: pasted, chosen as a file, or dropped here. */
export function ArticleTextField({ text, onText }: ArticleTextFieldProps) {
  const say = useSay();
  const [textField, fileField] = [useId(), useId()];
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file !== undefined) onText(await file.text());
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void take(file);
    else onText(event.dataTransfer.getData('text/plain'));
  };
  return (
    <div className="field">
      <label htmlFor={textField}>{say('add.text')}</label>
      <textarea
        id={textField}
        rows={14}
        dir="auto"
        value={text}
        data-over={over ? '' : undefined}
        placeholder={say('add.text.how')}
        onChange={(event) => onText(event.target.value)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      />
      <label htmlFor={fileField}>{say('add.file')}</label>
      <input
        id={fileField}
        type="file"
        accept=".txt,.html,.htm,.md,text/plain,text/html"
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </div>
  );
}
