import { type Expression, parsePriority } from '../../base/expression.ts';
import { type Negotiation, type Package, type Share, isTaken, readPackage } from '../../agreement/index.ts';
import type { Stance } from '../../record/index.ts';
import type { Claim, ClaimValue } from '../claim.ts';

/** An option in the words of its source. */
export function optionPhrase(negotiation: Negotiation, option: number): ClaimValue {
  const { says, name } = negotiation.options[option]!;
  return { quote: says ?? name };
}

export function partyPhrase(negotiation: Negotiation, party: number): ClaimValue {
  return { name: negotiation.parties[party]!.name };
}

export function stancePhrase(stance: Stance): Claim {
  return { message: `stance.${stance}` };
}

/** A package as the list of what is done in it. */
export function packagePhrase(negotiation: Negotiation, letters: string): Claim {
  const state: Package = readPackage(letters, negotiation.options.length) ?? 0;
  const taken = negotiation.options.filter((option) => isTaken(state, option.index));
  if (state === negotiation.statusQuo) {
    return taken.length === 0
      ? { message: 'package.status-quo' }
      : { message: 'package.status-quo-of', values: { options: listOf(negotiation, taken) } };
  }
  if (taken.length === 0) return { message: 'package.nothing' };
  return { message: 'package.of', values: { options: listOf(negotiation, taken) } };
}

function listOf(negotiation: Negotiation, options: readonly { readonly index: number }[]): ClaimValue {
  return {
    list: options.map(({ index }): Claim => ({
      message: 'option.in-list',
      values: { option: optionPhrase(negotiation, index) },
    })),
  };
}

/**
 * How many of the worlds that fit what is known, in words; never beside a word of confidence. A share that was found
 * by drawing worlds is told as its 95 % interval, and none or all of them as no more than that.
 */
export function sharePhrase(share: number | Share): Claim {
  return shareClaim('share', share);
}

/** The same within a sentence that has not said yet which worlds are meant. */
export function knownSharePhrase(share: number | Share): Claim {
  return shareClaim('known-share', share);
}

function shareClaim(message: 'share' | 'known-share', given: number | Share): Claim {
  const {
    share,
    low = share,
    high = share,
    exact,
  } = typeof given === 'number' ? { share: given, exact: true } : given;
  const drawn = exact ? '' : '-drawn';
  if (share === 0) return { message: `${message}.none${drawn}` };
  if (share === 1) return { message: `${message}.all${drawn}` };
  if (Math.round(low * 100) === Math.round(high * 100))
    return { message: `${message}.some`, values: { share: { share } } };
  return { message: `${message}.between`, values: { low: { share: low }, high: { share: high } } };
}

/** A priority in words: what matters, and when; as it stands where it cannot be read. */
export function priorityPhrase(says: string, negotiation: Negotiation): Claim {
  const priority = parsePriority(says, '', []);
  if (priority === undefined) return { message: 'text', values: { text: { quote: says } } };
  const matters = expressionPhrase(priority.matters, negotiation);
  if (priority.when === undefined) return matters;
  return {
    message: 'expression.priority',
    values: { matters, when: expressionPhrase(priority.when, negotiation) },
  };
}

/** A rule or condition in words of the reader's language, its options in the words of their sources. */
export function expressionPhrase(expression: Expression, negotiation: Negotiation): Claim {
  const inner = (part: Expression): Claim => {
    const phrase = expressionPhrase(part, negotiation);
    return part.kind === 'name' || part.kind === 'not'
      ? phrase
      : { message: 'expression.group', values: { of: phrase } };
  };
  switch (expression.kind) {
    case 'name':
      return { message: 'text', values: { text: namedOption(expression.name, negotiation) } };
    case 'not':
      return { message: 'expression.not', values: { of: inner(expression.of) } };
    case 'and':
      return { message: 'text', values: { text: { list: expression.of.map(inner) } } };
    case 'or':
      return { message: 'text', values: { text: { list: expression.of.map(inner), or: true } } };
    case 'iff':
      return { message: 'expression.iff', values: { of: { list: expression.of.map(inner) } } };
    case 'implies':
      return {
        message: 'expression.implies',
        values: { premise: inner(expression.premise), conclusion: inner(expression.conclusion) },
      };
    case 'count':
      return {
        message: `expression.${expression.bound.replace(' ', '-')}`,
        values: {
          number: expression.number,
          of: { list: expression.of.map(({ name }) => namedOption(name, negotiation)) },
        },
      };
  }
}

function namedOption(name: string, negotiation: Negotiation): ClaimValue {
  const { options, parties } = negotiation;
  const index = options.findIndex(
    (option) => option.name === name || `${parties[option.party]?.name}.${option.name}` === name,
  );
  return {
    message: 'quoted',
    values: { quote: index < 0 ? { quote: name } : optionPhrase(negotiation, index) },
  };
}

/** Phrases that hold *and* and *or* themselves, one after another, told apart by semicolons. */
export function seriesPhrase(phrases: readonly Claim[]): Claim {
  return phrases.reduceRight<Claim>(
    (rest, one) => (rest.message === 'condition.none' ? one : { message: 'series', values: { one, rest } }),
    { message: 'condition.none' },
  );
}

/** What a step from one package to another takes up and drops, in words. */
export function stepPhrase(negotiation: Negotiation, from: string, to: string): Claim {
  const changed = (was: string, is: string): ClaimValue => ({
    list: negotiation.options
      .filter(({ index }) => from[index] === was && to[index] === is)
      .map(({ index }) => optionPhrase(negotiation, index)),
  });
  const takes = from.split('').some((letter, index) => letter === 'N' && to[index] === 'Y');
  const drops = from.split('').some((letter, index) => letter === 'Y' && to[index] === 'N');
  return {
    message: takes && drops ? 'step.both' : takes ? 'step.take' : 'step.drop',
    values: { taken: changed('N', 'Y'), dropped: changed('Y', 'N') },
  };
}
