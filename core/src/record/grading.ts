import { type Shaped, object, oneOf, optional, text } from '../base/shape.ts';

/** How far a source can be relied on, A (completely) to E (not at all); F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** How far its information can be believed, 1 (confirmed by others) to 5 (improbable); 6 cannot be judged. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;

/** The Admiralty grading of a source (NATO AJP-2.1): reliability and credibility are judged apart. */
export const grading = object({
  source: text({ nonEmpty: true, describes: 'The outlet or document, as its articles name it.' }),
  reliability: oneOf(reliabilities),
  credibility: oneOf(credibilities),
  why: optional(text()),
});

export type Grading = Shaped<typeof grading>;

/** The grade as it is written: `B2`. */
export function gradeOf({ reliability, credibility }: Grading): string {
  return `${reliability}${credibility}`;
}
