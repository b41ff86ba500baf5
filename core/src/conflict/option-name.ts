import { type Issue, errorIssue } from '../base/issue.ts';
import { nearestName } from '../base/shape.ts';

/** An option as it is named in a file. */
export interface NamedOption {
  readonly name: string;
  /** The name of the decision maker that controls it. */
  readonly owner: string;
}

/** Finds options by their name, or by `party.option` where a name is not unique. Names are compared in NFC. */
export class OptionNames {
  readonly #plain = new Map<string, number[]>();
  readonly #qualified = new Map<string, number>();

  constructor(readonly options: readonly NamedOption[]) {
    options.forEach(({ name, owner }, index) => {
      const plain = name.normalize('NFC');
      this.#plain.set(plain, [...(this.#plain.get(plain) ?? []), index]);
      this.#qualified.set(`${owner.normalize('NFC')}.${plain}`, index);
    });
  }

  /** The shortest name that is unique: the plain one, or `party.option`. */
  labelOf(option: number): string {
    const { name, owner } = this.options[option]!;
    const isUnique = this.#plain.get(name.normalize('NFC'))!.length === 1;
    return isUnique ? name : `${owner}.${name}`;
  }

  /** The number of the option, or undefined with an issue pushed. */
  find(name: string, report: { readonly path: string; readonly issues: Issue[] }): number | undefined {
    const wanted = name.normalize('NFC');
    const plain = this.#plain.get(wanted) ?? [];
    if (plain.length === 1) return plain[0];
    const qualified = this.#qualified.get(wanted);
    if (qualified !== undefined) return qualified;
    report.issues.push(
      plain.length > 1 ? this.#ambiguous(name, plain, report.path) : this.#unknown(name, report.path),
    );
    return undefined;
  }

  #ambiguous(name: string, options: readonly number[], path: string): Issue {
    const choices = options.map((option) => this.labelOf(option)).join(', ');
    return errorIssue({
      code: 'ambiguous-option',
      path,
      says: `"${name}" names ${options.length} options.`,
      remedy: `Say whose it is: ${choices}.`,
      found: name,
      expected: choices,
    });
  }

  #unknown(name: string, path: string): Issue {
    const known = this.options.map((_, option) => this.labelOf(option));
    const near = nearestName(name, [...this.#plain.keys(), ...this.#qualified.keys()]);
    return errorIssue({
      code: 'unknown-option',
      path,
      says: `There is no option "${name}".`,
      remedy: near === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean "${near}"?`,
      found: name,
      ...(near === undefined ? {} : { expected: near }),
    });
  }
}
