/** Embeddings, overrides and isolates: in words from outside they could reorder what stands around them. */
const controls = /[\u202A-\u202E\u2066-\u2069]/gu;

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Words from outside without what could turn the direction of others. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}

/** Words from outside that keep their own direction within a text (Unicode first strong isolate, pop isolate). */
export function isolatedIn(direction: 'ltr' | 'rtl', text: string): string {
  const plain = withoutControls(text);
  return direction === 'rtl' || rightToLeftLetter.test(plain) ? `\u2068${plain}\u2069` : plain;
}
