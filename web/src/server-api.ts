import type {
  AgreementReport,
  NegotiationFile,
  Preview,
  Supposition,
  TimelineReport,
} from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import type { ArchitectureReport, WordedDocument } from '@entente/core/publication';
import type {
  ArticleRecord,
  FamilyMember,
  Intake,
  ModelReading,
  OptionMergeReport,
  HistoryStep,
  ReadingAccuracy,
  Stance,
  Statement,
  StatementChange,
  StatementRecord,
  StatementStatus,
  Supersession,
} from '@entente/core/record';

export interface NegotiationSummary {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly articles: number;
  readonly statements: Readonly<Record<StatementStatus, number>>;
}

/** Everything about one negotiation that its pages show. `version` counts the entries of its log. */
export interface NegotiationView {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly asOf: string;
  readonly model: NegotiationFile;
  readonly modelEdited: boolean;
  readonly canUndo: HistoryStep | null;
  readonly canRedo: HistoryStep | null;
  readonly articles: readonly ArticleRecord[];
  readonly statements: readonly StatementRecord[];
  readonly issues: readonly Issue[];
  /** The name of the language model that can be asked; null where the operator set none. */
  readonly languageModel: string | null;
}

/** A file as it is: text, HTML, Markdown, PDF or Word. */
export interface ArticleFile {
  readonly name: string;
  readonly type?: string;
  /** In base64. */
  readonly content: string;
}

export interface ArticleInput {
  readonly text?: string;
  readonly html?: string;
  readonly file?: ArticleFile;
  readonly address?: string;
  readonly source?: string;
  readonly published?: string;
  readonly title?: string;
}

export interface ArticleAdded {
  readonly articleId: string;
  readonly version: number;
  readonly statements: number;
  readonly warnings: readonly Issue[];
}

/** What a person says of all files that are given together. */
export interface IntakeFacts {
  readonly source?: string;
  readonly published?: string;
  readonly dayFromName?: boolean;
}

/** An article that is one text with others; `retold` of its statements do not count, as another one's do. */
export interface ArticleKin extends FamilyMember {
  readonly retold: number;
}

export type StatementPatch = Partial<
  Pick<
    Statement,
    'stance' | 'actor' | 'speaker' | 'about' | 'hedged' | 'condition' | 'start' | 'end' | 'content' | 'when'
  >
>;

export interface StatementInput {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  readonly stance: Stance;
  readonly about: readonly string[];
  readonly speaker?: string;
}

export type StatementDecision = Exclude<StatementChange['kind'], 'correct'>;

export interface Brief {
  readonly document: WordedDocument;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A delegation's private address; told once, when the round opens. */
export interface PaperToken {
  readonly party: string;
  readonly token: string;
}

export interface Round {
  readonly id: string;
  readonly opened: string;
  readonly answerBy: string;
  readonly packages: readonly string[];
  readonly closed: boolean;
  readonly note?: string;
  readonly delegations: readonly { readonly party: string; readonly answered: boolean }[];
  /** Once closed: the packages that every delegation can accept. */
  readonly jointlyAcceptable?: readonly {
    readonly package: string;
    readonly conditions: readonly string[];
  }[];
}

export type AnswerKind = 'acceptable' | 'acceptable-if' | 'unacceptable';

export interface Answer {
  readonly package: string;
  readonly answer: AnswerKind;
  readonly condition?: string;
  readonly words?: string;
}

export interface Paper extends Brief {
  readonly party: string;
  /** The names of the options, in the order of a package's letters. */
  readonly options: readonly string[];
  readonly packages: readonly string[];
  readonly answerBy: string;
  readonly note?: string;
  readonly closed: boolean;
  readonly answered: boolean;
  readonly receipt?: unknown;
}

export interface Edition {
  readonly number: number;
  readonly published: string;
  readonly languages: readonly string[];
  readonly address: string;
}

export type ChallengeOutcome = 'upheld' | 'dismissed' | 'corrected';

export interface Challenge {
  readonly id: string;
  readonly claim: string;
  readonly words: string;
  readonly status: string;
  readonly outcome?: ChallengeOutcome;
  readonly reason?: string;
}

export type Timeline =
  | { readonly kind: 'timeline'; readonly report: TimelineReport }
  | { readonly kind: 'computing'; readonly progress: number | null };

export type Agreement =
  | {
      readonly kind: 'report';
      readonly report: AgreementReport;
      /** From 0 to 1, where the report is of few worlds and the whole is still being computed. */
      readonly refining?: number;
    }
  | { readonly kind: 'computing'; readonly progress: number | null };

/** Something that takes a while to work out; ask again for it. */
export type WorkedOut<Value> =
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'computing'; readonly progress: number | null };

export type LeastChangeAnswer = Required<
  Pick<AgreementReport, 'leastChange' | 'leastChangeSearch' | 'nextQuestions'>
>;

/** An article as a feed announces it. */
export interface AnnouncedArticle {
  readonly id: string;
  readonly address: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** A source's list of its latest articles, and what of it waits to be read. */
export interface FollowedFeed {
  readonly address: string;
  readonly name: string;
  readonly lookedAt: string | null;
  readonly waiting: readonly AnnouncedArticle[];
}

/** What was done to feeds, with what could not be had. */
export interface FeedsChanged {
  readonly version: number;
  readonly feeds?: readonly { readonly address: string; readonly announced: number }[];
  readonly articles?: readonly { readonly articleId: string; readonly statements: number }[];
  readonly warnings: readonly Issue[];
}

/** The server refused a request, or could not be reached (status 0). */
export class ServerFault extends Error {
  constructor(
    readonly status: number,
    readonly issues: readonly Issue[],
  ) {
    super(issues.map(({ says }) => says).join(' ') || `HTTP ${status}`);
    this.name = 'ServerFault';
  }
}

async function send(method: string, path: string, body?: unknown): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ServerFault(0, []);
  }
  if (!response.ok) throw new ServerFault(response.status, await issuesOf(response));
  return response;
}

async function issuesOf(response: Response): Promise<readonly Issue[]> {
  try {
    const body = (await response.json()) as { issues?: readonly Issue[] };
    return body.issues ?? [];
  } catch {
    return [];
  }
}

async function call<Answered>(method: string, path: string, body?: unknown): Promise<Answered> {
  const response = await send(method, path, body);
  return (await response.json()) as Answered;
}

const at = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part)}`).join('');
const ofNegotiation = (id: string, ...rest: readonly string[]): string => at('negotiations', id, ...rest);

interface Versioned {
  readonly version: number;
}

/** A change of the record with its entry, by which it can be undone. */
interface Kept extends Versioned {
  readonly sequence: number;
}

/** A worked negotiation that comes with the source. */
export interface WorkedCase {
  readonly id: string;
  readonly name: string;
  readonly shows: string;
  /** The package that it is about, where there is one. */
  readonly follow?: string;
}

/** The worked negotiations that are not open yet. */
export const fetchCases = (): Promise<{ cases: readonly WorkedCase[] }> => call('GET', '/cases');

export const openCase = (id: string): Promise<{ id: string }> =>
  call('POST', `/cases/${encodeURIComponent(id)}`, {});

export const fetchNegotiations = (): Promise<{ negotiations: readonly NegotiationSummary[] }> =>
  call('GET', '/negotiations');

export const createNegotiation = (name: string): Promise<{ id: string }> =>
  call('POST', '/negotiations', { name });

export const fetchNegotiation = (id: string): Promise<NegotiationView> => call('GET', ofNegotiation(id));

export const addArticle = (id: string, input: ArticleInput): Promise<ArticleAdded> =>
  call('POST', ofNegotiation(id, 'articles'), input);

/** Copies are not looked for: they are asked for once all parts are there. */
export const addArticles = (id: string, files: readonly ArticleFile[], facts: IntakeFacts): Promise<Intake> =>
  call('POST', ofNegotiation(id, 'intakes'), { files, ...facts });

export const fetchKin = (id: string): Promise<{ articles: readonly ArticleKin[] }> =>
  call('GET', ofNegotiation(id, 'kin'));

/** Which options may be one, and what was decided on such. */
export const fetchOptionMerges = (id: string): Promise<OptionMergeReport> =>
  call('GET', ofNegotiation(id, 'option-merges'));

export const decideOptionMerge = (
  id: string,
  input: {
    readonly options: readonly string[];
    readonly decision: OptionMergeReport['decided'][number]['decision'];
    readonly why?: string;
  },
): Promise<Kept> => call('POST', ofNegotiation(id, 'option-merges'), input);

/** Which statements took the place of which. */
export const fetchSupersessions = (id: string): Promise<{ supersessions: readonly Supersession[] }> =>
  call('GET', ofNegotiation(id, 'supersessions'));

export const fetchFeeds = (id: string): Promise<{ feeds: readonly FollowedFeed[] }> =>
  call('GET', ofNegotiation(id, 'feeds'));

/** By the address of a feed, or of a page that names it. */
export const followFeed = (id: string, address: string): Promise<FeedsChanged> =>
  call('POST', ofNegotiation(id, 'feeds'), { address });

export const lookAtFeeds = (id: string): Promise<FeedsChanged> =>
  call('POST', ofNegotiation(id, 'feeds', 'look'), {});

export const dropFeed = (id: string, address: string): Promise<FeedsChanged> =>
  call('POST', ofNegotiation(id, 'feeds', 'drop'), { address });

/** Reads announced articles, or passes them over. */
export const settleAnnounced = (
  id: string,
  how: 'read' | 'pass-over',
  input: { readonly address: string; readonly items: readonly string[] },
): Promise<FeedsChanged> => call('POST', ofNegotiation(id, 'feeds', how), input);

/** What the language model reads in an article, beside its statements. Nothing is kept of it. */
export const compareArticle = (
  id: string,
  articleId: string,
): Promise<ModelReading & { readonly warnings: readonly Issue[] }> =>
  call('POST', ofNegotiation(id, 'articles', articleId, 'comparison'), {});

export const decideStatements = (
  id: string,
  input: { readonly statements: readonly string[]; readonly decision: StatementDecision },
): Promise<Kept> => call('POST', ofNegotiation(id, 'decisions'), input);

export const correctStatement = (id: string, statementId: string, patch: StatementPatch): Promise<Kept> =>
  call('PATCH', ofNegotiation(id, 'statements', statementId), patch);

export const addStatement = (
  id: string,
  input: StatementInput,
): Promise<{ statementId: string } & Versioned> => call('POST', ofNegotiation(id, 'statements'), input);

/** Refused if somebody else saved the model after the version that this one was made on. */
export const saveModel = (id: string, model: NegotiationFile, version: number): Promise<Versioned> =>
  call('PUT', ofNegotiation(id, 'model'), { model, version });

/** Takes back the entry of this sequence if it is the latest; the latest where it is null. */
export const undoStep = (id: string, sequence: number | null): Promise<Kept> =>
  call('POST', ofNegotiation(id, 'undo'), sequence === null ? {} : { sequence });

export const redoStep = (id: string, sequence: number | null): Promise<Kept> =>
  call('POST', ofNegotiation(id, 'redo'), sequence === null ? {} : { sequence });

/** How often reading was right, in one negotiation or in all. */
export const fetchAccuracy = (id: string | null): Promise<ReadingAccuracy> =>
  call('GET', `/accuracy${id === null ? '' : `?negotiation=${encodeURIComponent(id)}`}`);

/**
 * The agreement report as of the negotiation's day or another; or how far its computation is, with a report from few
 * worlds where there is one; ask again then.
 */
export async function fetchAgreement(id: string, asOf?: string): Promise<Agreement> {
  const query = asOf === undefined ? '' : `?asOf=${encodeURIComponent(asOf)}`;
  const response = await send('GET', `${ofNegotiation(id, 'agreement')}${query}`);
  const body: unknown = await response.json();
  if (response.status !== 202) return { kind: 'report', report: body as AgreementReport };
  const { progress, first } = body as { progress?: unknown; first?: AgreementReport };
  const done = typeof progress === 'number' ? progress : null;
  return first === undefined
    ? { kind: 'computing', progress: done }
    : { kind: 'report', report: first, refining: done ?? 0 };
}

/** The replay over the days on which something was said, or how far its computation is; ask again then. */
export async function fetchTimeline(id: string, letters?: string): Promise<Timeline> {
  const query = letters === undefined ? '' : `?package=${encodeURIComponent(letters)}`;
  const response = await send('GET', `${ofNegotiation(id, 'timeline')}${query}`);
  const body: unknown = await response.json();
  if (response.status === 202) {
    const { progress } = body as { progress?: unknown };
    return { kind: 'computing', progress: typeof progress === 'number' ? progress : null };
  }
  return { kind: 'timeline', report: body as TimelineReport };
}

/** What answers would change, taken for given. Nothing is kept of them. */
export const fetchPreview = (
  id: string,
  asked: { readonly supposed: readonly Supposition[]; readonly goal?: string },
): Promise<WorkedOut<Preview>> => workOut(ofNegotiation(id, 'agreement', 'what-if'), asked);

/** The least that must move for a package; `by` names who asks, whose newer question takes the place of the one before. */
export const fetchLeastChange = (
  id: string,
  aim: { readonly package: string; readonly target: number; readonly by: string },
): Promise<WorkedOut<LeastChangeAnswer>> => workOut(ofNegotiation(id, 'agreement', 'least-change'), aim);

/** Nobody waits any more for the least change that was asked for by this one. */
export async function stopLeastChange(id: string, by: string): Promise<void> {
  await send('DELETE', `${ofNegotiation(id, 'agreement', 'least-change')}?by=${encodeURIComponent(by)}`);
}

async function workOut<Value>(path: string, asked: unknown): Promise<WorkedOut<Value>> {
  const response = await send('POST', path, asked);
  const body: unknown = await response.json();
  if (response.status !== 202) return { kind: 'ready', value: body as Value };
  const { progress } = body as { progress?: unknown };
  return { kind: 'computing', progress: typeof progress === 'number' ? progress : null };
}

export const fetchBrief = (id: string, language: string): Promise<Brief> =>
  call('GET', `${ofNegotiation(id, 'brief')}?language=${encodeURIComponent(language)}`);

/** Where the brief lies as a file. */
export const briefAddress = (id: string, format: 'html' | 'md' | 'json', language: string): string =>
  `/api${ofNegotiation(id)}/brief.${format}?language=${encodeURIComponent(language)}`;

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
export const architectureAddress = (
  id: string,
  format: 'docx' | 'html' | 'json',
  wanted: ArchitectureWanted,
): string => `/api${ofNegotiation(id)}/architecture.${format}${architectureQuery(wanted)}`;

export const fetchRounds = (id: string): Promise<{ rounds: readonly Round[] }> =>
  call('GET', ofNegotiation(id, 'rounds'));

export const openRound = (
  id: string,
  input: { readonly packages: readonly string[]; readonly answerBy: string; readonly note?: string },
): Promise<{ roundId: string; links: readonly PaperToken[] }> =>
  call('POST', ofNegotiation(id, 'rounds'), input);

export const closeRound = (id: string, roundId: string): Promise<Versioned> =>
  call('POST', ofNegotiation(id, 'rounds', roundId, 'close'), {});

export const fetchPaper = (token: string, language: string): Promise<Paper> =>
  call('GET', `${at('papers', token)}?language=${encodeURIComponent(language)}`);

export const answerPaper = (token: string, answers: readonly Answer[]): Promise<{ receipt: unknown }> =>
  call('POST', at('papers', token), { answers });

export const publishEdition = (
  id: string,
  languages: readonly string[],
): Promise<{ edition: number; address: string }> =>
  call('POST', ofNegotiation(id, 'editions'), { languages });

export const fetchEditions = (
  id: string,
): Promise<{ editions: readonly Edition[]; challenges: readonly Challenge[] }> =>
  call('GET', ofNegotiation(id, 'editions'));

export const answerChallenge = (
  id: string,
  challengeId: string,
  input: { readonly outcome: ChallengeOutcome; readonly reason: string },
): Promise<Versioned> => call('POST', ofNegotiation(id, 'challenges', challengeId), input);

/**
 * Calls back at every change of a negotiation, and whenever the connection is lost or found again.
 *
 * @returns what ends it.
 */
export function followChanges(
  id: string,
  on: { readonly change: (version: number) => void; readonly connection: (open: boolean) => void },
): () => void {
  const stream = new EventSource(`/api${ofNegotiation(id, 'events')}`);
  const online = () => on.connection(true);
  const offline = () => on.connection(false);
  addEventListener('online', online);
  addEventListener('offline', offline);
  stream.addEventListener('open', () => on.connection(true));
  stream.addEventListener('error', () => on.connection(false));
  stream.addEventListener('message', (event) => {
    const { version } = JSON.parse(String(event.data)) as { version: number };
    on.change(version);
  });
  return () => {
    removeEventListener('online', online);
    removeEventListener('offline', offline);
    stream.close();
  };
}
