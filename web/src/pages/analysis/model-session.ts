import { AnalysisClient, type Opened } from '../../analysis/analysis-client.ts';

/** The model on the desk of the analysis page: kept while the reader looks at other pages. */
export interface ModelSession {
  readonly client: AnalysisClient;
  readonly opened: Opened;
  /** The worked example that it is, if it is one. */
  readonly example?: string;
}

let kept: ModelSession | undefined;

export function keptSession(): ModelSession | undefined {
  return kept;
}

/** Reads the model in the text and puts it on a desk of its own; the one before goes only if this one is sound. */
export async function openSession(
  open: (client: AnalysisClient) => Promise<Opened>,
  example?: string,
): Promise<ModelSession> {
  const client = new AnalysisClient();
  try {
    const opened = await open(client);
    kept?.client.close();
    kept = { client, opened, ...(example === undefined ? {} : { example }) };
    return kept;
  } catch (fault) {
    client.close();
    throw fault;
  }
}

export function closeSession(): void {
  kept?.client.close();
  kept = undefined;
}
