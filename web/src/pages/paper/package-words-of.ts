import type { Paper } from '../../server-api/paper.ts';

/** The options that a package of the paper takes; empty where it takes none. */
export function packageWordsOf({ options }: Pick<Paper, 'options'>, state: string): string {
  return options
    .filter((_, index) => state[index] === 'Y')
    .map((name) => name.replaceAll('-', ' '))
    .join(' + ');
}
