import { type ReactNode, createContext, useContext } from 'react';
import { useSay } from '../language/language-context.tsx';

const none: ReadonlyMap<string, number> = new Map();
const FiguresContext = createContext(none);

interface ChangedFiguresProps {
  /** By the id that asks what stands behind a figure, the share that it was. */
  readonly before: ReadonlyMap<string, number> | undefined;
  readonly children: ReactNode;
}

/** The figures below say what they were where they are other than a person last saw them. */
export function ChangedFigures({ before = none, children }: ChangedFiguresProps) {
  return <FiguresContext value={before}>{children}</FiguresContext>;
}

/** Beside a figure: what it was before it changed. */
export function WasFigure({ of }: { readonly of: string | undefined }) {
  const say = useSay();
  const before = useContext(FiguresContext).get(of ?? '');
  if (before === undefined) return null;
  return <span className="was changed">{say('changed.was', { share: { share: before } })}</span>;
}
