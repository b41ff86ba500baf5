import type { Draft } from './draft.ts';

const forms = new RegExp(
  "^(?:(?:his|her|its|their|our|own|country|nation|government|side|people|'s|’s) )*" +
    '(?:participation|involvement|contribution|tak(?:e|ing) part|particip(?:ate|ating)|contribut(?:e|ing)|' +
    'join(?:ing)?(?: in| them| it| this| that)?|go(?:ing)? along|do(?:ing)? (?:so|the same|likewise)|' +
    'follow(?:ing)? suit|(?:pledg|promis|do|offer|accept|sign)\\w* the same|play(?:ing)? (?:a|its|their|his|her) part)' +
    '(?: (?:in|with) (?:it|this|that|them|these|those))?$',
  'u',
);

/** Whether a position is on taking part in something without saying in what: "open to joining in". */
export function isParticipation({ argument, words: passage }: Draft): boolean {
  if (argument === null) return false;
  const { from } = argument.range;
  const { tokens, dated } = passage;
  let to = from;
  while (
    to < tokens.length &&
    to < from + 9 &&
    tokens[to]!.tag !== 'PUNCT' &&
    !dated[to] &&
    !/^(?:if|once|after|unless|provided|as|when|but|and|only)$/u.test(tokens[to]!.lower)
  )
    to += 1;
  return forms.test(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/[ .]+$/u, ''),
  );
}
