/** A page's bytes as text: by its byte order mark, else as it declares itself, else UTF-8 if it is that, else Windows-1252. */
export function pageOfBytes(bytes: Buffer): string {
  const beginning = bytes.subarray(0, 4096).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(beginning)?.[1];
  for (const encoding of ['utf-8', declared ?? 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding, or none of that name: the next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
