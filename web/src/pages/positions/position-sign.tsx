/** Nobody has confirmed it yet. */
export function ProposedSign() {
  return (
    <svg className="small-sign" viewBox="0 0 12 12" aria-hidden="true">
      <circle
        cx="6"
        cy="6"
        r="4.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="2.3 2.1"
      />
    </svg>
  );
}

/** It holds only if something else does. */
export function ConditionSign() {
  return (
    <svg className="small-sign" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M6 1.5v4.2M6 5.7L2.4 10.5M6 5.7l3.6 4.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** Something was said that the analysis leaves out. */
export function AsideSign() {
  return (
    <svg className="small-sign" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4 2v8M8 2v8" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
