import { DestroyRef, inject, Injectable } from '@angular/core';
import { CurrentSession } from '../identity/session';

/** An everyday page that tells nothing about where someone came from. */
export const NEUTRAL_SITE = 'https://www.buienradar.nl/';
const TWICE_WITHIN = 700;

// A page that Back brings out of the browser's memory is asked for again, and then shows nothing to whoever is out.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

/** Away from here at once: the page is blank, the session ends on the server, and another site takes this one's place. */
@Injectable({ providedIn: 'root' })
export class QuickExit {
  private readonly session = inject(CurrentSession);

  leave(): void {
    const csrf = this.session.csrf();
    document.documentElement.style.display = 'none';
    document.title = '';
    if (csrf) {
      // `keepalive` lets the request outlive the page, which does not wait for it.
      const request = { method: 'DELETE', keepalive: true, headers: { 'X-CSRF-Token': csrf } };
      fetch('/api/session', request).catch(() => undefined);
    }
    location.replace(NEUTRAL_SITE);
  }

  /** Escape twice leaves, for as long as the caller lives. Called in a constructor. */
  listenForEscapeTwice(): void {
    const abort = new AbortController();
    inject(DestroyRef).onDestroy(() => abort.abort());
    let last = -Infinity;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - last < TWICE_WITHIN) this.leave();
      last = event.timeStamp;
    };
    document.addEventListener('keydown', onKey, { capture: true, signal: abort.signal });
  }
}
