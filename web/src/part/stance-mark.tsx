import type { Stance } from '@entente/core/record';
import { useSay } from '../language/language-context.tsx';

export type Tone = Stance | 'unknown' | 'mixed';

/**
 * A sign for each stance, which tells them apart without colour: from a crossed circle by a bar, an open ring and a
 * plus to a filled disc with a tick.
 */
export function StanceSign({ tone }: { readonly tone: Tone }) {
  return (
    <svg className="stance-sign" viewBox="0 0 16 16" aria-hidden="true" data-tone={tone}>
      <StanceShape tone={tone} />
    </svg>
  );
}

function StanceShape({ tone }: { readonly tone: Tone }) {
  switch (tone) {
    case 'rules-out':
      return (
        <>
          <circle cx="8" cy="8" r="7" className="fill" />
          <path d="M5 5l6 6M11 5l-6 6" className="knock" />
        </>
      );
    case 'opposes':
      return <path d="M3 8h10" className="line" />;
    case 'open':
      return <circle cx="8" cy="8" r="5.5" className="line" />;
    case 'favours':
      return <path d="M8 3v10M3 8h10" className="line" />;
    case 'commits':
      return (
        <>
          <circle cx="8" cy="8" r="7" className="fill" />
          <path d="M4.5 8.2l2.4 2.5 4.6-5" className="knock" />
        </>
      );
    case 'mixed':
      return <path d="M3 5.5h10M3 10.5h10M11 2.5l-6 11" className="line" />;
    case 'unknown':
      return <path d="M5.6 6a2.5 2.5 0 1 1 3.6 2.2c-.9.5-1.2 1-1.2 1.9M8 12.6v.6" className="line" />;
  }
}

/** A stance in words with its sign; colour only adds to it. */
export function StanceMark({ tone }: { readonly tone: Tone }) {
  const say = useSay();
  return (
    <span className="stance" data-tone={tone}>
      <StanceSign tone={tone} />
      <span>{say(`stance.${tone}`)}</span>
    </span>
  );
}
