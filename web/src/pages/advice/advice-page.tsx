import type { AgreementReport } from '@entente/core/agreement';
import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useAgreementChange } from '../../negotiation/use-agreement-change.ts';
import { useAgreement } from '../../negotiation/use-negotiation.ts';
import { usePageTitle } from '../../part/page-title.ts';
import { Loading, Trouble } from '../../part/trouble.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { ChangeNote } from '../packages/change-note.tsx';
import { AnyAnswer } from './any-answer.tsx';
import { LeastChangeTool } from './least-change-tool.tsx';
import { QuestionTool } from './question-tool.tsx';

/** What to ask next and what each answer would do; and the least that must move for a package. */
export function AdvicePage() {
  const say = useSay();
  const view = useNegotiation().data;
  usePageTitle(say('page.advice'), view?.name);
  const { data, error, refetch } = useAgreement();
  if (view === undefined) return null;
  if (error !== null)
    return (
      <>
        <h1>{say('page.advice')}</h1>
        <Trouble fault={error} retry={() => void refetch()} />
        <Link to="/n/$id/model" params={{ id: view.id }}>
          {say('packages.mend-model')}
        </Link>
      </>
    );
  if (data === undefined) return <Loading />;
  if (data.kind === 'computing')
    return (
      <div className="computing" role="status">
        <h1>{say('page.advice')}</h1>
        <p>{say('packages.computing')}</p>
        <progress aria-label={say('packages.computing')} value={data.progress ?? undefined} />
      </div>
    );
  return <AdviceOn view={view} report={data.report} isFirst={data.refining !== undefined} />;
}

interface AdviceOnProps {
  readonly view: NegotiationView;
  readonly report: AgreementReport;
  /** Whether it is of few worlds, and the whole is still being computed. */
  readonly isFirst: boolean;
}

function AdviceOn({ view, report, isFirst }: AdviceOnProps) {
  const say = useSay();
  const { change, dismiss } = useAgreementChange(view, report, isFirst);
  if (report.options.length === 0)
    return (
      <div className="empty">
        <h1>{say('packages.empty')}</h1>
        <p>{say('packages.empty.says')}</p>
        <Link to="/n/$id/model" params={{ id: view.id }} className="button primary">
          {say('page.model')}
        </Link>
      </div>
    );
  return (
    <div className="advice-page">
      <header className="page-heading">
        <h1>{say('page.advice')}</h1>
        {report.silent.length > 0 && (
          <p className="hint">
            {say('advice.silent', { parties: { list: report.silent.map((name) => ({ name })) } })}
          </p>
        )}
      </header>
      <ChangeNote change={change} report={report} onSeen={dismiss} />
      <QuestionTool report={report} questions={report.nextQuestions} />
      <AnyAnswer report={report} model={view.model} />
      <LeastChangeTool report={report} />
    </div>
  );
}
