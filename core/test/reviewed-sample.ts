import * as fc from 'fast-check';
import {
  type EntryBody,
  type NegotiationRecord,
  type Statement,
  appendEntries,
  recordOf,
} from '../src/record/index.ts';
import { addition, article, statement } from './record-sample.ts';

/** What a person did to one proposal of a made-up record. */
export interface Reviewed {
  readonly rule: string;
  readonly confidence: number;
  readonly outcome: 'waits' | 'accepted' | 'rejected' | 'edited' | 'undone' | 'put-back';
}

/** A record of one article with these proposals, each decided as told. */
export function reviewedRecord(reviewed: readonly Reviewed[]): NegotiationRecord {
  const statements = reviewed.map(({ rule, confidence }, index): Statement => ({
    ...statement(`a1-s${index + 1}`),
    rule,
    confidence,
  }));
  const bodies: EntryBody[] = [
    { kind: 'negotiation-opened', name: 'River' },
    { kind: 'article-added', articleId: 'a1', article, events: [], deadlines: [], options: [] },
    { kind: 'statement-proposed', articleId: 'a1', statements },
  ];
  reviewed.forEach(({ outcome }, index) => {
    const before = statements[index]!;
    const ids = [before.id];
    const sequence = bodies.length + 1;
    if (outcome === 'edited')
      bodies.push({
        kind: 'statement-edited',
        before,
        after: { ...before, stance: 'opposes', actor: 'Lowland' },
      });
    else if (outcome === 'rejected') bodies.push({ kind: 'statement-rejected', statements: ids });
    else if (outcome !== 'waits') bodies.push({ kind: 'statement-accepted', statements: ids });
    if (outcome === 'undone') bodies.push({ kind: 'undone', sequence });
    if (outcome === 'put-back') bodies.push({ kind: 'statement-put-back', statements: ids });
  });
  return recordOf(
    appendEntries(
      [],
      bodies.map((body) => addition(body)),
    ),
  );
}

export const anyReviewed: fc.Arbitrary<readonly Reviewed[]> = fc.array(
  fc.record<Reviewed>({
    rule: fc.constantFrom('said', 'according', 'noun'),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    outcome: fc.constantFrom('waits', 'accepted', 'rejected', 'edited', 'undone', 'put-back'),
  }),
  { maxLength: 30 },
);
