import { Component, inject } from '@angular/core';
import { Notices } from './notices';

/** Where the messages appear; the frame of the app holds one. */
@Component({
  selector: 'tw-notice-bar',
  host: { 'aria-live': 'polite', role: 'status' },
  template: `
    @if (notices.current(); as text) {
      <p>{{ text }}</p>
    }
  `,
  styles: `
    :host {
      position: fixed;
      inset-block-end: calc(88px + env(safe-area-inset-bottom));
      inset-inline: var(--tw-2);
      display: flex;
      justify-content: center;
      pointer-events: none;
      z-index: 20;
    }
    p {
      padding: 12px 20px;
      background: var(--tw-ink);
      color: var(--tw-paper);
      border-radius: var(--tw-radius);
      box-shadow: 0 6px 24px var(--tw-shadow);
    }
  `,
})
export class NoticeBar {
  protected readonly notices = inject(Notices);
}
