import type { Intake, IntakeItem } from '@entente/core/record';
import type { ArticleFile, ArticleKin } from '../../server-api/article.ts';
import type { IntakeFacts } from '../../server-api/intake.ts';
import { ServerFault } from '../../server-api/request.ts';
import { articleFileOf } from '../add/article-file.ts';
import type { GivenFile } from './given-files.ts';

export interface IntakeState {
  /** *Finding*: all are read, and copies are looked for. */
  readonly phase: 'idle' | 'running' | 'stopping' | 'stopped' | 'finding' | 'done';
  readonly given: number;
  /** What became of those that are settled, in order. */
  readonly items: readonly IntakeItem[];
  /** Which articles are copies or versions of which, once that was looked for. */
  readonly kin: readonly ArticleKin[];
  /** Why it stopped by itself; null where it did not. */
  readonly fault: unknown;
}

export interface IntakeServer {
  readonly send: (files: readonly ArticleFile[], facts: IntakeFacts) => Promise<Intake>;
  readonly findKin: () => Promise<readonly ArticleKin[]>;
  /** Called when it ends or stops, so that what is shown is asked for anew. */
  readonly onEnd: () => void;
}

const idle: IntakeState = { phase: 'idle', given: 0, items: [], kin: [], fault: null };

/** Files of one request: few, so that progress is seen and stopping is soon; and no more bytes than that, but one file. */
const mostFiles = 8;
const mostBytes = 6 * 1024 * 1024;

/** The code of a file that the browser could not read any more. */
export const goneCode = 'file-gone';

/**
 * Sends files to the server, some at a time, until all are settled, somebody stops it, or the server fails. It can go on
 * then; what was sent is settled and not sent again. It lives as long as the page of the browser, whatever is shown.
 */
export class IntakeRun {
  #state = idle;
  #files: readonly GivenFile[] = [];
  #facts: IntakeFacts = {};
  readonly #listeners = new Set<() => void>();

  constructor(readonly server: IntakeServer) {}

  state = (): IntakeState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async start(files: readonly GivenFile[], facts: IntakeFacts): Promise<void> {
    this.#files = files;
    this.#facts = facts;
    this.#change({ ...idle, given: files.length });
    await this.goOn();
  }

  /** Stops it once what was sent is settled. */
  stop(): void {
    if (this.#state.phase === 'running') this.#change({ phase: 'stopping' });
  }

  async goOn(): Promise<void> {
    this.#change({ phase: 'running', fault: null });
    try {
      while (this.#state.items.length < this.#files.length && this.#isRunning()) await this.#sendPart();
      await this.#end();
    } catch (fault) {
      this.#change({ phase: 'stopped', fault });
    }
    this.server.onEnd();
  }

  clear(): void {
    this.#files = [];
    this.#change(idle);
  }

  #isRunning(): boolean {
    return this.#state.phase === 'running';
  }

  async #end(): Promise<void> {
    const isWhole = this.#state.items.length === this.#files.length;
    this.#change({ phase: 'finding' });
    const kin = await this.server.findKin();
    this.#change({ phase: isWhole ? 'done' : 'stopped', kin });
  }

  async #sendPart(): Promise<void> {
    const part = nextPart(this.#files, this.#state.items.length);
    const read = await Promise.all(part.map(readFile));
    const sent = read.flatMap((file) => (typeof file === 'string' ? [] : [file]));
    const settled = sent.length === 0 ? [] : await this.#settled(sent);
    const answers = settled[Symbol.iterator]();
    const items = read.map((file): IntakeItem => {
      if (typeof file === 'string') return failed(file, [{ ...nothingSaid, code: goneCode, path: file }]);
      const { value, done } = answers.next();
      // The server settles every file of a part.
      if (done === true) throw new ServerFault(500, []);
      return value;
    });
    this.#change({ items: [...this.#state.items, ...items] });
  }

  /** What the server made of a part. A file that it refuses as too large is settled by that. */
  async #settled(files: readonly ArticleFile[]): Promise<readonly IntakeItem[]> {
    try {
      return (await this.server.send(files, this.#facts)).articles;
    } catch (fault) {
      const [only, ...others] = files;
      if (!(fault instanceof ServerFault) || fault.status !== 413 || only === undefined || others.length > 0)
        throw fault;
      return [failed(only.name, fault.issues)];
    }
  }

  #change(change: Partial<IntakeState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const nothingSaid = { says: '', remedy: '', severity: 'error' as const };

function failed(name: string, issues: IntakeItem['issues']): IntakeItem {
  return {
    name,
    outcome: 'failed',
    articleId: null,
    title: null,
    statements: 0,
    retold: 0,
    kin: null,
    issues,
  };
}

/** The files of the next request. */
function nextPart(files: readonly GivenFile[], from: number): readonly GivenFile[] {
  let bytes = 0;
  let to = from;
  while (to < files.length && to < from + mostFiles) {
    bytes += files[to]!.file.size;
    if (to > from && bytes > mostBytes) break;
    to += 1;
  }
  return files.slice(from, to);
}

/** The file as it goes to the server; its name alone where it is there no more. */
async function readFile({ name, file }: GivenFile): Promise<ArticleFile | string> {
  try {
    return { ...(await articleFileOf(file)), name };
  } catch {
    return name;
  }
}
