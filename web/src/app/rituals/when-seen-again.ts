import { DOCUMENT, DestroyRef, inject } from '@angular/core';

/** Looks again whenever someone comes back to the page: a phone keeps it open for days. Called in a constructor. */
export function whenSeenAgain(look: () => void): void {
  const document = inject(DOCUMENT);
  const onChange = () => {
    if (!document.hidden) look();
  };
  document.addEventListener('visibilitychange', onChange);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', onChange));
}
