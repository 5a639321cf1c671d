import { Component, effect, inject } from '@angular/core';
import { IdentityApi } from '../identity/identity-api';
import { Connection } from '../ui/connection';
import { Icon } from '../ui/icon/icon';
import { useWords } from '../ui/words';
import { shellWords } from './shell.words';

const TRY_EVERY = 4_000;

/** Says that the connection is away, and keeps knocking until it is back. */
@Component({
  selector: 'tw-connection-banner',
  imports: [Icon],
  host: { role: 'status' },
  template: `
    @if (connection.state() !== 'here') {
      <p><tw-icon name="offline" />{{ connection.state() === 'offline' ? t().offline : t().away }}</p>
    }
  `,
  styles: `
    :host {
      position: sticky;
      inset-block-start: 0;
      display: block;
      z-index: 15;
    }
    p {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: var(--tw-1);
      max-inline-size: none;
      padding: 10px var(--tw-2);
      background: var(--tw-clay-soft);
      border-block-end: 1px solid var(--tw-sand);
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
  protected readonly t = useWords(shellWords);
  private readonly api = inject(IdentityApi);

  constructor() {
    effect((onCleanup) => {
      if (this.connection.state() === 'here') return;
      const timer = setInterval(() => this.knock(), TRY_EVERY);
      onCleanup(() => clearInterval(timer));
    });
    addEventListener('online', () => this.knock());
    addEventListener('offline', () => this.connection.isLost());
  }

  private knock(): void {
    this.api.readSession().catch(() => undefined);
  }
}
