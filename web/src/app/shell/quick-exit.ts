import { DestroyRef, inject, Injectable } from '@angular/core';
import { LastWords } from '../identity/last-words';
import { CurrentSession } from '../identity/session';

/** An everyday page that tells nothing about where someone came from. */
export const NEUTRAL_SITE = 'https://www.buienradar.nl/';
const TWICE_WITHIN = 700;
/** Browsers let a request outlive its page only when it is small: 64 kB, for all of them together. */
const MOST_AFTER_THE_PAGE = 48_000;

// A page that Back brings out of the browser's memory was blanked when it went there, and is asked for again: then it
// shows nothing to whoever is out.
addEventListener('pagehide', (event) => {
  if (event.persisted) document.documentElement.style.display = 'none';
});
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

/** Away from here at once: the page is blank, the session ends on the server, and another site takes this one's place. */
@Injectable({ providedIn: 'root' })
export class QuickExit {
  private readonly session = inject(CurrentSession);
  private readonly lastWords = inject(LastWords);

  leave(): void {
    const csrf = this.session.csrf();
    document.documentElement.style.display = 'none';
    document.title = '';
    if (csrf) this.endSession(csrf);
    location.replace(NEUTRAL_SITE);
  }

  /** What was typed goes along in one request: two could overtake each other. The page does not wait for it. */
  private endSession(csrf: string): void {
    const body = JSON.stringify({ answers: this.lastWords.all() });
    const headers = { 'X-CSRF-Token': csrf };
    const isSmall = new TextEncoder().encode(body).length < MOST_AFTER_THE_PAGE;
    const [address, request] =
      isSmall && body !== '{"answers":[]}'
        ? [
            '/api/leaving',
            { method: 'POST', body, headers: { ...headers, 'Content-Type': 'application/json' } },
          ]
        : ['/api/session', { method: 'DELETE', headers }];
    fetch(address, { ...request, keepalive: true }).catch(() => undefined);
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
