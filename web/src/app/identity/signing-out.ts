import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Notices } from '../ui/notices/notices';
import { useProblemWords } from '../ui/use-problem-words';
import { CurrentSession } from './session';

/** Ends the session on the server, then goes to the sign-in page. */
@Injectable({ providedIn: 'root' })
export class SigningOut {
  private readonly session = inject(CurrentSession);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly words = useProblemWords();

  async signOut(): Promise<void> {
    try {
      await this.session.signOut();
      await this.router.navigateByUrl('/sign-in', { replaceUrl: true });
    } catch (error) {
      this.notices.say(this.words(error));
    }
  }
}
