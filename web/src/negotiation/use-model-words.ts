import { type NegotiationFile, readNegotiation } from '@entente/core/agreement';
import { isLanguage, priorityPhrase, sayIn } from '@entente/core/publication';
import { useMemo } from 'react';
import { useLanguage } from '../language/language-context.tsx';

export interface ModelWords {
  /** A priority, rule or condition in words of the reader's language; as it stands where it cannot be read. */
  readonly wordsOf: (says: string) => string;
  /** An option in the words of its source. */
  readonly optionOf: (name: string) => string;
}

/** What a model says in its grammar, in words as documents have them. */
export function useModelWords(model: NegotiationFile): ModelWords {
  const { code } = useLanguage();
  return useMemo(() => {
    const read = readNegotiation(model);
    const say = sayIn(isLanguage(code) ? code : 'en');
    const options = read.ok ? read.value.options : [];
    return {
      wordsOf: (says) => (read.ok ? say(priorityPhrase(says, read.value)).text : says),
      optionOf: (name) => options.find((option) => option.name === name)?.says ?? name,
    };
  }, [model, code]);
}
