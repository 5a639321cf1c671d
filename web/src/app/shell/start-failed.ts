import { Component, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CurrentSession } from '../identity/session';
import { Connection } from '../ui/connection';
import { useWords } from '../ui/words';
import { shellWords } from './shell.words';

/** The very first request failed: there is no page yet to show it on. */
@Component({
  selector: 'tw-start-failed',
  imports: [MatButton],
  host: { role: 'main' },
  template: `
    <h1>{{ t().startFailed }}</h1>
    <p role="alert">{{ t().startFailedText }}</p>
    <button matButton="filled" type="button" (click)="session.read()">{{ t().retry }}</button>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--tw-2);
      max-inline-size: 36rem;
      margin: 12vh auto 0;
      padding: var(--tw-3);
    }
  `,
})
export class StartFailed {
  protected readonly session = inject(CurrentSession);
  protected readonly t = useWords(shellWords);

  constructor() {
    const connection = inject(Connection);
    const before = connection.returned();
    effect(() => {
      if (connection.returned() > before) untracked(() => void this.session.read());
    });
  }
}
