import type { Step } from './group-move.ts';
import { type Preference, isBetter } from './preference.ts';
import type { SolutionConcept } from './stability/solution-concept.ts';
import type { SanctionedImprovement, UnsanctionedImprovement, Verdict } from './stability/verdict.ts';
import { type NarrationLanguage, type NarrationWording, narrationWordings } from './wording/index.ts';

/** What the numbers of a verdict are called. */
export interface Naming {
  readonly decisionMaker: (decisionMaker: number) => string;
  readonly state: (state: number) => string;
}

/** A sentence to be said in some language: which one, and the names in it. */
export interface Narration {
  readonly message: NarrationMessage;
  readonly values: Readonly<Record<string, string>>;
  /** How the state that its reason rests on stands to the state asked, where it rests on one. */
  readonly standing?: NarrationClause;
  /** The moves that the sentence tells of, where it tells of any. */
  readonly path?: readonly NamedStep[];
}

export interface NamedStep {
  readonly decisionMaker: string;
  readonly to: string;
}

export type NarrationMessage =
  | 'stable-no-improvement'
  | 'stable-all-sanctioned'
  | 'unstable'
  | 'sanctioned-improvement'
  | 'sanctioned-improvement-simultaneous'
  | 'sanctioned-move'
  | 'open-improvement'
  | 'open-move'
  | 'unsanctioned-improvement'
  | 'unsanctioned-improvement-strong'
  | 'unsanctioned-move'
  | 'escaped-improvement'
  | 'escaped-move'
  | 'foresees-staying'
  | 'foresees-moving';

/** How a state stands to the one asked: part of a sentence. */
export type NarrationClause =
  | 'end-not-better'
  | 'end-much-worse'
  | 'end-unknown'
  | 'escape-better'
  | 'escape-unknown'
  | 'escape-not-much-worse';

/** What a verdict is about: whose stability, where, by which concept, and how that decision maker compares states. */
export interface NarratedFocus {
  readonly decisionMaker: number;
  readonly state: number;
  readonly concept: Pick<SolutionConcept, 'id' | 'deterrent'>;
  readonly preference: Preference;
}

/** A verdict as sentences: the verdict first, then one for each improvement. */
export function narrateVerdict(verdict: Verdict, focus: NarratedFocus, naming: Naming): readonly Narration[] {
  const say = sayer(focus, naming);
  switch (verdict.because) {
    case 'no-improvement':
      return [say('stable-no-improvement')];
    case 'all-sanctioned':
      return [
        say('stable-all-sanctioned'),
        ...verdict.improvements.map((improvement) => narrateSanctioned(improvement, focus, say)),
      ];
    case 'unsanctioned':
      return [
        say('unstable'),
        ...verdict.improvements.map((improvement) => narrateUnsanctioned(improvement, focus, say)),
      ];
    case 'foresight': {
      const { path } = verdict.foresight;
      return [path.length === 0 ? say('foresees-staying') : say('foresees-moving', { path })];
    }
  }
}

interface Facts {
  readonly to?: number;
  readonly end?: number;
  readonly escape?: number;
  readonly path?: readonly Step[];
  readonly standing?: NarrationClause;
}

type Say = (message: NarrationMessage, facts?: Facts) => Narration;

function sayer({ decisionMaker, state, concept }: NarratedFocus, naming: Naming): Say {
  return (message, { path, standing, ...states } = {}) => ({
    message,
    values: {
      decisionMaker: naming.decisionMaker(decisionMaker),
      state: naming.state(state),
      concept: concept.id,
      ...Object.fromEntries(Object.entries(states).map(([name, number]) => [name, naming.state(number)])),
    },
    ...(standing === undefined ? {} : { standing }),
    ...(path === undefined
      ? {}
      : {
          path: path.map((step) => ({
            decisionMaker: naming.decisionMaker(step.decisionMaker),
            to: naming.state(step.to),
          })),
        }),
  });
}

function narrateSanctioned(
  { to, sanction }: SanctionedImprovement,
  { preference, state }: NarratedFocus,
  say: Say,
): Narration {
  const message = isUnknown(preference, to, state)
    ? 'sanctioned-move'
    : sanction.simultaneous === true
      ? 'sanctioned-improvement-simultaneous'
      : 'sanctioned-improvement';
  const relation = preference.compare(sanction.to, state);
  const standing = relation === '?' ? 'end-unknown' : relation === '<<' ? 'end-much-worse' : 'end-not-better';
  return say(message, { to, end: sanction.to, path: sanction.path, standing });
}

function narrateUnsanctioned(
  { to, escape }: UnsanctionedImprovement,
  { preference, state, concept: { deterrent } }: NarratedFocus,
  say: Say,
): Narration {
  const isMove = isUnknown(preference, to, state);
  if (escape !== undefined) {
    const { from } = escape;
    const relation = preference.compare(escape.to, state);
    const standing = isBetter(preference, escape.to, state)
      ? 'escape-better'
      : relation === '?'
        ? 'escape-unknown'
        : 'escape-not-much-worse';
    const facts = { to, end: from.to, escape: escape.to, path: from.path, standing } as const;
    return say(isMove ? 'escaped-move' : 'escaped-improvement', facts);
  }
  if (deterrent === 'nothing') return say(isMove ? 'open-move' : 'open-improvement', { to });
  if (deterrent === 'much-worse') return say('unsanctioned-improvement-strong', { to });
  return say(isMove ? 'unsanctioned-move' : 'unsanctioned-improvement', { to });
}

function isUnknown(preference: Preference, state: number, than: number): boolean {
  return preference.compare(state, than) === '?';
}

/** The sentence in the language. */
export function sentenceOf(narration: Narration, language: NarrationLanguage = 'en'): string {
  const wording = narrationWordings[language];
  const say = (message: keyof NarrationWording, values: Narration['values']) =>
    wording[message].replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
  const isolate = (values: Narration['values']) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolatedIn(language, value)]));
  const isSimultaneous = narration.message === 'sanctioned-improvement-simultaneous';
  const steps = (narration.path ?? []).map(({ decisionMaker, to }) =>
    say(isSimultaneous ? 'step-simultaneous' : 'step', isolate({ decisionMaker, to })),
  );
  const path = joined(steps, (first, second) =>
    say(isSimultaneous ? 'together' : 'in-turn', { first, second }),
  );
  const values = isolate(narration.values);
  const standing = narration.standing === undefined ? '' : say(narration.standing, values);
  return say(narration.message, { ...values, standing, path: path ?? say('staying', {}) });
}

function joined(parts: readonly string[], join: (first: string, second: string) => string) {
  const [first, ...others] = parts;
  return first === undefined ? undefined : others.reduce(join, first);
}

/** Names and letters keep their own direction inside a sentence that runs from right to left. */
function isolatedIn(language: NarrationLanguage, value: string): string {
  return language === 'ar' ? `\u2068${value}\u2069` : value;
}
