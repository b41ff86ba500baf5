/** The part of WebAssembly's JavaScript interface that the kernels need, which Node's types leave to the browser's. */
declare namespace WebAssembly {
  class Module {
    private readonly compiled;
    constructor(bytes: Uint8Array);
  }
  class Memory {
    readonly buffer: ArrayBufferLike;
    constructor(limits: { readonly initial: number; readonly maximum: number; readonly shared?: boolean });
  }
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
    constructor(module: Module, imports: { readonly env: { readonly memory: Memory } });
  }
}
