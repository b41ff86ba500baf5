import { gazetteerAt } from '../mention/gazetteer.ts';
import { unnamedPeople } from '../mention/role.ts';
import type { Token } from '../sentence/token.ts';
import type { Course } from './course.ts';

const emptyVerbs = new Set(
  'take go come do make get have be cross move follow continue keep let try live put say happen want need agree react respond comment'.split(
    ' ',
  ),
);
const emptyNouns = new Set(
  'side ally part time way thing reason fact people country nation government state interest sense question problem issue place matter term mix'.split(
    ' ',
  ),
);

/** No course at all: a bare actor ("Kyiv", "the allies"), or a verb or noun that says nothing alone ("take", "time"). */
export function isFragment({ act, object, modifiers }: Course, tokens: readonly Token[]): boolean {
  const telling = tokens.filter(
    ({ tag, text }) => tag !== 'PUNCT' && tag !== 'PRON' && !/^['’]s?$/u.test(text),
  );
  if (act !== '') return object === '' && telling.length === 1 && emptyVerbs.has(act);
  if (modifiers.size > 0) return false;
  const first = telling[0];
  // "take the matter to court" says enough.
  const isPlain = first?.tag !== 'VERB';
  if (first === undefined || object === '') return telling.length === 0 || isActorName(telling);
  return (isPlain && (emptyNouns.has(object) || unnamedPeople.has(object))) || isActorName(telling);
}

function isActorName(tokens: readonly Token[]): boolean {
  const lower = tokens.map((token) => token.lower);
  const entry = /^\p{Lu}/u.test(tokens[0]?.text ?? '') ? gazetteerAt(lower, 0) : undefined;
  return (
    entry !== undefined && (entry.words.length === tokens.length || tokens[entry.words.length]?.tag === 'ADP')
  );
}
