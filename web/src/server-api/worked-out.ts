import { send } from './request.ts';

/** Something that takes a while to work out; ask again for it. */
export type WorkedOut<Value> =
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'computing'; readonly progress: number | null };

export async function workOut<Value>(path: string, asked: unknown): Promise<WorkedOut<Value>> {
  const response = await send('POST', path, asked);
  const body: unknown = await response.json();
  if (response.status !== 202) return { kind: 'ready', value: body as Value };
  const { progress } = body as { progress?: unknown };
  return { kind: 'computing', progress: typeof progress === 'number' ? progress : null };
}
