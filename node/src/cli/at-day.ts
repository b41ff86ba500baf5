/** A negotiation's file as of a day, where one is asked for. What is no file is left to whoever reads it. */
export function atDay(file: unknown, asOf: string | undefined): unknown {
  return asOf === undefined || typeof file !== 'object' || file === null ? file : { ...file, asOf };
}
