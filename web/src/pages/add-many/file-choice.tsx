import { type DragEvent, type InputHTMLAttributes, useId, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import type { IntakeFacts } from '../../server-api/intake.ts';
import { fileKinds } from '../add/article-file.ts';
import { type GivenFiles, chosenFiles, chosenFolder, droppedFiles } from './given-files.ts';

interface FileChoiceProps {
  readonly given: GivenFiles;
  readonly onGiven: (given: GivenFiles) => void;
  readonly onStart: (facts: IntakeFacts) => void;
}

/** Browsers take a whole folder by this attribute; the types know none such. */
const ofFolder = { webkitdirectory: '' } as InputHTMLAttributes<HTMLInputElement>;

/** The files or the folder, and what is known of all of them. */
export function FileChoice({ given, onGiven, onStart }: FileChoiceProps) {
  const say = useSay();
  const [filesField, folderField] = [useId(), useId()];
  const [over, setOver] = useState(false);
  const [source, setSource] = useState('');
  const [published, setPublished] = useState('');
  const [dayFromName, setDayFromName] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer.items).then(onGiven);
  };
  const start = () =>
    onStart({
      ...(source.trim() === '' ? {} : { source: source.trim() }),
      ...(published === '' ? {} : { published }),
      ...(dayFromName ? { dayFromName } : {}),
    });
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (given.files.length > 0) start();
      }}
    >
      <div
        className="drop-place"
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className="field">
          <label htmlFor={filesField}>{say('many.files')}</label>
          <input
            id={filesField}
            type="file"
            multiple
            accept={fileKinds}
            onChange={(event) => onGiven(chosenFiles(event.target.files ?? []))}
          />
        </div>
        <div className="field">
          <label htmlFor={folderField}>{say('many.folder')}</label>
          <input
            id={folderField}
            type="file"
            {...ofFolder}
            onChange={(event) => onGiven(chosenFolder(event.target.files ?? []))}
          />
        </div>
        <p className="hint">{say('many.drop')}</p>
        <p role="status">
          {given.files.length > 0 && <strong>{say('many.chosen', { count: given.files.length })}</strong>}{' '}
          {given.others > 0 && say('many.others', { count: given.others })}
        </p>
      </div>
      <Facts
        source={source}
        onSource={setSource}
        published={published}
        onPublished={setPublished}
        dayFromName={dayFromName}
        onDayFromName={setDayFromName}
      />
      <button type="submit" className="primary" disabled={given.files.length === 0}>
        {say('many.start')}
      </button>
    </form>
  );
}

interface FactsProps {
  readonly source: string;
  readonly onSource: (source: string) => void;
  readonly published: string;
  readonly onPublished: (published: string) => void;
  readonly dayFromName: boolean;
  readonly onDayFromName: (dayFromName: boolean) => void;
}

function Facts({ source, onSource, published, onPublished, dayFromName, onDayFromName }: FactsProps) {
  const say = useSay();
  const [sourceField, dayField] = [useId(), useId()];
  return (
    <fieldset className="intake-facts">
      <legend>{say('many.facts')}</legend>
      <p>
        <label className="check">
          <input
            type="checkbox"
            checked={dayFromName}
            onChange={(event) => onDayFromName(event.target.checked)}
          />
          {say('many.day-from-name')}
        </label>
      </p>
      <div className="field">
        <label htmlFor={dayField}>{say('add.published')}</label>
        <input
          id={dayField}
          type="date"
          value={published}
          aria-describedby={`${dayField}-why`}
          onChange={(event) => onPublished(event.target.value)}
        />
        <p id={`${dayField}-why`} className="hint">
          {say('many.published.why')}
        </p>
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
    </fieldset>
  );
}
