import type { ArchitectureReport } from '@entente/core/publication';
import type { Brief } from './brief.ts';
import type { FileFormat } from './file-format.ts';
import { call, ofNegotiation } from './request.ts';

/** A package written out as commitments, in a language. */
export type ArchitectureView = ArchitectureReport & Pick<Brief, 'direction'>;

interface ArchitectureWanted {
  /** In letters; the package with the best prospects if left out. */
  readonly state?: string | undefined;
  readonly language: string;
}

const architectureQuery = ({ state, language }: ArchitectureWanted): string =>
  `?${new URLSearchParams({ language, ...(state === undefined ? {} : { package: state }) }).toString()}`;

export const fetchArchitecture = (id: string, wanted: ArchitectureWanted): Promise<ArchitectureView> =>
  call('GET', `${ofNegotiation(id, 'architecture')}${architectureQuery(wanted)}`);

/** Where the architecture lies as a file. */
export const architectureAddress = (id: string, format: FileFormat, wanted: ArchitectureWanted): string =>
  `/api${ofNegotiation(id)}/architecture.${format}${architectureQuery(wanted)}`;
