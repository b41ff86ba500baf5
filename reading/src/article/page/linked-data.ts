import type { PageElement } from './page-tree.ts';

/** What a page's JSON-LD says of its article; null where it says nothing. */
export interface LinkedData {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly articleBody: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Collects from a page's JSON-LD scripts; one that is no JSON is passed over. */
export function linkedDataOf(elements: readonly PageElement[]): LinkedData {
  const objects = elements
    .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/iu.test(attributes.get('type') ?? ''))
    .flatMap((script) => objectsIn(parsed(scriptText(script))));
  const articles = objects.filter((object) => /(?:Article|Posting|Report)$/u.test(typeOf(object)));
  const first = (pick: (object: Json) => string | null): string | null =>
    [...articles, ...objects].map(pick).find((found) => found !== null) ?? null;
  return {
    headline: articles.map(({ headline }) => textIn(headline)).find((found) => found !== null) ?? null,
    datePublished: first(({ datePublished }) => textIn(datePublished)),
    publisher: first(({ publisher }) => (isObject(publisher) ? textIn(publisher['name']) : null)),
    articleBody: first(({ articleBody }) => textIn(articleBody)),
  };
}

function scriptText({ children }: PageElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.trim().replace(/^<!--|-->$/gu, ''));
  } catch {
    return undefined;
  }
}

const mostObjects = 1000;

/** The objects in a value, outermost first, looked for in lists, `@graph` and `mainEntity`. */
function objectsIn(value: unknown): readonly Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && found.length < mostObjects; at += 1) {
    const next = queue[at];
    if (Array.isArray(next)) for (const one of next) queue.push(one);
    else if (isObject(next)) {
      found.push(next);
      queue.push(next['@graph'], next['mainEntity']);
    }
  }
  return found;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(object: Json): string {
  const type: unknown = object['@type'];
  const first: unknown = Array.isArray(type) ? type[0] : type;
  return typeof first === 'string' ? first : '';
}

function textIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}
