/** Characters gathered before a piece is given out. */
const pieceLength = 65_536;

/** Lists of nothing but numbers and words that are no longer than this stand on one line. */
const lineLength = 100;

/** A value as indented JSON, in pieces that together may be longer than a string. */
export function* jsonPieces(value: unknown): Generator<string, void, void> {
  let piece = '';
  for (const part of partsOf(value, '\n')) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* partsOf(value: unknown, line: string): Generator<string, void, void> {
  if (Array.isArray(value)) yield* listParts(value, line);
  else if (typeof value === 'object' && value !== null) yield* objectParts(value, line);
  else yield JSON.stringify(value) ?? 'null';
}

function* listParts(list: readonly unknown[], line: string): Generator<string, void, void> {
  if (list.length === 0) return yield '[]';
  if (list.every((item) => typeof item !== 'object' || item === null)) return yield* lineParts(list, line);
  let before = `[${line}  `;
  for (const item of list) {
    yield before;
    yield* partsOf(item, `${line}  `);
    before = `,${line}  `;
  }
  yield `${line}]`;
}

/** Many plain values, as many on a line as fit. */
function* lineParts(list: readonly unknown[], line: string): Generator<string, void, void> {
  let text = '';
  let isOneLine = true;
  for (const [index, item] of list.entries()) {
    const said = `${JSON.stringify(item) ?? 'null'}${index < list.length - 1 ? ', ' : ''}`;
    if (text.length + said.length > lineLength && text !== '') {
      yield `${isOneLine ? '[' : ''}${line}  ${text.trimEnd()}`;
      isOneLine = false;
      text = '';
    }
    text += said;
  }
  yield isOneLine ? `[${text}]` : `${line}  ${text}${line}]`;
}

function* objectParts(value: object, line: string): Generator<string, void, void> {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  if (entries.length === 0) return yield '{}';
  let before = `{${line}  `;
  for (const [key, member] of entries) {
    yield `${before}${JSON.stringify(key)}: `;
    yield* partsOf(member, `${line}  `);
    before = `,${line}  `;
  }
  yield `${line}}`;
}
