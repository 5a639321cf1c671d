import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { AsksForProof } from './identity/proofs/asks-for-proof';
import { SignInAgain } from './identity/sign-in-again/sign-in-again';
import { CurrentSession } from './identity/session';
import { ConnectionBanner } from './shell/connection-banner';
import { StartFailed } from './shell/start-failed';
import { ConfirmDialog } from './ui/confirm-dialog/confirm-dialog';
import { NoticeBar } from './ui/notices/notice-bar';
import { ScreenTheme } from './ui/screen-theme';

/** The frame around everything: the page, and what may come over it. */
@Component({
  selector: 'tw-root',
  imports: [AsksForProof, RouterOutlet, ConfirmDialog, ConnectionBanner, NoticeBar, SignInAgain, StartFailed],
  template: `
    <tw-connection-banner />
    @if (session.failed()) {
      <tw-start-failed />
    }
    <router-outlet />
    <tw-asks-for-proof />
    <tw-sign-in-again />
    <tw-confirm-dialog />
    <tw-notice-bar />
  `,
})
export class App {
  protected readonly session = inject(CurrentSession);

  constructor() {
    inject(ScreenTheme);
  }
}
