import type { AnalysisClient, Opened } from '../../analysis/analysis-client.ts';

/** Where a model comes from, as the address names it. */
export interface ModelSource {
  readonly kind: 'example' | 'file';
  readonly name: string;
}

/** A model on a desk of its own: kept while the reader looks at other pages. */
export interface ModelSession {
  readonly source: ModelSource;
  /** Of this page's sessions; another text under the same name is another session. */
  readonly number: number;
  readonly client: AnalysisClient;
  readonly opened: Opened;
}

/** So many desks are kept, the last ones opened. */
const mostKept = 3;
let kept: readonly ModelSession[] = [];
let last = 0;

/** The last one opened first. */
export function keptSessions(): readonly ModelSession[] {
  return kept;
}

export function sessionOf(source: ModelSource | undefined): ModelSession | undefined {
  return kept.find(({ source: { kind, name } }) => kind === source?.kind && name === source.name);
}

/** Reads the model in the text and puts it on the desk of a new client; the one of the same name goes only if this one is sound. */
export async function openSession(
  source: ModelSource,
  { path, text }: { readonly path: string; readonly text: string },
  client: AnalysisClient,
): Promise<ModelSession> {
  try {
    const opened = await client.openText(path, text);
    last += 1;
    const session = { source, number: last, client, opened };
    const others = kept.filter((one) => one !== sessionOf(source));
    const stay = [session, ...others].slice(0, mostKept);
    for (const one of kept) if (!stay.includes(one)) one.client.close();
    kept = stay;
    return session;
  } catch (fault) {
    client.close();
    throw fault;
  }
}
