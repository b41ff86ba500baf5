import {
  type AnalysisAids,
  type Negotiation,
  type NumberedWorlds,
  openWorlds,
  settingsBehind,
} from '../../agreement/index.ts';
import type { BriefMaterial } from '../brief/material.ts';
import { SourceBook } from '../brief/material.ts';
import type { Claim } from '../claim.ts';
import { Advice, type Steps } from './advice.ts';
import type { Block, Section } from '../document.ts';

export type { Steps };

/** What an explanation is made of. */
export interface Ground {
  readonly material: BriefMaterial;
  readonly book: SourceBook;
  /** The worlds that the analysis looked at; opened when they are first asked for. */
  readonly worlds: () => NumberedWorlds;
  readonly advice: Advice;
  /** The negotiation as it is, where something is taken for given: what is so only then cannot be asked for. */
  readonly now?: Negotiation;
}

export function groundOf(material: BriefMaterial, aids: AnalysisAids = {}): Ground {
  return {
    material,
    book: new SourceBook(material),
    worlds: once(() => openWorlds(material.negotiation, settingsBehind(material.agreement))),
    advice: new Advice(material, aids),
  };
}

/** The same with the negotiation as it would be, and so many of its worlds as were looked at then. */
export function groundThen(ground: Ground, negotiation: Negotiation, worlds?: number): Ground {
  const { material } = ground;
  const settings = settingsBehind(material.agreement);
  return {
    ...ground,
    material: { ...material, negotiation },
    worlds: once(() => openWorlds(negotiation, { ...settings, worlds: worlds ?? settings.worlds })),
    now: material.negotiation,
  };
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** The answer to what stands behind something. */
export interface Explained {
  readonly title: Claim;
  readonly lead: readonly Claim[];
  readonly sections: readonly Section[];
}

/** The claim without the way on: where it is itself what is asked for. */
export function withoutId(claim: Claim): Claim {
  const { message, values, sources } = claim;
  return {
    message,
    ...(values === undefined ? {} : { values }),
    ...(sources === undefined ? {} : { sources }),
  };
}

/** A section of these blocks; none where there is nothing in it. */
export function sectionOf(id: string, heading: Claim, blocks: readonly Block[]): readonly Section[] {
  return blocks.length === 0 ? [] : [{ id, heading, blocks }];
}

export function paragraph(message: string, values?: Claim['values']): Block {
  return { kind: 'paragraph', text: values === undefined ? { message } : { message, values } };
}

/** A list of these; nothing where there are none. */
export function listOf(items: readonly Claim[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The first of many, and how many more there are. */
export function firstOf(items: readonly Claim[], most: number): readonly Block[] {
  const more = items.length - most;
  return [...listOf(items.slice(0, most)), ...(more > 0 ? [paragraph('explain.more', { count: more })] : [])];
}
