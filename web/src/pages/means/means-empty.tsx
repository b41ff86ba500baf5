import { useSay } from '../../language/language-context.tsx';
import type { ModelPartProps } from '../model/model-part.ts';
import { NewResource } from './resource-list.tsx';

/** No means yet: what they are for, with an example, and where to begin. */
export function MeansEmpty({ model, onModel }: ModelPartProps) {
  const say = useSay();
  return (
    <div className="means-empty">
      <h2>{say('means.empty')}</h2>
      <p>{say('means.empty.says')}</p>
      <ol>
        <li>{say('means.empty.resource')}</li>
        <li>{say('means.empty.requires')}</li>
        <li>{say('means.empty.pledge')}</li>
      </ol>
      <p>{say('means.empty.then')}</p>
      <NewResource model={model} onModel={onModel} />
    </div>
  );
}
