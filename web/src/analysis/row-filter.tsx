import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { conceptLetters } from './concept-name.ts';
import { OptionPattern } from './option-pattern.tsx';
import { type RowChoice, type RowOrder, type VerdictTable, allRows } from './verdict-table.ts';

interface RowFilterProps {
  readonly model: ModelSummary;
  readonly table: VerdictTable;
  /** Whether there are verdicts to compare with. */
  readonly isCompared: boolean;
  readonly choice: RowChoice;
  readonly onChange: (choice: RowChoice) => void;
}

/** Which states are shown: by equilibrium, by a verdict, by the options taken, by their letters. */
export function RowFilter({ model, table, isCompared, choice, onChange }: RowFilterProps) {
  const say = useSay();
  const isFiltered =
    choice.equilibrium !== null ||
    choice.verdict !== null ||
    /[YN]/u.test(choice.pattern) ||
    choice.text !== '';
  return (
    <div className="row-filter">
      <div className="toolbar">
        <label>
          {say('analysis.filter.equilibrium')}{' '}
          <select
            value={choice.equilibrium ?? ''}
            onChange={({ target }) =>
              onChange({ ...choice, equilibrium: target.value === '' ? null : target.value })
            }
          >
            <option value="">{say('analysis.filter.every-state')}</option>
            <option value="any">{say('analysis.filter.any-concept')}</option>
            <option value="all">{say('analysis.filter.all-concepts')}</option>
            {isCompared && <option value="changed">{say('analysis.filter.changed')}</option>}
            {table.concepts.map((concept) => (
              <option key={concept} value={concept}>
                {conceptLetters(concept)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('analysis.filter.verdict')}{' '}
          <select
            value={verdictKey(choice.verdict)}
            onChange={({ target }) => onChange({ ...choice, verdict: verdictOf(target.value) })}
          >
            <option value="">{say('analysis.filter.no-verdict')}</option>
            {[true, false].map((isStable) =>
              table.concepts.map((concept) => (
                <optgroup
                  key={`${concept}${isStable}`}
                  label={say(isStable ? 'analysis.filter.stable-under' : 'analysis.filter.unstable-under', {
                    concept: conceptLetters(concept),
                  })}
                >
                  {table.decisionMakers.map((name, decisionMaker) => (
                    <option key={name} value={verdictKey({ concept, decisionMaker, isStable })}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )),
            )}
          </select>
        </label>
        <label>
          {say('analysis.filter.text')}{' '}
          <input
            type="search"
            value={choice.text}
            size={12}
            onChange={({ target }) => onChange({ ...choice, text: target.value })}
          />
        </label>
        <label>
          {say('analysis.order')}{' '}
          <select
            value={orderKey(choice.order)}
            onChange={({ target }) =>
              onChange({ ...choice, order: orderOf(target.value), isReversed: false })
            }
          >
            <option value="">{say('analysis.order.own')}</option>
            {isByHead(choice.order) && <option value="head">{say('analysis.order.head')}</option>}
            <optgroup label={say('analysis.order.preference')}>
              {table.decisionMakers.map((name, decisionMaker) => (
                <option key={name} value={decisionMaker}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        {isFiltered && (
          <button
            type="button"
            className="quiet"
            onClick={() => onChange({ ...allRows, order: choice.order, isReversed: choice.isReversed })}
          >
            {say('analysis.filter.clear')}
          </button>
        )}
      </div>
      {model.areStatesChoices && (
        <details className="pattern-filter" open={/[YN]/u.test(choice.pattern) || undefined}>
          <summary>{say('analysis.filter.options')}</summary>
          <OptionPattern
            model={model}
            pattern={choice.pattern}
            onChange={(pattern) => onChange({ ...choice, pattern })}
          />
        </details>
      )}
    </div>
  );
}

function verdictKey(verdict: RowChoice['verdict']): string {
  return verdict === null ? '' : `${verdict.isStable ? 1 : 0} ${verdict.decisionMaker} ${verdict.concept}`;
}

function verdictOf(key: string): RowChoice['verdict'] {
  const [isStable, decisionMaker, concept] = key.split(' ');
  return concept === undefined
    ? null
    : { isStable: isStable === '1', decisionMaker: Number(decisionMaker), concept };
}

function isByHead({ by }: RowOrder): boolean {
  return by === 'equilibrium' || by === 'verdict';
}

function orderKey(order: RowOrder): string {
  if (order.by === 'preference') return String(order.decisionMaker);
  return isByHead(order) ? 'head' : '';
}

function orderOf(key: string): RowOrder {
  return key === '' ? allRows.order : { by: 'preference', decisionMaker: Number(key) };
}
