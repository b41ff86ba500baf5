import { type Token, isCapitalised } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import type { Mention } from './mention.ts';
import { personNameOf } from './person-name.ts';
import { type Phrase, spanOf, textOf } from './phrase.ts';
import { officeHolders, organs, outsiders } from './role.ts';

/** Of the outsiders those that are no single person; only a body can be called by a description. */
const bodies = new Set(
  'union unions association federation institute institution university college think-tank tank ngo charity company firm bank newspaper agency media broadcaster foundation greenpeace oxfam amnesty wwf chamber society network carmaker automaker manufacturer retailer operator airline family corp corp. inc inc. ltd ltd. plc co. airlines airways holdings industries conglomerate utility refinery brewery'.split(
    ' ',
  ),
);

export function isOutside({ core, tail, head }: Phrase): boolean {
  if (outsiders.has(head)) return true;
  if (
    isPressureGroup(core) ||
    (core.some(({ lower }) => outsiders.has(lower)) &&
      !core.some(({ lower }) => organs.has(lower) && lower !== 'group'))
  )
    return true;
  const firstTail = tail.slice(0, 8);
  return (
    firstTail.some(({ lower }) => outsiders.has(lower)) &&
    !['to', 'on', 'with', 'at'].includes(tail[0]?.lower ?? '') &&
    (officeHolders.has(head) || isCapitalised(core.at(-1) ?? tail[0]!))
  );
}

/** "aid groups", "campaign group Clean Horizon". */
function isPressureGroup(core: readonly Token[]): boolean {
  return core.some(
    ({ lower }, index) =>
      /^(?:groups?|agenc(?:y|ies)|organi[sz]ations?|bod(?:y|ies))$/u.test(lower) &&
      /^(?:aid|campaign|rights|human-rights|pressure|lobby|advocacy|environmental|industry|trade|relief|green|watchdog|monitoring|research|news|press|health)$/u.test(
        core[index - 1]?.lower ?? '',
      ),
  );
}

export function outsiderMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const isEuropeanUnion = phrase.places.some(
    ({ actor }) => actor === 'European Union' || actor === 'African Union',
  );
  if (!isOutside(phrase) || (isEuropeanUnion && !outsiders.has(phrase.head))) return undefined;
  if (
    phrase.places.some(({ from, length, kind }) => kind === 'alliance' && from + length >= phrase.core.length)
  )
    return undefined;
  const isBody = phrase.core.some(({ lower }) => bodies.has(lower));
  const name = isBody && bodies.has(phrase.head) ? undefined : personNameOf(phrase);
  const isPlural =
    phrase.head.endsWith('s') &&
    !bodies.has(phrase.head) &&
    (outsiders.has(phrase.head) || /^(?:groups|agencies|organi[sz]ations|bodies)$/u.test(phrase.head));
  const description = textOf(phrase.tokens).replace(/^(?:the|a|an)\s/iu, '');
  const person = name === undefined ? undefined : (cast.people.person(textOf(name))?.name ?? textOf(name));
  const isSomebody = outsiders.has(phrase.head) && !bodies.has(phrase.head);
  return {
    ...spanOf(phrase.tokens),
    kind: 'outsider',
    ...((isSomebody || name !== undefined) && !isPlural ? { isOne: true as const } : {}),
    name: isPlural ? null : (person ?? (isSomebody ? null : description)),
    actor: null,
    by: 'phrase',
  };
}
