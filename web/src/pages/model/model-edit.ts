import type { NegotiationFile, OptionEntry, PositionEntry } from '@entente/core/agreement';

/** Where an option stands in a model: its party's place, and its place among the party's options. */
export interface OptionPlace {
  readonly party: number;
  readonly option: number;
}

/** One letter an option: in which order the letters of the old model make those of the new one; null is a new option. */
type LetterSource = readonly (number | null)[];

const letterAt = (model: NegotiationFile, { party, option }: OptionPlace): number =>
  model.parties.slice(0, party).reduce((sum, { options }) => sum + options.length, 0) + option;

const lettersIn = (model: NegotiationFile): number =>
  letterAt(model, { party: model.parties.length, option: 0 });

/** The model with its status quo and fallbacks rewritten, so that every letter stays with its option. */
function withLetters(model: NegotiationFile, sources: LetterSource): NegotiationFile {
  const rewrite = (state: string) =>
    sources.map((source) => (source === null ? 'N' : (state[source] ?? 'N'))).join('');
  return {
    ...model,
    parties: model.parties.map((party) =>
      party.fallback === undefined ? party : { ...party, fallback: rewrite(party.fallback) },
    ),
    ...(model.statusQuo === undefined ? {} : { statusQuo: rewrite(model.statusQuo) }),
  };
}

const placesOf = (model: NegotiationFile): readonly OptionPlace[] =>
  model.parties.flatMap(({ options }, party) => options.map((_, option) => ({ party, option })));

export function addParty(model: NegotiationFile, name: string): NegotiationFile {
  return { ...model, parties: [...model.parties, { name, options: [] }] };
}

/** The party with its options, its positions, and all that speaks of it; rules are left, and become issues if they name it. */
export function removeParty(model: NegotiationFile, party: number): NegotiationFile {
  const name = model.parties[party]?.name;
  const kept = placesOf(model).filter((place) => place.party !== party);
  const options = new Set(model.parties[party]?.options.map((option) => option.name));
  const next = {
    ...model,
    parties: model.parties.filter((_, index) => index !== party),
    positions: model.positions.filter((position) => position.party !== name && !options.has(position.option)),
    ...(model.pledges === undefined ? {} : { pledges: model.pledges.filter(({ party: by }) => by !== name) }),
    ...withoutRequires(model, options),
  };
  return withLetters(
    next,
    kept.map((place) => letterAt(model, place)),
  );
}

/** What is required without that of options that are gone. */
function withoutRequires(
  { requires }: NegotiationFile,
  gone: ReadonlySet<string | undefined>,
): Pick<NegotiationFile, 'requires'> {
  return requires === undefined ? {} : { requires: requires.filter(({ option }) => !gone.has(option)) };
}

/** A new name for a party, wherever the model names it. */
export function renameParty(model: NegotiationFile, party: number, name: string): NegotiationFile {
  const before = model.parties[party]?.name;
  return {
    ...model,
    parties: model.parties.map((one, index) => (index === party ? { ...one, name } : one)),
    positions: model.positions.map((one) => (one.party === before ? { ...one, party: name } : one)),
    ...(model.pledges === undefined
      ? {}
      : { pledges: model.pledges.map((one) => (one.party === before ? { ...one, party: name } : one)) }),
  };
}

export function addOption(model: NegotiationFile, party: number, option: OptionEntry): NegotiationFile {
  const at = letterAt(model, { party, option: model.parties[party]?.options.length ?? 0 });
  const next = {
    ...model,
    parties: model.parties.map((one, index) =>
      index === party ? { ...one, options: [...one.options, option] } : one,
    ),
  };
  const before = Array.from({ length: lettersIn(model) }, (_, index) => index);
  return withLetters(next, [...before.slice(0, at), null, ...before.slice(at)]);
}

export function removeOption(model: NegotiationFile, place: OptionPlace): NegotiationFile {
  const name = model.parties[place.party]?.options[place.option]?.name;
  const at = letterAt(model, place);
  const next = {
    ...model,
    parties: model.parties.map((one, index) =>
      index === place.party
        ? { ...one, options: one.options.filter((_, other) => other !== place.option) }
        : one,
    ),
    positions: model.positions.filter(({ option }) => option !== name),
    ...withoutRequires(model, new Set([name])),
  };
  return withLetters(
    next,
    Array.from({ length: lettersIn(model) }, (_, index) => index).filter((index) => index !== at),
  );
}

export function changeOption(
  model: NegotiationFile,
  place: OptionPlace,
  change: Partial<OptionEntry>,
): NegotiationFile {
  return {
    ...model,
    parties: model.parties.map((party, index) =>
      index !== place.party
        ? party
        : {
            ...party,
            options: party.options.map((option, other) =>
              other === place.option ? { ...option, ...change } : option,
            ),
          },
    ),
  };
}

/** Gives an option to the party that controls it in truth; that is no guess any more. */
export function moveOption(model: NegotiationFile, place: OptionPlace, to: number): NegotiationFile {
  const option = model.parties[place.party]?.options[place.option];
  if (option === undefined || to === place.party) return model;
  const { guessed: _, ...confirmed } = option;
  const next = {
    ...model,
    parties: model.parties.map((party, index) => {
      if (index === place.party)
        return { ...party, options: party.options.filter((_, other) => other !== place.option) };
      return index === to ? { ...party, options: [...party.options, confirmed] } : party;
    }),
  };
  const isSame = (one: OptionPlace) => one.party === place.party && one.option === place.option;
  const order = model.parties.flatMap((_, party) => {
    const own = placesOf(model).filter((one) => one.party === party && !isSame(one));
    return party === to ? [...own, place] : own;
  });
  return withLetters(
    next,
    order.map((one) => letterAt(model, one)),
  );
}

/** Takes an option into the status quo, or out of it. */
export function setInForce(model: NegotiationFile, place: OptionPlace, inForce: boolean): NegotiationFile {
  const letters = Array.from(model.statusQuo ?? 'N'.repeat(lettersIn(model)));
  letters[letterAt(model, place)] = inForce ? 'Y' : 'N';
  return { ...model, statusQuo: letters.join('') };
}

export function isInForce(model: NegotiationFile, place: OptionPlace): boolean {
  return model.statusQuo?.[letterAt(model, place)] === 'Y';
}

/** How many things in the model reading only guessed: parties, who controls an option, rules. */
export function guessesIn({ parties, guessedRules = [] }: NegotiationFile): number {
  const guessed = parties.flatMap((party) => [party, ...party.options]).filter((one) => one.guessed === true);
  return guessed.length + guessedRules.length;
}

export function setRule(model: NegotiationFile, index: number, says: string | null): NegotiationFile {
  const before = model.rules[index];
  const rules =
    says === null ? model.rules.filter((_, other) => other !== index) : model.rules.with(index, says);
  const guessed = model.guessedRules?.filter((rule) => rule !== before);
  return { ...model, rules, ...(guessed === undefined ? {} : { guessedRules: guessed }) };
}

export function setPosition(
  model: NegotiationFile,
  index: number,
  position: PositionEntry | null,
): NegotiationFile {
  const positions =
    position === null
      ? model.positions.filter((_, other) => other !== index)
      : model.positions.with(index, position);
  return { ...model, positions };
}
