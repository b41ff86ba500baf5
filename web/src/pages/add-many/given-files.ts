/** A file as it was chosen or dropped; its name holds the folders it lies in. */
export interface GivenFile {
  readonly name: string;
  readonly file: File;
}

/** Files to be read, and how many beside them are no articles by their names. */
export interface GivenFiles {
  readonly files: readonly GivenFile[];
  readonly others: number;
}

const articleEnding = /\.(?:txt|text|x?html?|md|markdown|mdown|pdf|docx)$/iu;

/** What files chosen one by one come to: all of them, whatever they are called. */
export function chosenFiles(files: Iterable<File>): GivenFiles {
  return { files: Array.from(files, (file) => ({ name: file.name, file })), others: 0 };
}

/** What a folder comes to: the articles in it by their names, in the order of these; what is hidden does not count. */
export function filesOfFolder(files: readonly GivenFile[]): GivenFiles {
  const shown = files.filter(({ name }) => name.split('/').every((part) => !part.startsWith('.')));
  const articles = shown.filter(({ name }) => articleEnding.test(name));
  return {
    files: articles.sort((a, b) => (a.name < b.name ? -1 : 1)),
    others: shown.length - articles.length,
  };
}

/** The files of a folder that was chosen. */
export function chosenFolder(files: Iterable<File>): GivenFiles {
  return filesOfFolder(
    Array.from(files, (file) => ({
      name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
      file,
    })),
  );
}

/** What was dropped: files as they are, folders with all that lies in them. Called while the drop is handled. */
export async function droppedFiles(items: Iterable<DataTransferItem>): Promise<GivenFiles> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const single: GivenFile[] = [];
  const inFolders: GivenFile[] = [];
  for (const entry of entries) {
    if (entry instanceof File) single.push({ name: entry.name, file: entry });
    else if (entry !== null) await gather(entry, entry.isDirectory ? inFolders : single);
  }
  const folders = filesOfFolder(inFolders);
  return { files: [...single, ...folders.files], others: folders.others };
}

async function gather(entry: FileSystemEntry, into: GivenFile[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//u, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    into.push({ name, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A folder is told in pieces, of a hundred entries each in some browsers; an empty one is the end.
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (piece.length === 0) return;
    for (const inner of piece) await gather(inner, into);
  }
}
