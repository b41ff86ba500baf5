import type { SpanTriple } from './span-alignment.ts';
import type { Stretch } from './word-token.ts';

type Roles = { source: Stretch[]; cue: Stretch[]; content: Stretch[] };

/**
 * The attributions of a brat file (`T1  Source 0 3  Ann`, `E1  Attribution:T4 Content:T3 Cue:T2 Source:T1`), with the
 * few that have neither cue nor content left out. Offsets are those of the file.
 */
export function readBratAttributions(file: string): readonly SpanTriple[] {
  const lines = file.split('\n').map((line) => line.split('\t'));
  const spans = new Map<string, readonly Stretch[]>();
  for (const [id = '', mark] of lines) {
    if (!id.startsWith('T') || mark === undefined) continue;
    const places = mark.slice(mark.indexOf(' ') + 1).split(';');
    spans.set(
      id,
      places.map((place) => place.trim().split(' ').map(Number) as unknown as Stretch),
    );
  }
  return lines
    .filter(([id = '', mark]) => id.startsWith('E') && mark !== undefined)
    .map(([, mark]) => attributionOf(mark!, spans))
    .filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}

function attributionOf(event: string, spans: ReadonlyMap<string, readonly Stretch[]>): SpanTriple {
  const roles: Roles = { source: [], cue: [], content: [] };
  for (const part of event.trim().split(/\s+/u)) {
    const [role = '', span = ''] = part.split(':');
    const name = role.toLowerCase().replace(/\d+$/u, '');
    if (name in roles) roles[name as keyof Roles].push(...(spans.get(span) ?? []));
  }
  return roles;
}
