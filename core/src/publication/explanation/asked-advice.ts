import {
  type Negotiation,
  type Supposition,
  readPackage,
  readSuppositions,
  splitSuppositions,
} from '../../agreement/index.ts';
import type { AskedChange } from './change-explanation.ts';

/** What is asked for of advice: the least change, and what answers would do. */
export type AskedAdvice =
  | { readonly kind: 'least-change'; readonly state: string; readonly target: number }
  | { readonly kind: 'change'; readonly change: AskedChange }
  | { readonly kind: 'what-if'; readonly supposed: readonly Supposition[]; readonly goal?: string }
  | { readonly kind: 'shift'; readonly supposed: readonly Supposition[]; readonly state: string };

export function readAdviceId(negotiation: Negotiation, kind: string, rest: string): AskedAdvice | undefined {
  const [first = '', ...more] = rest.split(':');
  const others = more.join(':');
  const isPackage = readPackage(first, negotiation.options.length) !== undefined;
  switch (kind) {
    case 'least-change': {
      const target = shareOf(others);
      return isPackage && target !== undefined ? { kind, state: first, target } : undefined;
    }
    case 'change': {
      const change = isPackage ? readChange(first, others) : undefined;
      return change === undefined ? undefined : { kind, change };
    }
    case 'what-if':
    case 'shift':
      return readSupposedId(negotiation, kind, { first, others, isPackage });
    default:
      return undefined;
  }
}

function readChange(state: string, text: string): AskedChange | undefined {
  const found = /^([\d.]+):(\d+)(?::(?:(holds)|(step|undone):(\d+)))?$/u.exec(text);
  const target = shareOf(found?.[1] ?? '');
  if (found === null || target === undefined) return undefined;
  const [, , place = '', holds, kind, of = ''] = found;
  const asked = { state, target, place: Number(place) };
  if (kind === 'step' || kind === 'undone') return { ...asked, part: { kind, place: Number(of) } };
  return { ...asked, part: { kind: holds === undefined ? 'whole' : 'holds' } };
}

function shareOf(text: string): number | undefined {
  const share = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : -1;
  return share >= 0 && share <= 1 ? share : undefined;
}

interface SupposedText {
  readonly first: string;
  readonly others: string;
  readonly isPackage: boolean;
}

function readSupposedId(
  negotiation: Negotiation,
  kind: 'what-if' | 'shift',
  { first, others, isPackage }: SupposedText,
): AskedAdvice | undefined {
  const supposed = supposedIn(negotiation, others);
  if (supposed === undefined) return undefined;
  if (kind === 'shift') return isPackage ? { kind, supposed, state: first } : undefined;
  if (first === 'some') return { kind, supposed };
  return isPackage ? { kind, supposed, goal: first } : undefined;
}

/** Undefined where one of them is no answer to what is open, or stands for several. */
function supposedIn(negotiation: Negotiation, text: string): readonly Supposition[] | undefined {
  const texts = splitSuppositions(text);
  const read = readSuppositions(texts, negotiation);
  if (!read.ok || texts.length === 0 || read.value.some(({ length }) => length !== 1)) return undefined;
  return read.value.flat();
}

/**
 * The advice that an id asks for and that a report need not hold: whoever has it already gives it with the material,
 * so that it is not worked out again.
 */
export function adviceBehind(
  negotiation: Negotiation,
  id: string,
): Exclude<AskedAdvice, { readonly kind: 'change' | 'shift' }> | undefined {
  const [kind = ''] = id.trim().split(':', 1);
  const asked = readAdviceId(negotiation, kind, id.trim().slice(kind.length + 1));
  if (asked === undefined || asked.kind === 'shift') return undefined;
  if (asked.kind !== 'change') return asked;
  const { state, target } = asked.change;
  return { kind: 'least-change', state, target };
}
