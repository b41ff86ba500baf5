import { existsSync, readFileSync } from 'node:fs';
import { type Kernel, instanceAlone } from '../src/conflict/solver/kernel.ts';

const pageBytes = 65_536;
const mostPages = 65_536;

/** The kernel of this name as `npm run build` compiled it. */
export function kernelOf(name: string): Kernel {
  const file = new URL(`../kernel/build/${name}.wasm`, import.meta.url);
  if (!existsSync(file)) throw new Error(`${file.pathname} is missing: run "npm run build" first`);
  const module = new WebAssembly.Module(readFileSync(file));
  return {
    start(bytes) {
      const pages = Math.max(1, Math.ceil(bytes / pageBytes));
      const memory = new WebAssembly.Memory({ initial: pages, maximum: mostPages });
      const { exports } = new WebAssembly.Instance(module, { env: { memory } });
      return instanceAlone(memory.buffer, exports as never);
    },
  };
}
