/** Where in the analysis the reader is: kept in the address, so that Back works and a link leads to the same view. */
export interface WorkbenchPlace {
  readonly tab?: string;
  readonly state?: string;
  /** `decision maker number:concept`. */
  readonly why?: string;
  /** The concepts asked, a space between them. */
  readonly concepts?: string;
  /** The state that ways begin at, where it is not the status quo. */
  readonly from?: string;
  /** Which rows of the table, and in which order. */
  readonly rows?: string;
  /** Of states that are not listed: the concept whose equilibria are shown. */
  readonly held?: string;
  /** The pattern of the goal. */
  readonly goal?: string;
  /** For each decision maker the number of its group, -1 for none. */
  readonly groups?: string;
  /** The preferences that differ from the model's own. */
  readonly what?: string;
}

export const placeKeys = [
  'tab',
  'state',
  'why',
  'concepts',
  'from',
  'rows',
  'held',
  'goal',
  'groups',
  'what',
] as const satisfies readonly (keyof WorkbenchPlace)[];

/** Parts of a place that change; undefined is taken out. */
export type PlaceChange = { readonly [Key in keyof WorkbenchPlace]?: string | undefined };

/** Goes there; `instead` leaves no step for Back. */
export type GoToPlace = (change: PlaceChange, how?: 'instead') => void;

/** Of everything that an address says, what belongs to the analysis. */
export function placeOf(search: Readonly<Record<string, unknown>>): WorkbenchPlace {
  return Object.fromEntries(
    placeKeys.flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key]]] : [])),
  );
}
