import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFilesBelow } from './source-file.ts';

/** What each room may import, beside itself. A room is a folder; what it imports is a room or a package. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'core/src/base': ['@noble/hashes'],
  'core/src/structured-text': ['core/src/base', 'yaml'],
  'core/src/record': ['core/src/base'],
  'core/src/conflict': ['core/src/base'],
  'core/src/agreement': ['core/src/base', 'core/src/record', 'core/src/conflict'],
  'core/src/consultation': ['core/src/base', 'core/src/record', 'core/src/conflict', 'core/src/agreement'],
  'core/src/publication': [
    'core/src/base',
    'core/src/record',
    'core/src/conflict',
    'core/src/agreement',
    'core/src/consultation',
    'intl-messageformat',
  ],
  'reading/src': [
    'core/src/base',
    'core/src/record',
    'reading/models',
    'htmlparser2',
    'eld',
    'wink-nlp',
    'wink-eng-lite-web-model',
  ],
  'node/src/io': ['core', 'outside'],
  'node/src/steps': ['core', 'reading/src', 'node/src/io', 'node/src/worker', 'outside'],
  'node/src/worker': ['core', 'reading/src', 'node/src/io', 'outside'],
  'node/src/server': ['core', 'node/src/steps', 'node/src/io', 'node/src/worker', 'outside'],
  'node/src/cli': ['core', 'node/src/steps', 'node/src/io', 'node/src/server', 'outside'],
  'web/src': ['core', 'outside'],
};

const files = Object.keys(rooms).flatMap((room) => sourceFilesBelow(room).map((file) => ({ room, file })));

describe('the rooms', () => {
  it.each(Object.keys(rooms))('%s imports only what it may', (room) => {
    const faults = files
      .filter((entry) => entry.room === room)
      .flatMap(({ file }) =>
        importsOf(file)
          .map((wanted) => ({ wanted, target: targetOf(file.path, wanted) }))
          .filter(({ target }) => !isAllowed(room, target))
          .map(({ wanted }) => `${file.path} imports ${wanted}`),
      );
    expect(faults).toEqual([]);
  });

  it('a room is entered by its index, base excepted', () => {
    const faults = files.flatMap(({ room, file }) =>
      importsOf(file)
        .map((wanted) => ({ wanted, target: targetOf(file.path, wanted) }))
        .filter(({ target }) => target.startsWith('core/src/') && !target.startsWith(`${room}/`))
        .filter(({ target }) => !target.startsWith('core/src/base/') && !target.endsWith('/index.ts'))
        .map(({ wanted }) => `${file.path} imports ${wanted}`),
    );
    expect(faults).toEqual([]);
  });
});

/** The file or package that an import means. */
function targetOf(path: string, wanted: string): string {
  if (wanted.startsWith('.')) return normalize(join(dirname(path), wanted));
  if (wanted.startsWith('@entente/core/base/'))
    return `core/src/base/${wanted.slice('@entente/core/base/'.length)}.ts`;
  if (wanted.startsWith('@entente/core/'))
    return `core/src/${wanted.slice('@entente/core/'.length)}/index.ts`;
  if (wanted === '@entente/reading') return 'reading/src/index.ts';
  return wanted;
}

function isAllowed(room: string, target: string): boolean {
  const allowed = rooms[room]!;
  if (target.startsWith(`${room}/`)) return true;
  if (/^(?:core|reading|node|web)\//u.test(target)) {
    return allowed.some(
      (other) => target.startsWith(`${other}/`) || (other === 'core' && target.startsWith('core/')),
    );
  }
  return (
    allowed.includes('outside') || allowed.some((other) => target === other || target.startsWith(`${other}/`))
  );
}

/** The rooms of the agreement, lowest first: each imports only from those before it, and the shape of the report. */
const agreementRooms = [
  'negotiation',
  'preference',
  'means',
  'world',
  'funnel',
  'question',
  'change',
  'comparison',
  'architecture',
  'timeline',
];

describe('the rooms of the agreement', () => {
  const root = 'core/src/agreement/';
  const roomOf = (path: string): string => path.slice(root.length).split('/')[0]!;
  const inside = sourceFilesBelow('core/src/agreement').filter(({ path }) =>
    agreementRooms.includes(roomOf(path)),
  );

  it('are all named here', () => {
    const found = sourceFilesBelow('core/src/agreement').map(({ path }) => roomOf(path));
    expect(new Set(found.filter((room) => !room.endsWith('.ts')))).toEqual(new Set(agreementRooms));
  });

  it('build on each other in one direction', () => {
    const faults = inside.flatMap((file) =>
      importsOf(file)
        .map((wanted) => targetOf(file.path, wanted))
        .filter((target) => target.startsWith(root))
        .map(roomOf)
        .filter((room) => agreementRooms.indexOf(room) > agreementRooms.indexOf(roomOf(file.path)))
        .map((room) => `${file.path} imports ${room}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('purity of the core', () => {
  const core = sourceFilesBelow('core/src');
  it.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\./u],
    ['chance', /\bMath\.random\b|\bcrypto\./u],
    ['the outside', /\bprocess\.|\bfetch\(|\brequire\(|from 'node:/u],
  ])('nothing is known of %s', (_, pattern) => {
    expect(core.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('is looked for in all files', () => {
    expect(core.length).toBeGreaterThan(40);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
}
