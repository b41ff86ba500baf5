import type { AgreementReport, PackageVerdict } from '@entente/core/agreement';
import { blockerGroupsOf } from './blocker-group.ts';
import { explainId } from '@entente/core/publication';
import { useMemo, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { ShareView } from '../../part/share-view.tsx';
import {
  type PackageChoice,
  type PackageColumn,
  choosePackages,
  concepts,
  packageColumns,
  packageFilters,
} from './package-order.ts';
import { PackageWords } from '../../part/package-words.tsx';
import { ScrollRegion } from '../../part/scroll-region.tsx';

interface PackageTableProps {
  readonly report: AgreementReport;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string) => void;
}

const page = 40;
const initial: PackageChoice = {
  by: 'acceptable',
  ascending: false,
  filter: 'could',
  option: -1,
  concept: 'seq',
};

/** All packages with their shares, who blocks them, and how many guarantees they need. */
export function PackageTable({ report, chosen, onChoose }: PackageTableProps) {
  const say = useSay();
  const [choice, setChoice] = useState(initial);
  const [shown, setShown] = useState(page);
  const rows = useMemo(() => choosePackages(report.packages, choice), [report, choice]);
  const change = (part: Partial<PackageChoice>) => {
    setChoice({ ...choice, ...part });
    setShown(page);
  };
  return (
    <section aria-labelledby="package-table">
      <h2 id="package-table">{say('packages.table', { count: rows.length })}</h2>
      <PackageTools report={report} choice={choice} onChange={change} />
      <ScrollRegion className="table-place" label={say('packages.shares')}>
        <table className="package-table">
          <thead>
            <tr>
              <th scope="col">{say('packages.package')}</th>
              {packageColumns.map((column) => (
                <SortHeader key={column} column={column} choice={choice} onChange={change} />
              ))}
              <th scope="col" className="blocked-by">
                {say('packages.blocked-by')}
              </th>
              <th scope="col">{say('packages.guarantees')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((verdict) => (
              <tr key={verdict.state} data-chosen={verdict.state === chosen ? '' : undefined}>
                <th scope="row">
                  <PackageWords report={report} state={verdict.state} onChoose={onChoose} />
                </th>
                <td>
                  <ShareView share={verdict.acceptable} of={explainId.figure(verdict.state, 'acceptable')} />
                </td>
                <td>
                  <ShareView share={verdict.efficient} of={explainId.figure(verdict.state, 'efficient')} />
                </td>
                <td>
                  <ShareView
                    share={verdict.equilibrium[choice.concept]}
                    of={explainId.equilibrium(verdict.state, choice.concept)}
                  />
                </td>
                <td>
                  <ShareView
                    share={verdict.allThree[choice.concept]}
                    {...(choice.concept === 'seq' ? { of: explainId.figure(verdict.state, 'lasting') } : {})}
                  />
                </td>
                <td>
                  <BlockedBy verdict={verdict} />
                </td>
                <td className="number">
                  {verdict.guaranteesAsked === false ? say('packages.not-asked') : verdict.guarantees.length}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length === 0 && <p className="empty">{say('packages.none')}</p>}
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {say('packages.more', { count: rows.length - shown })}
        </button>
      )}
      {report.packagesLeftOut !== undefined && report.packagesLeftOut > 0 && (
        <p className="hint">{say('packages.left-out', { count: report.packagesLeftOut })}</p>
      )}
    </section>
  );
}

interface Changing {
  readonly choice: PackageChoice;
  readonly onChange: (part: Partial<PackageChoice>) => void;
}

function PackageTools({ report, choice, onChange }: Changing & Pick<PackageTableProps, 'report'>) {
  const say = useSay();
  return (
    <div className="toolbar">
      <label>
        {say('packages.show')}{' '}
        <select
          value={choice.filter}
          onChange={(event) =>
            onChange({ filter: packageFilters.find((one) => one === event.target.value) ?? 'could' })
          }
        >
          {packageFilters.map((filter) => (
            <option key={filter} value={filter}>
              {say(`packages.filter.${filter}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('packages.with')}{' '}
        <select value={choice.option} onChange={(event) => onChange({ option: Number(event.target.value) })}>
          <option value={-1}>{say('packages.any')}</option>
          {report.optionFacts.map((option, index) => (
            <option key={`${option.party}.${option.name}`} value={index}>
              {option.says ?? option.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('packages.concept')}{' '}
        <select
          value={choice.concept}
          onChange={(event) =>
            onChange({ concept: concepts.find((one) => one === event.target.value) ?? 'seq' })
          }
        >
          {concepts.map((concept) => (
            <option key={concept} value={concept}>
              {say(`concept.${concept}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function SortHeader({ column, choice, onChange }: Changing & { readonly column: PackageColumn }) {
  const say = useSay();
  const active = choice.by === column;
  const order = choice.ascending ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={active ? order : 'none'}>
      <button
        type="button"
        className="sort"
        title={say(`packages.${column}.says`)}
        onClick={() => onChange({ by: column, ascending: active && !choice.ascending })}
      >
        {say(`packages.${column}`)}
        <span aria-hidden="true">{active ? (choice.ascending ? ' ▲' : ' ▼') : ''}</span>
      </button>
    </th>
  );
}

function BlockedBy({ verdict }: { readonly verdict: PackageVerdict }) {
  const say = useSay();
  const groups = blockerGroupsOf(verdict);
  if (groups.length === 0) return <span className="hint">{say('packages.nobody')}</span>;
  return (
    <ul className="blockers">
      {groups.map(({ isRedLine, share, parties }) => (
        <li key={parties[0]} data-red-line={isRedLine ? '' : undefined}>
          {say(isRedLine ? 'packages.red-line-of' : 'packages.preference-of', {
            parties: { list: parties.map((name) => ({ name })) },
            count: parties.length,
            share: { share },
          })}
        </li>
      ))}
    </ul>
  );
}
