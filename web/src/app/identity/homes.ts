import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import type { Viewer } from '@tweespraak/contracts/identity';
import { mayDo } from '@tweespraak/domain/access';
import { CurrentSession } from './session';

/** Where someone begins: a professional with the caseload, or the practice for who only manages it; a partner with today. */
export function homeOf(viewer: Viewer | null): string {
  if (!viewer) return '/sign-in';
  if (viewer.kind === 'partner') return '/today';
  return mayDo(viewer.roles, 'see-caseload') ? '/caseload' : '/practice';
}

/** Takes whoever just signed in to the page they had asked for, or else to where they begin. */
@Injectable({ providedIn: 'root' })
export class Homecoming {
  private readonly session = inject(CurrentSession);
  private readonly router = inject(Router);

  async goOn(): Promise<void> {
    const viewer = this.session.viewer();
    const wanted = this.session.returnTo;
    this.session.returnTo = null;
    const mayReturn = wanted && (wanted.accountId === null || wanted.accountId === viewer?.accountId);
    await this.router.navigateByUrl(mayReturn ? wanted.url : homeOf(viewer), { replaceUrl: true });
  }
}
