import {
  type Negotiation,
  type NumberedWorld,
  type PartyInWorld,
  type PriorityInWorld,
  exampleWorlds,
  isTaken,
  prioritiesOfParty,
} from '../../agreement/index.ts';
import type { BriefMaterial } from '../brief/material.ts';
import { optionPhrase, partyPhrase, priorityPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { explainId } from './explain-id.ts';
import { type Ground, type Steps, paragraph, sectionOf } from './explained.ts';

/** Of the order of what matters to a party, so much is told of an example. */
const mostTold = 3;

/** What of a world is told: all, or what tells a package from a party's fallback. */
export interface Told {
  readonly most?: number;
  readonly about?: number;
}

/** What is settled in a world of what is open about a party; undefined where nothing of it is told. */
export function completionClaim(
  { negotiation }: BriefMaterial,
  { party, signs, order, reading, readings }: PartyInWorld,
  { most = mostTold, about }: Told = {},
): Claim | undefined {
  const differs = about === undefined ? () => true : differencesFrom(negotiation, party, about);
  const parts: Claim[] = [];
  if (readings > 1) parts.push({ message: 'world.reading', values: { reading: reading + 1, readings } });
  for (const sign of ['wants', 'opposes', 'indifferent']) {
    const options = signs.filter((each) => each.sign === sign && differs(wanting(each.option)));
    if (options.length > 0) parts.push(signClaim(negotiation, sign, options));
  }
  const told = order.filter(differs);
  if (most > 0 && told.length > 1)
    parts.push({
      message: told.length > most ? 'world.order-first' : 'world.order',
      values: { order: orderPhrase({ negotiation }, told.slice(0, most)) },
    });
  if (parts.length === 0) return undefined;
  return {
    message: 'world.party',
    values: { party: partyPhrase(negotiation, party), parts: chained(parts, 'world.and') },
    explain: explainId.party(negotiation.parties[party]!.name),
  };
}

function wanting(option: number): PriorityInWorld {
  return { option, wantsTaken: true };
}

function signClaim(
  negotiation: Negotiation,
  sign: string,
  options: readonly { readonly option: number }[],
): Claim {
  const list = options.map(({ option }): Claim => ({
    message: 'quoted',
    values: { quote: optionPhrase(negotiation, option) },
  }));
  return { message: `world.${sign}`, values: { options: { list } } };
}

/** Whether something tells the package from the party's fallback. */
function differencesFrom(
  negotiation: Negotiation,
  party: number,
  state: number,
): (priority: PriorityInWorld) => boolean {
  const { fallback } = negotiation.parties[party]!;
  const known = prioritiesOfParty(negotiation, party);
  return (priority) => {
    if ('option' in priority) return isTaken(state, priority.option) !== isTaken(fallback, priority.option);
    const test = known.find(({ says }) => says === priority.says)?.test;
    return test !== undefined && test.holdsIn(state) !== test.holdsIn(fallback);
  };
}

/** What matters to a party, one after the other. */
export function orderPhrase(
  material: Pick<BriefMaterial, 'negotiation'>,
  order: readonly PriorityInWorld[],
): Claim {
  return chained(
    order.map((priority) => priorityInWorld(material, priority)),
    'world.then',
  );
}

/** What a party wants in a world, as one thing in its order. */
export function priorityInWorld(
  { negotiation }: Pick<BriefMaterial, 'negotiation'>,
  priority: PriorityInWorld,
): Claim {
  if ('says' in priority) return priorityPhrase(priority.says, negotiation);
  const quoted: Claim = {
    message: 'quoted',
    values: { quote: optionPhrase(negotiation, priority.option) },
  };
  return priority.wantsTaken ? quoted : { message: 'expression.not', values: { of: quoted } };
}

/** Things one after the other, joined by a message of two arguments. */
export function chained(parts: readonly Claim[], message: string): Claim {
  const [first = { message: 'condition.none' }, ...rest] = parts;
  return rest.reduce<Claim>((before, after) => ({ message, values: { before, after } }), first);
}

interface Examples {
  readonly holds: (world: NumberedWorld) => boolean;
  /** Whose completions tell why: all parties where left out. */
  readonly parties?: readonly number[];
  /** Told is only what tells this package from a party's fallback. */
  readonly about?: number;
  /** What more there is to say of each. */
  readonly says?: (world: NumberedWorld) => readonly Claim[];
}

/** Some worlds in which it holds and some in which it does not, each with what is settled in it. */
export function* exampleSection(ground: Ground, examples: Examples): Steps<readonly Section[]> {
  const { holding, failing } = yield* exampleWorlds(ground.worlds(), examples.holds);
  const told: Told = examples.about === undefined ? {} : { about: examples.about };
  const blocksOf = (world: NumberedWorld, message: string): readonly Block[] => {
    const parties = world.parties.filter(
      ({ party, isCounted }) => isCounted && (examples.parties?.includes(party) ?? true),
    );
    const lines = [
      ...(examples.says?.(world) ?? []),
      ...parties.flatMap((party) => completionClaim(ground.material, party, told) ?? []),
    ];
    const values = { number: String(world.number) };
    return [
      {
        kind: 'heading',
        text:
          ground.now === undefined
            ? { message, values, explain: explainId.world(world.number) }
            : { message: `${message}-then`, values },
      },
      lines.length === 0 ? paragraph('world.nothing-open') : { kind: 'list', items: lines },
    ];
  };
  return sectionOf('examples', { message: 'explain.examples' }, [
    ...holding.flatMap((world) => blocksOf(world, 'world.holds')),
    ...failing.flatMap((world) => blocksOf(world, 'world.fails')),
  ]);
}
