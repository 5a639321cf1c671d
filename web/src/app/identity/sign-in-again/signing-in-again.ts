import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { OneQuestion } from '../one-question';
import { CurrentSession } from '../session';
import { UnsavedText } from '../unsaved-text';

/**
 * A session that ended while someone was at work. With unsaved text the page stays and a dialog asks to sign in;
 * otherwise the sign-in page comes, and leads back here.
 */
@Injectable({ providedIn: 'root' })
export class SigningInAgain extends OneQuestion {
  private readonly session = inject(CurrentSession);
  private readonly unsaved = inject(UnsavedText);
  private readonly router = inject(Router);

  /** Resolves to whether the same person is back, so that the request can be sent again. */
  override ask(): Promise<boolean> {
    if (this.unsaved.isThere()) return super.ask();
    this.goToSignIn();
    return Promise.resolve(false);
  }

  isBack(): void {
    this.settle(true);
  }

  /** Gives the page up and goes to the sign-in page. */
  giveUp(): void {
    this.settle(false);
    this.goToSignIn();
  }

  private goToSignIn(): void {
    const viewer = this.session.viewer();
    if (!viewer) return;
    this.session.returnTo = { url: this.router.url, accountId: viewer.accountId };
    this.session.leave();
    void this.session.read();
    void this.router.navigateByUrl('/sign-in', { replaceUrl: true });
  }
}
