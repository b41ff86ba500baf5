import type { AgreementReport } from '@entente/core/agreement';
import { useMemo, useState } from 'react';
import type { NegotiationView } from '../server-api/negotiation.ts';
import { type AgreementChange, type SeenAgreement, agreementChange } from './agreement-change.ts';

/** What was last seen of each negotiation, for as long as the workspace is open: corrections are made on other pages. */
const lastSeen = new Map<string, SeenAgreement>();

/** What changed since a person first looked, or last said that it was seen. */
export function useAgreementChange(
  view: NegotiationView,
  report: AgreementReport,
  isFirst: boolean,
): { readonly change: AgreementChange | undefined; readonly dismiss: () => void } {
  const [dismissed, setDismissed] = useState(0);
  // A report of another day says nothing of what was changed, and one of few worlds not enough.
  const isTelling = report.asOf === view.asOf && !isFirst;
  const change = useMemo(() => {
    const now = { report, model: view.model, statements: view.statements };
    const before = lastSeen.get(view.id);
    if (!isTelling) return undefined;
    if (before === undefined || before.report.asOf !== report.asOf) {
      lastSeen.set(view.id, now);
      return undefined;
    }
    return before.report.digest === report.digest ? undefined : agreementChange(before, now);
    // Statements that are decided before the new report is there wait for it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [view.id, view.model, report, isTelling, dismissed]);
  const dismiss = () => {
    lastSeen.set(view.id, { report, model: view.model, statements: view.statements });
    setDismissed(dismissed + 1);
  };
  return { change, dismiss };
}
