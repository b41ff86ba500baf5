import { describe, expect, test } from 'vitest';
import { negotiationWith, outcomeOf } from '../../../test/negotiation-sample.ts';
import {
  type AgreementReport,
  type AgreementSettings,
  type NegotiationFile,
  type Supposition,
  defaultAgreementSettings,
  previewOf,
  readPackage,
} from '../../agreement/index.ts';
import { wordDocument } from '../say.ts';
import { sayIn } from '../wording/index.ts';
import { composeBrief } from './brief.ts';

/** Lowland would pay for water that Upland does not want to release; what Upland thinks of the money is not known. */
const file: Partial<NegotiationFile> = {
  positions: [
    { party: 'Upland', option: 'release', stance: 'open' },
    { party: 'Lowland', option: 'release', stance: 'favours' },
    { party: 'Lowland', option: 'pay', stance: 'open' },
  ],
  rules: ['not dam', 'release iff pay'],
};
const negotiation = negotiationWith(file);

function reportOf(settings: Partial<AgreementSettings>): AgreementReport {
  const outcome = outcomeOf(negotiation, settings);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function linesOf(
  agreement: AgreementReport,
  section: string,
  language: 'en' | 'ar' = 'en',
): readonly string[] {
  const document = composeBrief({ negotiation, agreement, articles: [], statements: [] });
  const worded = wordDocument(document, sayIn(language));
  const blocks = worded.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text }) => text);
    return 'text' in block ? [block.text.text] : [];
  });
}

function withPreview(supposition: Supposition): AgreementReport {
  const now = reportOf({});
  const steps = previewOf(negotiation, [supposition], { now, settings: defaultAgreementSettings });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (!step.value.ok) throw new Error(JSON.stringify(step.value.issues));
  return { ...now, whatIf: [step.value.value] };
}

describe('what an answer would change, in the brief', () => {
  const supposition = { kind: 'sign', party: 'Upland', option: 'pay', answer: 'wants' } as const;

  test('is told beside what is, with what to ask next, and that nobody has given it', () => {
    const lines = linesOf(withPreview(supposition), 'what-if').map(withoutIsolates);
    expect(lines[0]).toContain('Nobody has given it');
    expect(lines[1]).toBe('If Upland wants this: pay');
    expect(lines).toContain(
      'Some agreement that improves on the status quo: in 67% of worlds now, in every world then.',
    );
    expect(lines).toContain('The package with the best prospects stays the same: release and pay.');
    expect(lines.at(-1)).toBe('Then no single further answer would tell much.');
  });

  test('is not there where nothing was supposed', () => {
    expect(linesOf(reportOf({}), 'what-if')).toEqual([]);
  });

  test('is told in Arabic too', () => {
    expect(linesOf(withPreview(supposition), 'what-if', 'ar')[1]).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('the least that must move, in the brief', () => {
  const towards = (target: number): AgreementReport =>
    reportOf({ leastChange: { package: readPackage('NYY', 3)!, target } });

  test('names the changes, what they make, and that no part can be taken alone', () => {
    const lines = linesOf(towards(0.9), 'least-change').map(withoutIsolates);
    expect(lines[0]).toMatch(
      /^release and pay: to be acceptable to all in at least 90% of worlds, .* cost 1 /u,
    );
    expect(lines).toContain('Then acceptable to all in every world.');
    expect(lines).toContain('No part of it can be taken alone: it comes about by a step together.');
  });

  test('says where nothing needs to change', () => {
    expect(withoutIsolates(linesOf(towards(0.5), 'least-change')[0]!)).toBe(
      'release and pay: acceptable to all in at least 50% of worlds already. Nothing needs to change.',
    );
  });
});

function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}
