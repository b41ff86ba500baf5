import { type ClaimValue, type Messages, createSay, isRightToLeft } from '@entente/core/publication';
import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import { english } from './en.ts';
import { type Language, type MessageId, chooseLanguage, languages } from './language.ts';

export type SayMessage = (id: MessageId, values?: Readonly<Record<string, ClaimValue>>) => string;

interface Spoken {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly say: SayMessage;
  readonly change: (code: string) => void;
}

const LanguageContext = createContext<Spoken | null>(null);
const storedAs = 'entente.language';

function speak(code: string, messages: Messages): Omit<Spoken, 'change'> {
  const say = createSay(code, messages);
  return {
    code,
    direction: isRightToLeft(code) ? 'rtl' : 'ltr',
    say: (id, values) => say({ message: id, ...(values === undefined ? {} : { values }) }).text,
  };
}

/** Puts the interface into the reader's language, and turns the page the way that language is written. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    chooseLanguage(localStorage.getItem(storedAs), navigator.languages),
  );
  const [spoken, setSpoken] = useState(() => (language.code === 'en' ? speak('en', english) : null));

  useEffect(() => {
    let current = true;
    void language.load().then((messages) => {
      if (current) setSpoken(speak(language.code, messages));
    });
    return () => {
      current = false;
    };
  }, [language]);

  useEffect(() => {
    if (spoken === null) return;
    document.documentElement.lang = spoken.code;
    document.documentElement.dir = spoken.direction;
  }, [spoken]);

  const value = useMemo<Spoken | null>(
    () =>
      spoken && {
        ...spoken,
        change: (code) => {
          localStorage.setItem(storedAs, code);
          setLanguage(languages.find((one) => one.code === code) ?? languages[0]!);
        },
      },
    [spoken],
  );
  if (value === null) return null;
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(LanguageContext);
  if (spoken === null) throw new Error('useLanguage outside of LanguageProvider.');
  return spoken;
}

export function useSay(): SayMessage {
  return useLanguage().say;
}
