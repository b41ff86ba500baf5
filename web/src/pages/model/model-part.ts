import type { NegotiationFile } from '@entente/core/agreement';

/** What every part of the model's page takes: the model, and what to do with a changed one. */
export interface ModelPartProps {
  readonly model: NegotiationFile;
  readonly onModel: (model: NegotiationFile) => void;
}
