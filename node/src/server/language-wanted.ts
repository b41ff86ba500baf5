import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';

/** Of the languages offered the one that the browser likes most; the first where it likes none of them. */
export function languageWanted(context: Context, offered: readonly string[]): string {
  const wanted = parseAccept(context.req.header('accept-language') ?? '')
    .toSorted((a, b) => b.q - a.q)
    .map(({ type }) => type.toLowerCase().split('-')[0]);
  return (
    wanted.find((language) => language !== undefined && offered.includes(language)) ?? offered[0] ?? 'en'
  );
}
