import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { CurrentSession } from '../session';
import { UnsavedText } from '../unsaved-text';

/**
 * A session that ended while someone was at work. With unsaved text the page stays and a dialog asks for the password;
 * otherwise the sign-in page comes, and leads back here.
 */
@Injectable({ providedIn: 'root' })
export class SigningInAgain {
  /** Whether the dialog is on screen. */
  readonly asking = signal(false);
  private readonly session = inject(CurrentSession);
  private readonly unsaved = inject(UnsavedText);
  private readonly router = inject(Router);
  private waiting: ((isBack: boolean) => void)[] = [];

  /** Resolves to whether the same person is back, so that the request can be sent again. */
  ask(): Promise<boolean> {
    if (this.unsaved.isThere()) {
      this.asking.set(true);
      return new Promise((resolve) => this.waiting.push(resolve));
    }
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

  private settle(isBack: boolean): void {
    this.asking.set(false);
    this.waiting.forEach((resolve) => resolve(isBack));
    this.waiting = [];
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
