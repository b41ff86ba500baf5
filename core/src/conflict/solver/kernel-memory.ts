import type { KernelInstance } from './kernel.ts';

/** The memory of a kernel at work, read and written as words, floats, bytes and rows of named words. */
export class KernelMemory {
  constructor(readonly instance: KernelInstance) {}

  words(start: number, length: number): Uint32Array {
    return new Uint32Array(this.instance.memory, start, length);
  }

  floats(start: number, length: number): Float64Array {
    return new Float64Array(this.instance.memory, start, length);
  }

  bytes(start: number, length: number): Uint8Array {
    return new Uint8Array(this.instance.memory, start, length);
  }

  /** Writes fields of a row of words; others stay as they are. */
  write<Field extends string>(
    start: number,
    fields: readonly Field[],
    values: Partial<Record<Field, number>>,
  ): void {
    const words = this.words(start, fields.length);
    fields.forEach((field, index) => {
      if (values[field] !== undefined) words[index] = values[field];
    });
  }

  /** Calls an export for each list of arguments, all at once where there are threads; for each whether it is done. */
  protected callAll(name: string, calls: readonly (readonly number[])[]): readonly boolean[] {
    return this.instance.callEach(name, calls).map((isDone) => isDone !== 0);
  }

  end(): void {
    this.instance.end();
  }
}
