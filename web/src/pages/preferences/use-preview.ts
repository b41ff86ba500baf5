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

/** With more options than this the page would stand still while it computes; the effect is then told once it is saved. */
const mostOptions = 12;

export function canPreview({ parties }: NegotiationFile): boolean {
  return parties.reduce((count, { options }) => count + options.length, 0) <= mostOptions;
}

/** What the analysis comes to as the model is, and as it would be. */
export interface Preview {
  readonly before: Outlook;
  readonly after: Outlook;
}

/**
 * What a change of the model would do, computed here before anything is saved; null while it is not known. Both sides are
 * drawn alike, so that what differs is the change.
 */
export function usePreview(model: NegotiationFile, changed: NegotiationFile | null): Preview | null {
  const text = changed === null ? null : JSON.stringify([model, changed]);
  const [found, setFound] = useState<{ readonly of: string; readonly preview: Preview } | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void previewOf(JSON.parse(text) as readonly NegotiationFile[], () => isWanted).then((preview) => {
        if (isWanted && preview !== undefined) setFound({ of: text, preview });
      });
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found !== null && found.of === text ? found.preview : null;
}

async function previewOf(
  [model, changed]: readonly NegotiationFile[],
  isWanted: () => boolean,
): Promise<Preview | undefined> {
  const before = await outlookOf(model!, isWanted);
  const after = await outlookOf(changed!, isWanted);
  return before === undefined || after === undefined ? undefined : { before, after };
}

async function outlookOf(model: NegotiationFile, isWanted: () => boolean): Promise<Outlook | undefined> {
  const read = readNegotiation(model);
  if (!read.ok) return undefined;
  const kernels = await loadKernels();
  const settings = { ...defaultAgreementSettings, worlds: previewWorlds };
  const outcome = await runInSlices(analyzeAgreement(read.value, settings, { kernels }), isWanted);
  return outcome?.ok === true ? outcome.value : undefined;
}
