import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Random, createRandom } from '@entente/core/base/random';

const cases = fileURLToPath(new URL('../../cases/reading/', import.meta.url));

/** An article nobody wrote: its text and what is known of it. */
export interface SyntheticArticle {
  readonly name: string;
  readonly text: string;
}

const states = [
  ['Russia', 'Russian', 'Moscow'],
  ['Ukraine', 'Ukrainian', 'Kyiv'],
  ['Egypt', 'Egyptian', 'Cairo'],
  ['Israel', 'Israeli', 'Jerusalem'],
  ['Iran', 'Iranian', 'Tehran'],
  ['France', 'French', 'Paris'],
  ['Germany', 'German', 'Berlin'],
  ['Sudan', 'Sudanese', 'Khartoum'],
  ['Ethiopia', 'Ethiopian', 'Addis Ababa'],
  ['Colombia', 'Colombian', 'Bogota'],
  ['Ireland', 'Irish', 'Dublin'],
  ['Serbia', 'Serbian', 'Belgrade'],
  ['Croatia', 'Croatian', 'Zagreb'],
  ['China', 'Chinese', 'Beijing'],
  ['India', 'Indian', 'New Delhi'],
  ['Norway', 'Norwegian', 'Oslo'],
  ['Japan', 'Japanese', 'Tokyo'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Peru', 'Peruvian', 'Lima'],
  ['Poland', 'Polish', 'Warsaw'],
  ['Turkey', 'Turkish', 'Ankara'],
  ['Jordan', 'Jordanian', 'Amman'],
] as const;

/** Whatever a state, its people or its capital is called, by its place in the table and the column. */
const placeOf = new Map<string, readonly [state: number, form: number]>(
  states.flatMap((forms, state) => forms.map((name, form) => [name, [state, form] as const] as const)),
);
const anyName = new RegExp(`\\b(?:${[...placeOf.keys()].join('|')})\\b`, 'gu');

/**
 * Articles put together from the paragraphs of the annotated ones, each with its states, numbers and days changed, so
 * that hardly any two share a run of words. The same seed gives the same articles.
 */
export function syntheticArticles(count: number, seed: number): readonly SyntheticArticle[] {
  const paragraphs = readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => paragraphsIn(join(cases, name, 'article.txt')));
  const random = createRandom(seed, 0);
  return Array.from({ length: count }, (_, index) => articleAt(index, paragraphs, random));
}

function paragraphsIn(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.split(' ').length > 20);
  } catch {
    return [];
  }
}

/** Paragraphs of an article: as many as make one of the usual length. */
const length = 9;

function articleAt(index: number, paragraphs: readonly string[], random: Random): SyntheticArticle {
  const order = shuffled(
    states.map((_, state) => state),
    random,
  );
  const body = Array.from({ length }, () =>
    paragraphs[Math.floor(random() * paragraphs.length)]!.replaceAll(anyName, (name) => {
      const [state, form] = placeOf.get(name)!;
      return states[order[state]!]![form]!;
    }).replaceAll(/\b\d{1,3}\b/gu, () => String(2 + Math.floor(random() * 900))),
  );
  const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(random() * 700))).toISOString().slice(0, 10);
  return {
    name: `${day}-${String(index).padStart(6, '0')}.txt`,
    text: `Report ${index} on the talks\n\n${body.join('\n')}\n`,
  };
}

function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values
    .map((value) => [random(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}
