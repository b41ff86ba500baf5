/** Which part of a benchmark is scored: `dev` while rules are tuned, `test` once a version. */
export type Split = 'dev' | 'test';

/** One set of marked texts that reading is scored against. The texts are the user's; none of them is kept here. */
export interface ReadingBenchmark {
  /** Its name on the command line. */
  readonly id: string;
  readonly title: string;
  /** What must lie in the folder that the user names, and where it can be had. Null: it is part of the project. */
  readonly needs: { readonly path: string; readonly from: string } | null;
  /** Lines of Markdown: a table, and what it means. `folder` is the user's. */
  measure(folder: string, split: Split): readonly string[] | Promise<readonly string[]>;
}
