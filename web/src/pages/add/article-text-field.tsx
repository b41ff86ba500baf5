import { type DragEvent, useId, useState } from 'react';
import { fileKinds } from './article-file.ts';
import { useSay } from '../../language/language-context.tsx';

interface ArticleTextFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
}

/** The article: pasted as text, or a file that is chosen or dropped here and goes as it is. */
export function ArticleTextField({ text, onText, file, onFile }: ArticleTextFieldProps) {
  const say = useSay();
  const [textField, fileField] = [useId(), useId()];
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined) onFile(dropped);
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
        disabled={file !== undefined}
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
      {file === undefined ? (
        <>
          <label htmlFor={fileField}>{say('add.file')}</label>
          <input
            id={fileField}
            type="file"
            accept={fileKinds}
            onChange={(event) => onFile(event.target.files?.[0])}
          />
        </>
      ) : (
        <p className="chosen-file">
          <bdi>{file.name}</bdi>{' '}
          <button type="button" className="quiet" onClick={() => onFile(undefined)}>
            {say('add.file.remove')}
          </button>
        </p>
      )}
    </div>
  );
}
