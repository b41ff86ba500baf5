import { expect, test } from 'vitest';
import { chosenFiles, droppedFiles, filesOfFolder } from './given-files.ts';

const given = (name: string) => ({ name, file: new File(['a'], name) });
const namesOf = ({ files }: { readonly files: readonly { readonly name: string }[] }) =>
  files.map(({ name }) => name);

test('of a folder the articles count, by their names and in order; files chosen one by one all count', () => {
  const found = filesOfFolder(['n/b.pdf', 'n/a/c.HTML', 'n/x.jpg', 'n/.git/d.txt', 'n/.e.txt'].map(given));
  expect(namesOf(found)).toEqual(['n/a/c.HTML', 'n/b.pdf']);
  expect(found.others).toBe(1);
  expect(namesOf(chosenFiles([new File([], 'x.jpg')]))).toEqual(['x.jpg']);
});

/** A folder as a browser tells it: in pieces. */
function folderOf(path: string, inner: readonly unknown[]): unknown {
  const pieces = [inner.slice(0, 1), inner.slice(1), []];
  return {
    isFile: false,
    isDirectory: true,
    fullPath: path,
    createReader: () => ({ readEntries: (tell: (piece: unknown) => void) => tell(pieces.shift()) }),
  };
}

const fileOf = (path: string): unknown => ({
  isFile: true,
  isDirectory: false,
  fullPath: path,
  file: (tell: (file: File) => void) => tell(new File(['a'], path)),
});

test('folders that are dropped come with all that lies in them', async () => {
  const entries = [
    fileOf('/x.jpg'),
    folderOf('/n', [fileOf('/n/b.txt'), folderOf('/n/m', [fileOf('/n/m/c.md')]), fileOf('/n/d.png')]),
    null,
  ];
  const single = new File(['a'], 'y.txt');
  const items = [
    ...entries.map((entry) => ({ webkitGetAsEntry: () => entry, getAsFile: () => null })),
    { webkitGetAsEntry: () => null, getAsFile: () => single },
  ] as unknown as DataTransferItem[];
  const found = await droppedFiles(items);
  expect(namesOf(found)).toEqual(['x.jpg', 'y.txt', 'n/b.txt', 'n/m/c.md']);
  expect(found.others).toBe(1);
});
