import { type Kernel, type Kernels, instanceAlone } from '@entente/core/conflict';
import dense from '@entente/core/kernel/dense.wasm?url';
import list from '@entente/core/kernel/list.wasm?url';
import sweep from '@entente/core/kernel/sweep.wasm?url';
import world from '@entente/core/kernel/world.wasm?url';

const pageBytes = 65_536;
/** Pages that a kernel's memory may have: 4 GiB. */
const mostPages = 65_536;

let loading: Promise<Kernels> | undefined;

/** The compiled kernels, as far as the browser takes them; without one, the same is worked out without it. Loaded once. */
export function loadKernels(): Promise<Kernels> {
  return (loading ??= loadAll());
}

async function loadAll(): Promise<Kernels> {
  const addresses = { dense, list, sweep, world };
  const loaded = await Promise.all(
    Object.entries(addresses).map(async ([name, address]) => {
      const kernel = await loadKernel(address).catch(() => undefined);
      return kernel === undefined ? [] : [[name, kernel] as const];
    }),
  );
  return Object.fromEntries(loaded.flat());
}

async function loadKernel(address: string): Promise<Kernel> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  const module = await WebAssembly.compile(await reply.arrayBuffer());
  return {
    threads: 1,
    start(bytes) {
      const pages = Math.max(1, Math.ceil(bytes / pageBytes));
      const memory = new WebAssembly.Memory({ initial: pages, maximum: mostPages });
      const { exports } = new WebAssembly.Instance(module, { env: { memory } });
      return instanceAlone(memory.buffer, exports as never);
    },
  };
}
