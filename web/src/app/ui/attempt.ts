import { signal, type Signal } from '@angular/core';

export interface Attempts {
  /** For `<tw-problem>`. */
  readonly failed: Signal<unknown>;
  readonly isBusy: Signal<boolean>;
  /** Whether it was done. A second press while the first is under way does nothing. */
  readonly attempt: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** What a button sets off, one at a time, and what went wrong with it. */
export function useAttempts(): Attempts {
  const failed = signal<unknown>(null);
  const isBusy = signal(false);
  const attempt = async (action: () => Promise<unknown>): Promise<boolean> => {
    if (isBusy()) return false;
    isBusy.set(true);
    failed.set(null);
    try {
      await action();
      return true;
    } catch (error) {
      failed.set(error);
      return false;
    } finally {
      isBusy.set(false);
    }
  };
  return { failed, isBusy, attempt };
}
