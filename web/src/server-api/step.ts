import { type Kept, call, ofNegotiation } from './request.ts';

/** Takes back the entry of this sequence if it is the latest; the latest where it is null. */
export const undoStep = (id: string, sequence: number | null): Promise<Kept> =>
  call('POST', ofNegotiation(id, 'undo'), sequence === null ? {} : { sequence });

export const redoStep = (id: string, sequence: number | null): Promise<Kept> =>
  call('POST', ofNegotiation(id, 'redo'), sequence === null ? {} : { sequence });
