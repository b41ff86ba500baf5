import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { IssuePlace } from '../model/issue-place.tsx';
import type { ModelPartProps } from '../model/model-part.ts';
import { addEntry, entriesOf, removeResource, setResource } from './means-edit.ts';

/** The resources: what is counted, in which unit, and whether all pledges of it are known. */
export function ResourceList({ model, onModel }: ModelPartProps) {
  const say = useSay();
  return (
    <section aria-labelledby="resources" className="model-section">
      <h2 id="resources">{say('means.resources')}</h2>
      <p className="hint">{say('means.resources.says')}</p>
      <ul className="means-list">
        {entriesOf(model, 'resources').map((resource, index) => (
          // A resource's name changes while it is typed, so it is told by its place.
          <li key={index} className="means-entry">
            <div className="means-fields">
              <label>
                {say('means.resource')}
                <input
                  dir="auto"
                  value={resource.name}
                  onChange={(event) =>
                    onModel(setResource(model, index, { ...resource, name: event.target.value }))
                  }
                />
              </label>
              <label>
                {say('means.unit')}
                <input
                  dir="auto"
                  value={resource.unit}
                  onChange={(event) =>
                    onModel(setResource(model, index, { ...resource, unit: event.target.value }))
                  }
                />
              </label>
              <button
                type="button"
                className="quiet"
                aria-label={say('model.remove', { what: resource.name })}
                onClick={() => onModel(removeResource(model, index))}
              >
                ✕
              </button>
            </div>
            <label className="check">
              <input
                type="checkbox"
                checked={resource.complete === true}
                onChange={(event) =>
                  onModel(setResource(model, index, { ...resource, complete: event.target.checked }))
                }
              />
              {say('means.all-known')}
            </label>
            <IssuePlace path={`resources[${index}]`} />
          </li>
        ))}
      </ul>
      <NewResource model={model} onModel={onModel} />
    </section>
  );
}

/** A further resource, by its name and unit. */
export function NewResource({ model, onModel }: ModelPartProps) {
  const say = useSay();
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  return (
    <form
      className="field-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onModel(addEntry(model, 'resources', { name: name.trim(), unit: unit.trim() }));
        setName('');
        setUnit('');
      }}
    >
      <input
        aria-label={say('means.new-resource')}
        placeholder={say('means.new-resource')}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <input
        aria-label={say('means.new-unit')}
        placeholder={say('means.new-unit')}
        dir="auto"
        value={unit}
        onChange={(event) => setUnit(event.target.value)}
      />
      <button type="submit">{say('add')}</button>
    </form>
  );
}
