import { computed, DestroyRef, inject, signal, type Signal } from '@angular/core';
import { CurrentSession } from '../identity/session';

/** The calendar day where the couple lives, looked up again whenever the page comes back into view. */
export function useCoupleDay(): Signal<string> {
  const session = inject(CurrentSession);
  const now = signal(new Date());
  const look = () => now.set(new Date());
  document.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', look));
  return computed(() => dayIn(session.viewer()?.couple?.timeZone, now()));
}

/** In Sweden a day is written as the contracts write it: 2026-11-22. */
const dayIn = (timeZone: string | undefined, at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );
