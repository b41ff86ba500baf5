/**
 * Compiles the kernels in `core/kernel` to WebAssembly: each folder `name` with an `index.ts` gives
 * `core/kernel/build/name.wasm`, and `name-shared.wasm` for threads that share one memory.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('../core/kernel/', import.meta.url));

/** Pages of 64 KiB that a memory may grow to: 4 GiB. */
const mostPages = 65_536;

const common = [
  '--optimizeLevel',
  '3',
  '--shrinkLevel',
  '0',
  '--converge',
  '--noAssert',
  '--runtime',
  'stub',
];
const memory = ['--importMemory', '--maximumMemory', String(mostPages)];

async function compile(entry: string, out: string, more: readonly string[]): Promise<void> {
  const { error, stderr } = await asc.main([
    `${entry}/index.ts`,
    '--baseDir',
    folder,
    '--outFile',
    `build/${out}.wasm`,
    ...common,
    ...memory,
    ...more,
  ]);
  // oxlint-disable-next-line typescript/no-base-to-string -- asc's streams write what they hold
  if (error !== null) throw new Error(`${entry} does not compile:\n${String(stderr)}`, { cause: error });
}

await mkdir(`${folder}build`, { recursive: true });
const entries = await readdir(folder, { withFileTypes: true });
for (const entry of entries) {
  if (!entry.isDirectory() || entry.name === 'build') continue;
  await compile(entry.name, entry.name, ['--enable', 'simd']);
  await compile(entry.name, `${entry.name}-shared`, ['--enable', 'simd,threads', '--sharedMemory']);
}
