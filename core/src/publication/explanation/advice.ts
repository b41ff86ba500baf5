import {
  type AgreementSettings,
  type AnalysisAids,
  type ChangeSearch,
  type ChangeSet,
  type Preview,
  type Supposition,
  leastChangeFor,
  previewOf,
  readPackage,
  settingsBehind,
} from '../../agreement/index.ts';
import type { BriefMaterial } from '../brief/material.ts';

/** A computation that yields which part of what it is at has been done; whoever drives it stops it by not asking on. */
export type Steps<Value> = Generator<number, Value>;

/** The least that must move for a package, as it was looked for. */
export interface FoundChanges {
  readonly sets: readonly ChangeSet[];
  readonly search: ChangeSearch;
}

/** What advice rests on: as the report has it, else worked out when it is first asked for, and kept. */
export class Advice {
  readonly #material: BriefMaterial;
  readonly #aids: AnalysisAids;
  readonly #kept = new Map<string, unknown>();

  constructor(material: BriefMaterial, aids: AnalysisAids) {
    this.#material = material;
    this.#aids = aids;
  }

  /** Undefined where the package is not among those that were weighed. */
  *leastChange(letters: string, target: number): Steps<FoundChanges | undefined> {
    const { negotiation, agreement } = this.#material;
    const { leastChange: sets, leastChangeSearch: search } = agreement;
    if (sets !== undefined && search?.package === letters && search.target === target)
      return { sets, search };
    const state = readPackage(letters, negotiation.options.length);
    if (state === undefined) return undefined;
    const settings = { ...settingsBehind(agreement), leastChange: { package: state, target } };
    return yield* this.#once(`${letters} ${target}`, function* (aids) {
      return yield* told(leastChangeFor(negotiation, settings, aids.kernels?.world));
    });
  }

  /** Undefined where the answers are none to what is open, or the goal cannot be had. */
  *preview(supposed: readonly Supposition[], goal: string | undefined): Steps<Preview | undefined> {
    const { negotiation, agreement } = this.#material;
    const key = JSON.stringify(supposed);
    const known = agreement.whatIf?.find(
      (each) => each.goal.package === goal && JSON.stringify(each.supposed) === key,
    );
    if (known !== undefined) return known;
    const aim: AgreementSettings['goal'] | undefined =
      goal === undefined ? 'some' : readPackage(goal, negotiation.options.length);
    if (aim === undefined) return undefined;
    const settings = { ...settingsBehind(agreement), goal: aim };
    return yield* this.#once(`${goal ?? 'some'} ${key}`, function* (aids) {
      const found = yield* told(previewOf(negotiation, supposed, { now: agreement, settings, aids }));
      return found.ok ? found.value : undefined;
    });
  }

  *#once<Value>(key: string, work: (aids: AnalysisAids) => Steps<Value>): Steps<Value> {
    if (!this.#kept.has(key)) this.#kept.set(key, yield* work(this.#aids));
    return this.#kept.get(key) as Value;
  }
}

function* told<Value>(steps: Generator<{ readonly done: number }, Value>): Steps<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield step.value.done;
  }
}
