import { useSay } from '../language/language-context.tsx';
import { ReadingView } from './reading-view.tsx';
import type { WhatIfDesk } from './use-what-if.ts';

/** Until the model with the changed preferences is read; undoing the change stops it. */
export function Opening({ desk }: { readonly desk: WhatIfDesk }) {
  const say = useSay();
  if (desk.issues.length > 0) return null;
  return (
    <ReadingView
      says={say('what-if.reading')}
      cancelSays={say('what-if.own')}
      onCancel={() => void desk.change({})}
    />
  );
}
