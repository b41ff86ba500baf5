import { type ReactNode, createContext, useCallback, useContext, useMemo, useState } from 'react';
import { useSay } from '../language/language-context.tsx';

export interface ToastEntry {
  readonly says: string;
  readonly tone?: 'good' | 'bad';
  /** What can be done about it: undo, try again. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

type ShowToast = (toast: ToastEntry) => void;
const ToastContext = createContext<ShowToast>(() => undefined);

/** One note at a time, at the foot of the page. It stays until the next one or until it is closed. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<ToastEntry | null>(null);
  const say = useSay();
  const show = useCallback<ShowToast>((entry) => setToast(entry), []);
  const close = useCallback(() => setToast(null), []);
  const body = useMemo(() => children, [children]);
  return (
    <ToastContext value={show}>
      {body}
      <div className="toast-place" role="status" aria-live="polite">
        {toast !== null && (
          <div className="toast" data-tone={toast.tone}>
            <span>{toast.says}</span>
            {toast.action !== undefined && (
              <button
                type="button"
                className="quiet strong"
                onClick={() => {
                  close();
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </button>
            )}
            <button type="button" className="quiet" aria-label={say('close')} onClick={close}>
              ✕
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}

export function useToast(): ShowToast {
  return useContext(ToastContext);
}
