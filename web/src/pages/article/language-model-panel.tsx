import type { ArticleRecord, ModelReading, Statement } from '@entente/core/record';
import { useMutation } from '@tanstack/react-query';
import { useSay } from '../../language/language-context.tsx';
import { IssueList, Trouble } from '../../part/trouble.tsx';
import { compareArticle } from '../../server-api/article.ts';
import type { NegotiationView } from '../../server-api/negotiation.ts';

interface LanguageModelPanelProps {
  readonly view: NegotiationView;
  readonly entry: ArticleRecord;
}

/** What the language model reads in the article, asked for on request, beside what stands in the record. */
export function LanguageModelPanel({ view, entry }: LanguageModelPanelProps) {
  const say = useSay();
  const asked = useMutation({ mutationFn: () => compareArticle(view.id, entry.id) });
  const { languageModel: name } = view;
  if (name === null) return null;
  return (
    <section className="language-model" aria-labelledby="language-model">
      <h2 id="language-model">{say('language-model.title')}</h2>
      <p className="hint">{say('language-model.says', { name })}</p>
      <button type="button" disabled={asked.isPending} onClick={() => asked.mutate()}>
        {say(asked.isPending ? 'language-model.asking' : 'language-model.ask')}
      </button>
      <div role="status" aria-live="polite">
        {asked.isPending && <progress aria-label={say('language-model.asking')} />}
        {asked.error !== null && <Trouble fault={asked.error} />}
        {asked.data !== undefined && (
          <>
            <ComparisonView view={view} entry={entry} reading={asked.data} />
            <IssueList issues={asked.data.warnings} label={say('language-model.warnings')} />
          </>
        )}
      </div>
    </section>
  );
}

interface ComparisonViewProps extends LanguageModelPanelProps {
  readonly reading: ModelReading;
}

function ComparisonView({ view, entry, reading }: ComparisonViewProps) {
  const say = useSay();
  const { both, onlyRules, onlyModel } = reading.comparison;
  const differing = both.filter(({ differ }) => differ.length > 0);
  const ours = new Map(view.statements.map(({ id, statement }) => [id, statement]));
  const theirs = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const counts = {
    agree: both.length - differing.length,
    differ: differing.length,
    model: onlyModel.length,
    rules: onlyRules.length,
  };
  const { text } = entry.article;
  return (
    <>
      <p>{say('language-model.counts', counts)}</p>
      {differing.length > 0 && (
        <ul className="comparison">
          {differing.map(({ rules, model, differ }) => (
            <li key={model}>
              <p className="hint">
                {say('language-model.differ', {
                  aspects: differ.map((aspect) => say(`language-model.aspect.${aspect}`)).join(', '),
                })}
              </p>
              <dl>
                <dt>{say('language-model.record')}</dt>
                <dd>
                  <StatementLine statement={ours.get(rules)} options={entry.options} />
                </dd>
                <dt>{reading.name}</dt>
                <dd>
                  <StatementLine statement={theirs.get(model)} options={entry.options} />
                </dd>
              </dl>
              <Quote statement={theirs.get(model)} text={text} language={entry.article.language} />
            </li>
          ))}
        </ul>
      )}
      {onlyModel.length > 0 && (
        <>
          <h3>{say('language-model.only-model')}</h3>
          <ul className="comparison">
            {onlyModel.map((id) => (
              <li key={id}>
                <StatementLine statement={theirs.get(id)} options={entry.options} />
                <Quote statement={theirs.get(id)} text={text} language={entry.article.language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface StatementLineProps {
  readonly statement: Statement | undefined;
  readonly options: ArticleRecord['options'];
}

/** Who stands where on what, in short. */
function StatementLine({ statement, options }: StatementLineProps) {
  const say = useSay();
  if (statement === undefined) return null;
  const { actor, speaker, stance, about, condition } = statement;
  const names = about.map((id) => options.find((option) => option.id === id)?.name ?? id);
  return (
    <span dir="auto">
      <strong>{actor ?? speaker?.name ?? say('statement.unnamed')}</strong>{' '}
      {say(`stance.${stance ?? 'unknown'}`)}
      {names.length > 0 && `: ${names.join(', ')}`}
      {condition !== null && ` (${condition.text})`}
    </span>
  );
}

interface QuoteProps {
  readonly statement: Statement | undefined;
  readonly text: string;
  readonly language: string;
}

function Quote({ statement, text, language }: QuoteProps) {
  if (statement === undefined) return null;
  return (
    <blockquote dir="auto" lang={language}>
      {text.slice(statement.start, statement.end)}
    </blockquote>
  );
}
