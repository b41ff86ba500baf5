import {
  type AgreementReport,
  type NegotiationFile,
  analyzeAgreement,
  defaultAgreementSettings,
  readNegotiation,
} from '@entente/core/agreement';
import { useEffect, useState } from 'react';
import { loadKernels } from '../../analysis/kernel-host.ts';
import { runInSlices } from './in-slices.ts';

export type Outlook = Pick<AgreementReport, 'someAgreement' | 'funnel'>;

/** Enough for two figures to be told apart by a percent or two. */
const previewWorlds = 4000;

/** So long, in milliseconds, nothing is computed after a change, since more of it may follow. */
const pause = 250;

/** What the analysis of a model would come to, computed here before anything is saved; null while it is not known. */
export function usePreview(model: NegotiationFile | null): Outlook | null {
  const text = model === null ? null : JSON.stringify(model);
  const [found, setFound] = useState<{ readonly of: string; readonly outlook: Outlook } | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void outlookOf(JSON.parse(text) as NegotiationFile, () => isWanted).then((outlook) => {
        if (isWanted && outlook !== undefined) setFound({ of: text, outlook });
      });
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found !== null && found.of === text ? found.outlook : null;
}

async function outlookOf(model: NegotiationFile, isWanted: () => boolean): Promise<Outlook | undefined> {
  const read = readNegotiation(model);
  if (!read.ok) return undefined;
  const kernels = await loadKernels();
  const settings = { ...defaultAgreementSettings, worlds: previewWorlds };
  const outcome = await runInSlices(analyzeAgreement(read.value, settings, { kernels }), isWanted);
  return outcome?.ok === true ? outcome.value : undefined;
}
