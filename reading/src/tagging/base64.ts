const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that a string of base64 stands for. */
export function base64Bytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < alphabet.length; index += 1) values[alphabet.charCodeAt(index)] = index;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const valueAt = (at: number): number => values[text.charCodeAt(at)]!;
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const four = (valueAt(at) << 18) | (valueAt(at + 1) << 12) | (valueAt(at + 2) << 6) | valueAt(at + 3);
    bytes[to] = four >> 16;
    bytes[to + 1] = (four >> 8) & 255;
    bytes[to + 2] = four & 255;
  }
  return bytes;
}
